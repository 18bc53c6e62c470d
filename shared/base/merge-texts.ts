import { addAll } from './add-all.ts';
import { diffArrays } from 'diff';

/** Both changes together, or the lines of `mine` (from 1) at which both say something else. */
export type Merge = { readonly merged: string } | { readonly clashes: readonly number[] };

/** Lines that differ before the effort is not worth it. */
const MOST_EDITS = 1000;

/** Lines `from` up to `to` of the common text that one side has as `lines`. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** Changes that touch each other, and the lines of the common text that they are about. */
interface Region {
  readonly from: number;
  to: number;
  readonly mine: Change[];
  readonly next: Change[];
}

/**
 * Two texts that both came from `base`, as one. What only one of them changed is taken from it; where both changed the
 * same lines, or lines beside each other, they clash unless they say the same. Undefined when a text differs from `base`
 * almost everywhere.
 */
export function mergeTexts(base: string, mine: string, next: string): Merge | undefined {
  const lines = base.split('\n');
  const [ours, theirs] = [changesOf(lines, mine), changesOf(lines, next)];
  if (ours === undefined || theirs === undefined) return undefined;
  const merged: string[] = [];
  const clashes: number[] = [];
  let [done, ahead] = [0, 0];
  for (const region of regionsOf(ours, theirs)) {
    const [one, other] = [sideOf(region.mine, region, lines), sideOf(region.next, region, lines)];
    if (!mergeable(region, one, other)) clashes.push(region.from + ahead + 1);
    addAll(merged, lines.slice(done, region.from));
    addAll(merged, region.mine.length > 0 ? one : other);
    ahead += one.length - (region.to - region.from);
    done = region.to;
  }
  return clashes.length > 0 ? { clashes } : { merged: [...merged, ...lines.slice(done)].join('\n') };
}

/** Whether the two go together, as the end of a line about their file; `how` says what to do when they do. */
export function mergeSentence(merge: Merge | undefined, how: string): string {
  if (merge === undefined) return 'the texts differ almost everywhere, so one of them has to be chosen';
  if ('merged' in merge) return `the two changes are apart; ${how}`;
  const [first, ...more] = merge.clashes;
  const others = more.length === 0 ? '' : ` and at ${more.length} more ${more.length === 1 ? 'place' : 'places'}`;
  return `both changed line ${first} of the edited one${others}; choose one of the two, or bring the new lines over by hand`;
}

function changesOf(base: string[], text: string): Change[] | undefined {
  const parts = diffArrays(base, text.split('\n'), { maxEditLength: MOST_EDITS });
  if (parts === undefined) return undefined;
  const changes: Change[] = [];
  let at = 0;
  let open: { from: number; to: number; lines: string[] } | undefined;
  for (const { added, removed, value } of parts) {
    if (!added && !removed) {
      at += value.length;
      open = undefined;
      continue;
    }
    if (open === undefined) changes.push((open = { from: at, to: at, lines: [] }));
    if (added) addAll(open.lines, value);
    else open.to = at += value.length;
  }
  return changes;
}

function regionsOf(mine: readonly Change[], next: readonly Change[]): Region[] {
  const all = [
    ...mine.map((change) => ({ side: 'mine' as const, change })),
    ...next.map((change) => ({ side: 'next' as const, change })),
  ].sort((a, b) => a.change.from - b.change.from);
  const regions: Region[] = [];
  for (const { side, change } of all) {
    let region = regions.at(-1);
    if (region === undefined || change.from > region.to) {
      region = { from: change.from, to: change.to, mine: [], next: [] };
      regions.push(region);
    }
    region.to = Math.max(region.to, change.to);
    region[side].push(change);
  }
  return regions;
}

/** What one side has in place of a region. */
function sideOf(changes: readonly Change[], { from, to }: Region, base: readonly string[]): string[] {
  const lines: string[] = [];
  let done = from;
  for (const change of changes) {
    addAll(lines, base.slice(done, change.from));
    addAll(lines, change.lines);
    done = change.to;
  }
  return [...lines, ...base.slice(done, to)];
}

function mergeable({ mine, next }: Region, one: readonly string[], other: readonly string[]): boolean {
  if (mine.length === 0 || next.length === 0) return true;
  return one.length === other.length && one.every((line, index) => line === other[index]);
}
