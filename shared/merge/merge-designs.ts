import { connectionKey } from '../design/connection-key.ts';
import type { Trouble } from '../design/parse/locate.ts';
import { referenceTroubles } from '../design/parse/references.ts';
import type { Design } from '../design/schema/design.ts';
import { mergeParts } from './merge-parts.ts';
import { keyOf, type Conflict, type Merging, type Path, type Side } from './merging.ts';

export interface Merge {
  readonly design: Design;
  /** What both sides changed, or what one removed and the other needs, in the order of the file. */
  readonly conflicts: readonly Conflict[];
  /** Why the design cannot be taken as it is: a sentence each. Another choice is needed. */
  readonly troubles: readonly string[];
}

/**
 * Three-way merge by element: what one side changed is taken, what both changed is a conflict, decided by `choices`
 * (keys of conflicts) and until then for mine. What one side removed and the other refers to is a conflict, too.
 */
export function mergeDesigns(
  base: Design,
  mine: Design,
  theirs: Design,
  choices: Readonly<Record<string, Side>> = {},
): Merge {
  const asked = new Set<string>();
  for (;;) {
    const merging: Merging = { choices, asked, conflicts: [] };
    const design = mergeParts(merging, base, mine, theirs);
    const troubles = referenceTroubles(design).filter(({ severity }) => severity !== 'warning');
    const more = troubles.flatMap((trouble) => worthAsking(design, trouble)).filter((key) => !asked.has(key));
    if (more.length === 0)
      return { design, conflicts: merging.conflicts, troubles: troubles.map(({ message }) => `${message}.`) };
    // Keys are only added, and there are no more than elements: this ends.
    for (const key of more) asked.add(key);
  }
}

/** What a trouble is about: the element that refers, the one that it names and, with a name given twice, both. */
function worthAsking({ stages }: Design, { path }: Trouble): string[] {
  const [, index, part, item] = path;
  const stage = path[0] === 'stages' ? stages[Number(index)] : undefined;
  if (stage === undefined || part === undefined || item === undefined) return [];
  const connection = part === 'connections' ? stage.connections[Number(item)] : undefined;
  const own = connection === undefined ? String(item) : connectionKey(connection);
  const named = path.slice(4).reduce<unknown>((value, key) => Object(value)[key], elementOf(stage, path));
  const inStage = (kind: string, id: string): Path => ['stages', stage.id, kind, id];
  const ids = typeof named === 'string' ? [own, named] : [own];
  return [
    inStage(String(part), own),
    ...ids.flatMap((id) => [inStage('zones', id), inStage('components', id), ['vendors', id]]),
  ].map(keyOf);
}

function elementOf(stage: Design['stages'][number], path: Trouble['path']): unknown {
  return path.slice(2, 4).reduce<unknown>((value, key) => Object(value)[key], stage);
}
