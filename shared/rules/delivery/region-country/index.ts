import { cloudNamed, regionPlace, regionTables, type RegionPlace } from '../../../catalog/regions/index.ts';
import { elementTitle } from '../../../catalog/element-title.ts';
import type { Zone } from '../../../design/schema/zone.ts';
import { sortedEntries } from '../../../design/sorted-entries.ts';
import { zonesFrom, type NamedZone } from '../../../design/zones-around.ts';
import { conclude } from '../../resilience/support/outcome.ts';
import { append } from '../../../base/append.ts';
import type { Report, Rule, RuleContext } from '../../types.ts';

/** A zone whose code tells where it is, and the zone that says the country around it. */
interface Coded {
  readonly id: string;
  readonly code: string;
  readonly place: RegionPlace;
  readonly says: string | undefined;
}

export const regionCountry: Rule = {
  meta: {
    id: 'delivery/region-country',
    area: 'delivery',
    title: 'A region is not in the country that it is said to be in',
    severity: 'high',
    why: 'Exports build where the code says, and privacy is judged by the country. When the two disagree, one of them is about another place.',
    fix: 'Correct the code or the country.',
    detection:
      'A zone whose code is a known region, or zone of a region, of the cloud around it, under a country or a part of it that is another one. Clouds are recognised by platform, vendor or name. Codes that are not listed, and clouds that are none of those listed, are not judged.',
    falsePositives:
      'A region that was opened or renamed after the list was put together, or a private cloud that borrows the codes of another: say its platform.',
    references: regionTables.map(({ source }) => source),
  },
  check(context) {
    const coded = sortedEntries(context.stage.zones).flatMap(([id, zone]) => readCode(context, id, zone));
    const wrong = new Map<string, Coded[]>();
    for (const one of coded) if (one.says !== undefined && disagrees(context, one)) append(wrong, one.says, one);
    return conclude(
      [...wrong].map(([zone, zones]) => report(context, zone, zones)),
      {
        applies: coded.some(({ says }) => says !== undefined),
        open: coded.some(({ says }) => says === undefined),
        satisfied: 'Regions are in the countries that they are said to be in.',
        notApplicable: 'No zone has both the code of a known region and a country.',
      },
    );
  },
};

function readCode({ design, stage }: RuleContext, id: string, { code }: Zone): Coded[] {
  if (code === undefined) return [];
  const around = zonesFrom(stage.zones, id);
  const named = around.flatMap((zone) => namesOf(design.vendors, zone));
  const cloud = named.map(cloudNamed).find((one) => one !== undefined);
  const place = named.length > 0 && cloud === undefined ? undefined : regionPlace(code, cloud);
  const says = around.find(({ zone }) => zone.country !== undefined)?.id;
  return place === undefined ? [] : [{ id, code, place, says }];
}

/** What tells the cloud of a zone: its platform, its vendor, and what a provider is called. */
function namesOf(vendors: RuleContext['design']['vendors'], { id, zone }: NamedZone): string[] {
  if (zone.platform !== undefined) return [zone.platform];
  const { vendor } = zone;
  const ofVendor =
    vendor === undefined ? [] : [vendor, ...(vendors[vendor]?.name === undefined ? [] : [vendors[vendor].name])];
  const own = zone.kind === 'provider' ? [id, ...(zone.name === undefined ? [] : [zone.name])] : [];
  return [...ofVendor, ...own];
}

function disagrees({ stage }: RuleContext, { place, says = '' }: Coded): boolean {
  const { country, subdivision } = stage.zones[says] ?? {};
  if (country !== place.country) return true;
  return subdivision !== undefined && place.subdivision !== undefined && subdivision !== place.subdivision;
}

function report({ stage }: RuleContext, zone: string, coded: readonly Coded[]): Report {
  const { country, subdivision } = stage.zones[zone] ?? {};
  const [first] = coded;
  const said = written({ country: country ?? '', ...(subdivision !== undefined && { subdivision }) });
  return {
    verdict: 'gap',
    elements: [zone, ...coded.map(({ id }) => id)],
    discriminator: zone,
    message: `${elementTitle(stage, zone)} is said to be in ${said}, but ${first?.code ?? ''} is in ${first === undefined ? '' : written(first.place)}.`,
  };
}

function written({ country, subdivision }: RegionPlace): string {
  return subdivision === undefined ? country : `${country}-${subdivision}`;
}
