import { sortedEntries } from '../../shared/design/sorted-entries.ts';
import { elementTitle, valueWords } from '../messages/titles.ts';
import type { ZoneKind } from '../../shared/design/schema/vocabulary.ts';
import { zonesAround } from '../../shared/design/zones-around.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import type { ReferenceTo } from '../../shared/design/fields/field-model.ts';
import { canArriveAt } from './arrivals.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** What a reference may name, sorted by id. `self` is left out: nothing stands in itself. Components are arrivals. */
export function referenceOptions(design: Design, stage: Stage, to: ReferenceTo, self: string): Option[] {
  return entries(design, stage, to).filter(({ value }) => value !== self);
}

/** Places that fail by themselves, so that others of their kind go on. */
const DOMAINS: readonly ZoneKind[] = ['rack', 'availability-zone', 'site', 'region', 'provider'];

/**
 * The zones that units of an element can be spread over: places that fail apart, but not the only one of its kind when the
 * element stands in that already. What is chosen is offered, so that it can be taken back.
 */
export function placeOptions(design: Design, stage: Stage, self: string, chosen: readonly string[]): Option[] {
  const around = new Set(zonesAround(stage, self).map(({ id }) => id));
  const isPlace = (id: string) => {
    const kind = stage.zones[id]?.kind;
    if (kind === undefined || !DOMAINS.includes(kind)) return false;
    return (
      !around.has(id) || Object.keys(stage.zones).some((other) => other !== id && stage.zones[other]?.kind === kind)
    );
  };
  const offered = referenceOptions(design, stage, 'zone', self);
  return offered.filter(({ value }) => chosen.includes(value) || isPlace(value));
}

function entries(design: Design, stage: Stage, to: ReferenceTo): Option[] {
  if (to === 'vendor') return sortedEntries(design.vendors).map(([id, { name }]) => ({ value: id, label: name ?? id }));
  if (to === 'zone') {
    return sortedEntries(stage.zones).map(([id, { name, kind }]) => ({
      value: id,
      label: `${name ?? id} (${valueWords(kind)})`,
    }));
  }
  return sortedEntries(stage.components)
    .filter(([, component]) => canArriveAt(component))
    .map(([id]) => ({ value: id, label: elementTitle(stage, id) }));
}
