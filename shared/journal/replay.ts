import { applyPatches, enablePatches } from 'immer';
import { parseDesign } from '../design/parse.ts';
import { designSchema } from '../design/schema/design.ts';
import { serializeDesign } from '../design/serialize.ts';
import { run, seal, type History } from '../history/history.ts';
import type { JournalEntry } from './entry.ts';

enablePatches();

/**
 * Makes the changes of a journal again, each an undo step as it was. Stops before the first that cannot be made or
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

function again(history: History, { label, step, patches }: JournalEntry): History | undefined {
  try {
    const apply = (draft: History['design']) => void applyPatches(draft, patches);
    return run(history, { label, mergeKey: `journal ${step}`, apply }).history;
  } catch {
    return undefined;
  }
}

/** Whether its own file would be opened again. */
function isDesign({ design }: History): boolean {
  return designSchema.safeParse(design).success && parseDesign(serializeDesign(design)).ok;
}
