import { analyzeStage } from '../../shared/analysis/analyze-stage.ts';
import { allSecondOrderCuts } from '../../shared/analysis/cuts/second-order.ts';
import { Placements } from '../../shared/analysis/stage/placements.ts';
import { stageStructure } from '../../shared/analysis/stage/stage-structure.ts';
import { breakers } from '../../shared/analysis/structure/breakers.ts';
import type { Structure } from '../../shared/analysis/structure/structure.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { checkStage } from '../../shared/rules/check-stage.ts';
import { rules } from '../../shared/rules/index.ts';
import { runRules } from '../../shared/rules/run-rules.ts';
import { EDITS } from './edits.ts';
import { underLaws } from './laws.ts';
import { makeDesign } from './make-design.ts';
import { heapOf, median } from './measure.ts';

const AS_OF = '2026-01-01';
const resilience = rules.filter(({ meta }) => meta.area === 'resilience');

interface Row {
  readonly what: string;
  readonly milliseconds: number;
}

/**
 * Prints medians of processor time, and each as a multiple of one plain pass over the same typed arrays in the same run.
 * No limits.
 */
export function bench(print: (line: string) => void): void {
  const heap: number[] = [];
  for (const size of [100, 1000, 10_000]) {
    const design = makeDesign(size);
    const rows = measure(design, size);
    const base = rows[0]?.milliseconds ?? 1;
    print(`\n${size} components, ${size * 3} units, 5 zones`);
    for (const { what, milliseconds } of rows) {
      const times = (milliseconds / base).toFixed(0);
      print(`  ${what.padEnd(46)} ${milliseconds.toFixed(3).padStart(10)} ms ${times.padStart(7)} x`);
    }
    const bytes = heapOf(() => checked(anew(design))) / size;
    heap.push(bytes);
    print(`  ${'heap of a checked design'.padEnd(46)} ${bytes.toFixed(0).padStart(10)} bytes a component`);
  }
  print(`\nheap a component, 10000 against 1000: ${((heap[2] ?? 0) / (heap[1] ?? 1)).toFixed(2)} x (1 is linear)`);
}

function measure(design: Design, size: number): Row[] {
  const runs = size > 500 ? 5 : 21;
  const stage = stageOf(design);
  const pairs = stageOf(makeDesign(42));
  const structure = stageStructure(stage, new Placements(stage));
  const row = (what: string, run: () => unknown, times = runs): Row => ({ what, milliseconds: median(times, run) });
  const cold = (what: string, run: (made: Design) => unknown): Row => ({
    what,
    milliseconds: median(runs, run, () => anew(design)),
  });
  return [
    row('plain pass over the typed arrays', () => plainPass(structure)),
    row('order-1 search on the typed arrays', () => breakers(structure)),
    cold('placement of every unit', (made) => new Placements(stageOf(made))),
    cold('single points', (made) => analyzeStage(stageOf(made)).singlePoints),
    row('all cuts of two, 250 failables', () => allSecondOrderCuts({ ...pairs }), 5),
    cold('whole scorecard', (made) => Object.values(analyzeStage(stageOf(made)).scorecard)),
    cold('resilience, from scratch', resilienceOf),
    cold('every rule, from scratch', everyRule),
    ...commandRows(design, runs),
    ...edits(design, runs, 'resilience', resilienceOf),
    ...edits(design, runs, 'every rule', everyRule),
    ...(size > 1000 ? [] : lawRows(design, runs)),
  ];
}

/** What is checked again after one edit of a design that was checked before. */
function edits(design: Design, runs: number, what: string, check: (design: Design) => unknown): Row[] {
  check(design);
  return EDITS.map(({ title, edit }) => {
    let turn = 0;
    const next = () => edit(design, (turn += 1));
    return { what: `${what}, after ${title}`, milliseconds: median(runs, check, next) };
  });
}

/** The edits themselves, before anything is checked. */
function commandRows(design: Design, runs: number): Row[] {
  return EDITS.map(({ title, edit }) => {
    let turn = 0;
    return { what: `the edit itself: ${title}`, milliseconds: median(runs, () => edit(design, (turn += 1))) };
  });
}

function lawRows(design: Design, runs: number): Row[] {
  const judged = underLaws(design);
  const [, renamed] = edits(judged, runs, 'every rule under 12 laws', everyRule);
  const cold = median(Math.min(runs, 9), everyRule, () => anew(judged));
  return [
    { what: 'every rule under 12 laws, from scratch', milliseconds: cold },
    ...(renamed === undefined ? [] : [renamed]),
  ];
}

function everyRule(design: Design): unknown {
  return checkStage(design, 'large', AS_OF);
}

function resilienceOf(design: Design): unknown {
  const stage = stageOf(design);
  return runRules(resilience, { design, stage, analysis: analyzeStage(stage), asOf: AS_OF });
}

function stageOf({ stages }: Design): Stage {
  const [stage] = stages;
  if (stage === undefined) throw new Error('the design of the bench has a stage');
  return stage;
}

/** A design with everything that is kept for it. */
function checked(design: Design): unknown {
  return [design, resilienceOf(design)];
}

/** The same design in objects that nothing is known of. */
function anew(design: Design): Design {
  return JSON.parse(JSON.stringify(design)) as Design;
}

/** What no analysis can do without: reading every unit's events and every dependency once. */
function plainPass({ units, events, hard, soft, k }: Structure): number {
  let sum = 0;
  for (const array of [units.items, events.items, hard.items, soft.items, k]) {
    for (const value of array) sum += value;
  }
  return sum;
}
