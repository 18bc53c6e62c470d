import { positionsWhere, rosterOf } from '../../../analysis/stage/roster.ts';
import type { Component } from '../../../design/schema/component.ts';
import type { Stage } from '../../../design/schema/stage.ts';

type Entries = readonly [string, Component][];
type Test = (type: string) => boolean;
const known = new WeakMap<Stage['components'], Map<Test, Entries>>();

/** The components whose type passes a test, by id, in that order. Made once per drawing and test, which is to be a constant. */
export function entriesOfType(stage: Stage, test: Test): Entries {
  const made = known.get(stage.components) ?? new Map<Test, Entries>();
  known.set(stage.components, made);
  const entries = made.get(test) ?? readEntries(stage, test);
  made.set(test, entries);
  return entries;
}

function readEntries(stage: Stage, test: Test): Entries {
  const roster = rosterOf(stage);
  return positionsWhere(roster, test).flatMap((at): [string, Component][] => {
    const [id, component] = [roster.ids[at], roster.components[at]];
    return id === undefined || component === undefined ? [] : [[id, component]];
  });
}
