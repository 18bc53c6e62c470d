import { componentTypes, findType } from '../../shared/catalog/index.ts';
import type { ComponentType, Family } from '../../shared/catalog/types.ts';
import { ZONE_KINDS, type ZoneKind } from '../../shared/design/schema/vocabulary.ts';
import type { PaletteItem } from './palette-item.ts';

export interface PaletteEntry {
  readonly item: PaletteItem;
  readonly icon: string;
  readonly summary: string;
  /** Lower-case text that the search looks in. */
  readonly words: string;
}

export interface PaletteGroup {
  readonly title: string;
  readonly entries: readonly PaletteEntry[];
}

const FAMILY_TITLES: Record<Family, string> = {
  edge: 'Edge',
  applications: 'Applications',
  data: 'Data',
  messaging: 'Messaging',
  platform: 'Platform',
  outside: 'Outside',
  generic: 'Anything else',
};

const ZONES: Record<ZoneKind, readonly [title: string, summary: string]> = {
  provider: ['Provider', 'A cloud or hosting company.'],
  site: ['Own site', 'A data centre of your own.'],
  region: ['Region', 'A part of a provider in one country.'],
  'availability-zone': ['Availability zone', 'A part of a region that fails on its own.'],
  network: ['Network', 'A network that separates what is in it.'],
  rack: ['Rack', 'Machines that share power and a switch.'],
  machines: ['Machines', 'A group of identical hosts.'],
};

const groups: readonly PaletteGroup[] = [
  ...[...new Set(componentTypes.map(({ family }) => family))].map((family) => ({
    title: FAMILY_TITLES[family],
    entries: componentTypes.filter((type) => type.family === family).map(componentEntry),
  })),
  { title: 'Zones', entries: ZONE_KINDS.map(zoneEntry) },
];

function componentEntry({ id, title, icon, summary, aliases }: ComponentType): PaletteEntry {
  const words = [title, id, ...aliases].join(' ').toLowerCase();
  return { item: { kind: 'component', type: id, title }, icon, summary, words };
}

function zoneEntry(zone: ZoneKind): PaletteEntry {
  const [title, summary] = ZONES[zone];
  return {
    item: { kind: 'zone', zone, title },
    icon: `zone-${zone}`,
    summary,
    words: `${title} ${zone} zone`.toLowerCase(),
  };
}

/** What the palette shows for an item. */
export function entryOf(item: PaletteItem): PaletteEntry {
  const type = item.kind === 'component' ? findType(item.type) : undefined;
  if (type !== undefined) return componentEntry(type);
  return item.kind === 'zone' ? zoneEntry(item.zone) : { item, icon: 'component', summary: '', words: item.title };
}

/** Everything that can be added, in the order of the palette. */
export const allItems: readonly PaletteItem[] = groups.flatMap(({ entries }) => entries.map(({ item }) => item));

/** The palette's groups with the entries that contain every word of the search; empty groups are left out. */
export function searchPalette(search: string): readonly PaletteGroup[] {
  const wanted = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return groups
    .map(({ title, entries }) => ({
      title,
      entries: entries.filter(({ words }) => wanted.every((word) => words.includes(word))),
    }))
    .filter(({ entries }) => entries.length > 0);
}
