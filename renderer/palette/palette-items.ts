import { componentTypes, findType } from '../../shared/catalog/index.ts';
import type { ComponentType } from '../../shared/catalog/types.ts';
import { ZONE_KINDS, type ZoneKind } from '../../shared/design/schema/vocabulary.ts';
import { t } from '../messages/t.ts';
import { told } from '../messages/told.ts';
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

/** Made when they are asked for: zones are called what the language of the window calls them. */
function groups(): readonly PaletteGroup[] {
  return [
    ...[...new Set(componentTypes.map(({ family }) => family))].map((family) => ({
      title: t(`palette.group.${family}`),
      entries: componentTypes.filter((type) => type.family === family).map(componentEntry),
    })),
    { title: t('palette.group.zones'), entries: ZONE_KINDS.map(zoneEntry) },
  ];
}

function componentEntry({ id, title: inEnglish, icon, summary, aliases }: ComponentType): PaletteEntry {
  const title = told(inEnglish);
  const words = [title, inEnglish, id, ...aliases].join(' ').toLowerCase();
  return { item: { kind: 'component', type: id, title }, icon, summary: told(summary), words };
}

function zoneEntry(zone: ZoneKind): PaletteEntry {
  const title = t(`palette.zone.${zone}`);
  return {
    item: { kind: 'zone', zone, title },
    icon: `zone-${zone}`,
    summary: t(`palette.zone.${zone}.about`),
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
export function allItems(): readonly PaletteItem[] {
  return groups().flatMap(({ entries }) => entries.map(({ item }) => item));
}

/** The palette's groups with the entries that contain every word of the search; empty groups are left out. */
export function searchPalette(search: string): readonly PaletteGroup[] {
  const wanted = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return groups()
    .map(({ title, entries }) => ({
      title,
      entries: entries.filter(({ words }) => wanted.every((word) => words.includes(word))),
    }))
    .filter(({ entries }) => entries.length > 0);
}
