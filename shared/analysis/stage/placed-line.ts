import { eachInSteps } from '../../base/each-in-steps.ts';
import { finish } from '../../base/finish.ts';
import { sameList } from '../../base/same-list.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { Numbering } from './numbering.ts';
import { placeComponent } from './place-component.ts';
import type { Placement } from './placement.ts';
import { rosterOf } from './roster.ts';
import { wiringOf } from './wiring.ts';
import { groundOf, type Ground } from './zone-places.ts';

const NONE: readonly never[] = [];
/** Components that are placed in one step. */
const A_STEP = 500;

type Test = (placement: Placement) => boolean;

/** What passes a test. */
interface Passing {
  readonly test: Test;
  /** What was last asked at each place, and what it said: of one list or of several, whose steps took turns. */
  readonly asked: Placement[];
  readonly passes: boolean[];
  /** Something passes, or did, that was asked since `found` was. */
  touched: boolean;
  /** What passes in a list. */
  list: readonly Placement[];
  found: readonly Placement[];
}

/**
 * A drawing and its edits, as long as its zones and the ids of its components stay. Each edit is a list that shares most
 * with the last one: to see what differs takes one comparison a component, and only that is looked at again.
 */
export class PlacedLine {
  private last: readonly Placement[] = [];
  private numbered: { readonly list: readonly Placement[]; readonly numbering: Numbering } | undefined;
  private readonly passing = new Map<Test, Passing>();

  /** Every component of the stage where it stands, in order of id. */
  place(stage: Stage): readonly Placement[] {
    return finish(this.placeInSteps(stage));
  }

  /** As `place`, some components in every step: who places the same stage next has nothing left to do. */
  *placeInSteps(stage: Stage): Generator<undefined, readonly Placement[], undefined> {
    const { ids, components } = rosterOf(stage);
    const { assumed } = wiringOf(stage);
    const ground = groundOf(stage);
    const { last } = this;
    const list: Placement[] = [];
    for (const [index, component] of components.entries()) {
      if (index % A_STEP === A_STEP - 1) yield;
      const [id, before] = [ids[index] ?? '', last[index]];
      const unsaid = assumed.get(id) ?? NONE;
      const same = before?.component === component && before.assumed === unsaid;
      list.push(same ? before : placeComponent(id, component, ground, unsaid, before));
    }
    this.last = sameList(list, last) ? last : list;
    return this.last;
  }

  /** The numbers of what can fail: those of the last list while all stands as it stood in that. */
  number(list: readonly Placement[]): Numbering {
    const stands = ({ facts }: Placement, index: number) => facts === list[index]?.facts;
    if (this.numbered?.list.every(stands) !== true) this.numbered = { list, numbering: new Numbering(list) };
    return this.numbered.numbering;
  }

  /** The placements of a list that pass a test, which is to be a constant and to look at nothing else; the same list again where the same pass. */
  where(list: readonly Placement[], test: Test): readonly Placement[] {
    const known = this.passingOf(test);
    if (known.list === list) return known.found;
    finish(askInSteps(known, list));
    known.list = list;
    if (known.touched) known.found = list.filter((_, index) => known.passes[index]);
    known.touched = false;
    return known.found;
  }

  /** Asks a test about what it was not asked yet, some of it in every step: `where` has nothing left to ask then. */
  *askInSteps(list: readonly Placement[], test: Test): Generator<undefined, void, undefined> {
    const known = this.passingOf(test);
    if (known.list !== list) yield* askInSteps(known, list);
  }

  private passingOf(test: Test): Passing {
    const known = this.passing.get(test) ?? { test, asked: [], passes: [], touched: false, list: [], found: [] };
    this.passing.set(test, known);
    return known;
  }
}

function* askInSteps(known: Passing, list: readonly Placement[]): Generator<undefined, void, undefined> {
  const { asked, passes, test } = known;
  const isNew = (index: number) => list[index] !== asked[index];
  yield* eachInSteps([...list.keys()].filter(isNew), (index) => {
    const placement = list[index];
    if (placement === undefined) return;
    const passed = test(placement);
    known.touched ||= passed || passes[index] === true;
    passes[index] = passed;
    asked[index] = placement;
  });
}

interface Kept {
  readonly ids: readonly string[];
  readonly line: PlacedLine;
}
const lines = new WeakMap<Ground, Kept>();

/** What the placements of a stage are made from, a part or some components in every step; kept for whoever makes them. */
export function* placeInSteps(stage: Stage): Generator<undefined, void, undefined> {
  for (const part of [rosterOf, wiringOf, groundOf]) {
    part(stage);
    yield;
  }
  const line = placedLine(stage);
  const list = yield* line.placeInSteps(stage);
  yield;
  line.number(list);
}

/** The line that a stage belongs to. */
export function placedLine(stage: Stage): PlacedLine {
  const { ids } = rosterOf(stage);
  const ground = groundOf(stage);
  const known = lines.get(ground);
  if (known?.ids === ids) return known.line;
  const line = new PlacedLine();
  lines.set(ground, { ids, line });
  return line;
}
