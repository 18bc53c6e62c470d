import { sortedEntries } from '../../shared/design/sorted-entries.ts';
import { elementTitle, valueWords } from '../messages/titles.ts';
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
