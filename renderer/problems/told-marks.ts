import type { Mark } from '../../shared/picture/marks.ts';
import { told } from '../messages/told.ts';

/** Marks with what they say in the language of the window. */
export function toldMarks(marks: ReadonlyMap<string, Mark>): ReadonlyMap<string, Mark> {
  return new Map([...marks].map(([id, mark]) => [id, { ...mark, text: told(mark.text) }]));
}
