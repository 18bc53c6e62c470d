import { sameList } from '../../base/same-list.ts';
import { sortedEntries } from '../../design/sorted-entries.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { closure } from '../structure/closure.ts';
import type { Structure } from '../structure/structure.ts';
import type { StageStructure } from './stage-structure.ts';

/** What one entry point needs: to serve, and to serve undegraded. */
export interface EntryCone {
  readonly id: string;
  readonly entries: readonly number[];
  readonly serve: Int32Array;
  readonly full: Int32Array;
  /** The same without what is only assumed to be needed, because nobody has said what its loss means. */
  readonly said: { readonly serve: Int32Array; readonly full: Int32Array };
}

type Cones = ReadonlyMap<string, EntryCone>;

interface Known {
  readonly lists: readonly unknown[];
  readonly cones: Cones;
}
const known = new WeakMap<Stage['entryPoints'], Known>();

/**
 * The cones of all entry points, by id. An entry point whose components are not drawn needs nothing. Entry points and
 * who needs whom decide it, so it outlives edits of anything else.
 */
export function entryCones({ entryPoints }: Stage, structure: StageStructure): Cones {
  const { hard, said, soft, positions } = structure;
  const lists = [hard, said, soft, positions];
  const before = known.get(entryPoints);
  if (before !== undefined && sameList(before.lists, lists)) return before.cones;
  const cones = readCones(entryPoints, structure);
  known.set(entryPoints, { lists, cones });
  return cones;
}

function readCones(entryPoints: Stage['entryPoints'], structure: StageStructure): Cones {
  const cones = new Map<string, EntryCone>();
  const allSaid = structure.said === structure.hard;
  const said = { ...structure, hard: structure.said };
  for (const [id, { at, through }] of sortedEntries(entryPoints)) {
    const entries = [at, ...(through ?? [])].flatMap((component) => structure.positions.get(component) ?? []);
    const whole = cone(structure, entries);
    cones.set(id, { id, entries, ...whole, said: allSaid ? whole : cone(said, entries) });
  }
  return cones;
}

function cone(structure: Structure, entries: readonly number[]): EntryCone['said'] {
  return { serve: closure(structure, entries, 'serve'), full: closure(structure, entries, 'full') };
}

/** Critical entry points; all of them when none is marked. */
export function criticalEntries(stage: Stage): string[] {
  const all = sortedEntries(stage.entryPoints);
  const marked = all.filter(([, entry]) => entry.critical === true);
  return (marked.length > 0 ? marked : all).map(([id]) => id);
}
