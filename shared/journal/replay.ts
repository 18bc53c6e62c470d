import { applyPatches, enablePatches } from 'immer';
import { sameValue } from '../base/same-value.ts';
import { parseDesign } from '../design/parse.ts';
import { designSchema } from '../design/schema/design.ts';
import { serializeDesign } from '../design/serialize.ts';
import { run, seal, stepTo, type History } from '../history/history.ts';
import { takesBack, type JournalEntry } from './entry.ts';

enablePatches();

/**
 * Makes the changes of a journal again, each an undo step as it was, and undoes what was undone. Stops before the first that cannot be made or
 * would leave something that is no design; what was made until then is kept.
 */
export function replay(start: History, entries: readonly JournalEntry[]): History {
  const end = entries.reduce<History | undefined>((history, entry) => history && again(history, entry), start);
  // Nearly always all of it holds, and one check is enough.
  if (end !== undefined && isDesign(end)) return seal(end);
  let good = start;
  for (const entry of entries) {
    const next = again(good, entry);
    if (next === undefined || !isDesign(next)) break;
    good = next;
  }
  return seal(good);
}

function again(history: History, entry: JournalEntry): History | undefined {
  const { label, step, patches } = entry;
  try {
    const apply = (draft: History['design']) => void applyPatches(draft, patches);
    const changed = run(history, { label, mergeKey: `journal ${step}`, apply }).history;
    const done = history.past.length;
    const undone = takesBack(entry, done) ? stepTo(history, done - entry.undone) : undefined;
    // Steps of a window that a journal has as one cannot be undone one by one: then it is a change like others.
    return undone !== undefined && sameValue(undone.design, changed.design) ? undone : changed;
  } catch {
    return undefined;
  }
}

/** Whether its own file would be opened again. */
function isDesign({ design }: History): boolean {
  return designSchema.safeParse(design).success && parseDesign(serializeDesign(design)).ok;
}
