import { elementTitle } from '../../catalog/element-title.ts';
import type { Design } from '../../design/schema/design.ts';
import type { Stage } from '../../design/schema/stage.ts';
import type { Platform } from '../../design/schema/vocabulary.ts';
import { zonesFrom, type NamedZone } from '../../design/zones-around.ts';
import { platformFacts, platformNamed } from './platforms.ts';
import type { PlanService } from './types.ts';

/** Whose machines or services something stands on. `title` is text of the author's, or a platform's. */
export type Home =
  | { readonly kind: 'cloud'; readonly platform: Platform; readonly title: string }
  | { readonly kind: 'site'; readonly title: string }
  | { readonly kind: 'other'; readonly title: string }
  /** The drawing does not say. */
  | { readonly kind: 'unsaid' };

const UNSAID: Home = { kind: 'unsaid' };

/** The home of a service: the vendor that runs it, else the innermost zone around it that says whose it is. */
export function homeOf(design: Design, stage: Stage, { component, managed }: PlanService): Home {
  const around = homeAround(design, stage, component.in);
  const vendor = component.managedBy;
  if (!managed || vendor === undefined) return around;
  const known = platformNamed(vendor, design.vendors[vendor]?.name);
  if (known !== undefined) return cloud(known);
  return runs(stage, vendor, component.in) ? around : { kind: 'other', title: design.vendors[vendor]?.name ?? vendor };
}

/** Whether the vendor owns a zone around this place: it then runs the service where the place is. */
function runs(stage: Stage, vendor: string, inside: string | undefined): boolean {
  return zonesFrom(stage.zones, inside).some(({ zone }) => zone.vendor === vendor);
}

/** A site inside a provider is the provider's; a site with nobody around it is an own data centre. */
export function homeAround(design: Design, stage: Stage, inside: string | undefined): Home {
  const places = zonesFrom(stage.zones, inside);
  const owned = places.find(({ zone }) => zone.kind === 'provider' || (zone.platform ?? zone.vendor) !== undefined);
  if (owned !== undefined) return homeOfOwned(design, stage, owned);
  const site = places.find(({ zone }) => zone.kind === 'site');
  return site === undefined ? UNSAID : { kind: 'site', title: elementTitle(stage, site.id) };
}

function homeOfOwned(design: Design, stage: Stage, { id, zone }: NamedZone): Home {
  const vendor = zone.vendor;
  const vendorName = design.vendors[vendor ?? '']?.name;
  const platform = zone.platform ?? platformNamed(vendor, vendorName, zone.name, id);
  if (platform !== undefined) return cloud(platform);
  if (zone.kind === 'site') return { kind: 'site', title: elementTitle(stage, id) };
  const title = vendorName ?? zone.name ?? vendor;
  return title === undefined ? UNSAID : { kind: 'other', title };
}

/** The platform of a home, when it is one that exports know. */
export function platformAt(home: Home): Platform | undefined {
  return home.kind === 'cloud' ? home.platform : undefined;
}

function cloud(platform: Platform): Home {
  return { kind: 'cloud', platform, title: platformFacts[platform].title };
}
