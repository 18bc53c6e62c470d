import { elementTitle } from '../../catalog/element-title.ts';
import { groupBy } from '../../base/group-by.ts';
import { sortedEntries } from '../../design/sorted-entries.ts';
import type { Design } from '../../design/schema/design.ts';
import type { Stage } from '../../design/schema/stage.ts';
import type { Platform } from '../../design/schema/vocabulary.ts';
import type { NamedZone } from '../../design/zones-around.ts';
import { homeAround, homeOf, platformAt, type Home } from './home.ts';
import { placeOfKind } from './places.ts';
import { platformFacts } from './platforms.ts';
import type { PlanService } from './types.ts';

/** What one export covers of a stage. */
export interface Scope {
  readonly here: readonly PlanService[];
  /** The platform that a service is at, as far as the drawing says. */
  readonly platformOf: (service: PlanService) => Platform | undefined;
  /** Where each other service is, as words that follow "It is". */
  readonly elsewhere: ReadonlyMap<string, string>;
  readonly region?: NamedZone;
  /** Whether hosts of this export can stand in a zone. */
  readonly counts: (zoneId: string) => boolean;
  /** The drawing does not say at whose place the services are. */
  readonly assumed: boolean;
}

/** Everything, wherever it is: for targets that create nothing. */
export function everywhere(design: Design, stage: Stage, services: readonly PlanService[]): Scope {
  const region = mainRegion(stage, services, () => true);
  return {
    here: services,
    platformOf: (service) => platformAt(homeOf(design, stage, service)),
    elsewhere: new Map(),
    counts: () => true,
    assumed: false,
    ...(region && { region }),
  };
}

/**
 * What is at one platform, in the region that holds most of it. What the drawing puts nowhere is counted to the provider
 * that holds most of the stage, or, where no provider is drawn, to the platform asked for.
 */
export function scopeAt(design: Design, stage: Stage, services: readonly PlanService[], at: Platform): Scope {
  const homes = new Map(services.map((service) => [service.id, homeOf(design, stage, service)]));
  const usual = mainHome(design, stage, services);
  const settled = (home: Home): Home => (home.kind === 'unsaid' ? (usual ?? atPlatform(at)) : home);
  const isAt = (home: Home): boolean => home.kind === 'cloud' && home.platform === at;
  const elsewhere = new Map<string, string>();
  for (const { id } of services) {
    const home = settled(homes.get(id) ?? { kind: 'unsaid' });
    if (!isAt(home)) elsewhere.set(id, wordsFor(home));
  }
  const near = services.filter(({ id }) => !elsewhere.has(id));
  const ours = (id: string): boolean => isAt(settled(homeAround(design, stage, id)));
  const region = mainRegion(stage, near, ours);
  for (const service of near) {
    const words = otherRegion(stage, regionsOf(stage, service).filter(ours), region);
    if (words !== undefined) elsewhere.set(service.id, words);
  }
  return {
    here: near.filter(({ id }) => !elsewhere.has(id)),
    platformOf: () => at,
    elsewhere,
    ...(region && { region }),
    counts: (id) => ours(id) && (region === undefined || placeOfKind(stage, id, 'region')?.id === region.id),
    assumed: usual === undefined,
  };
}

function atPlatform(platform: Platform): Home {
  return { kind: 'cloud', platform, title: platformFacts[platform].title };
}

/** The home that the drawing gives most services by where they stand; the first by words among equals. */
function mainHome(design: Design, stage: Stage, services: readonly PlanService[]): Home | undefined {
  const said = services
    .map(({ component }) => homeAround(design, stage, component.in))
    .filter(({ kind }) => kind !== 'unsaid');
  const groups = [...groupBy(said, wordsFor)].sort(([a], [b]) => (a < b ? -1 : 1));
  return groups.sort(([, a], [, b]) => b.length - a.length)[0]?.[1][0];
}

function wordsFor(home: Home): string {
  switch (home.kind) {
    case 'cloud':
      return `at ${home.title}`;
    case 'other':
      return `at ${home.title}, a provider that exports do not know`;
    case 'site':
      return `in an own data centre, ${home.title}`;
    case 'unsaid':
      return 'nowhere that the drawing names';
  }
}

/** The region that holds most services; the first by id among equals. */
function mainRegion(
  stage: Stage,
  services: readonly PlanService[],
  counts: (zoneId: string) => boolean,
): NamedZone | undefined {
  const weight = groupBy(
    services.flatMap((service) => regionsOf(stage, service)),
    (id) => id,
  );
  const regions = sortedEntries(stage.zones).filter(([id, zone]) => zone.kind === 'region' && counts(id));
  const size = (id: string): number => weight.get(id)?.length ?? 0;
  const [best] = regions.sort(([a], [b]) => size(b) - size(a));
  return best === undefined ? undefined : { id: best[0], zone: best[1] };
}

/** Regions that a service stands in: the one around it, else those that its units are spread over. */
function regionsOf(stage: Stage, { component, group }: PlanService): readonly string[] {
  const around = placeOfKind(stage, component.in, 'region')?.id;
  if (around !== undefined) return [around];
  const machines = stage.zones[group ?? '']?.kind === 'machines' ? stage.zones[group ?? ''] : undefined;
  const spread = machines === undefined ? component.spread : machines.spread;
  const regions = (spread ?? []).map((id) => placeOfKind(stage, id, 'region')?.id);
  return [...new Set(regions.filter((id) => id !== undefined))];
}

function otherRegion(stage: Stage, regions: readonly string[], region: NamedZone | undefined): string | undefined {
  const [first] = regions;
  if (region === undefined || first === undefined || regions.includes(region.id)) return undefined;
  return `in another region, ${elementTitle(stage, first)}`;
}
