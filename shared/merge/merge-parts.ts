import { connectionKey } from '../design/connection-key.ts';
import type { Design, Waiver } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import { mergeList, mergeMap, mergeValue, type Fields, type Merging } from './merging.ts';

/** Merges whole designs, element by element. What it could not decide is in `merging.conflicts`. */
export function mergeParts(merging: Merging, base: Design, mine: Design, theirs: Design): Design {
  const one = (key: 'name' | 'notes' | 'story') => mergeValue(merging, [key], base[key], mine[key], theirs[key]);
  const map = (key: 'context' | 'vendors') => mergeMap(merging, [key], base[key], mine[key], theirs[key]);
  const merged = {
    corral: mine.corral,
    name: one('name'),
    notes: one('notes'),
    context: map('context'),
    vendors: map('vendors'),
    stages: mergeList(
      merging,
      ['stages'],
      { base: base.stages, mine: mine.stages, theirs: theirs.stages },
      idOf,
      stage,
    ),
    layout: mergeLayout(merging, base.layout, mine.layout, theirs.layout),
    story: one('story'),
    waivers: mergeList(
      merging,
      ['waivers'],
      { base: base.waivers, mine: mine.waivers, theirs: theirs.waivers },
      waiverKey,
    ),
  };
  return present(merged) as Design;
}

const idOf = ({ id }: Stage) => id;
const waiverKey = ({ rule, elements = [] }: Waiver) => [rule, ...elements].join(' ');

/** A stage that one side has removed is one element; one that both have is merged by its own elements. */
function stage(merging: Merging, path: readonly string[], base: unknown, mine: unknown, theirs: unknown): unknown {
  if (mine === undefined || theirs === undefined) return mergeValue(merging, path, base, mine, theirs);
  return mergeStage(merging, path, base as Stage | undefined, mine as Stage, theirs as Stage);
}

function mergeStage(
  merging: Merging,
  path: readonly string[],
  base: Stage | undefined,
  mine: Stage,
  theirs: Stage,
): unknown {
  const one = (key: 'name' | 'notes' | 'estimates') =>
    mergeValue(merging, [...path, key], base?.[key], mine[key], theirs[key]);
  const map = (key: 'zones' | 'components' | 'entryPoints') =>
    mergeMap(merging, [...path, key], base?.[key], mine[key], theirs[key]);
  return present({
    id: mine.id,
    name: one('name'),
    notes: one('notes'),
    estimates: one('estimates'),
    zones: map('zones'),
    components: map('components'),
    connections: mergeList(
      merging,
      [...path, 'connections'],
      { base: base?.connections, mine: mine.connections, theirs: theirs.connections },
      connectionKey,
    ),
    entryPoints: map('entryPoints'),
  });
}

/** Where something stands is not worth a question: what I moved stays where I put it. */
function mergeLayout(
  { asked }: Merging,
  base: Design['layout'],
  mine: Design['layout'],
  theirs: Design['layout'],
): unknown {
  const unasked: Merging = { choices: {}, asked, conflicts: [] };
  return mergeMap(unasked, ['layout'], base, mine, theirs, (merging, path, before, here, there) =>
    here === undefined || there === undefined
      ? mergeValue(merging, path, before, here, there)
      : mergeMap(merging, path, before as Fields | undefined, here as Fields, there as Fields),
  );
}

function present(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
