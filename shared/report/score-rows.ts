import { estimateCost } from '../analysis/cost/estimate-cost.ts';
import type { PriceBook } from '../analysis/cost/price-book.ts';
import type { Stage } from '../design/schema/stage.ts';
import { stageScore, type StageScore } from './stage-score.ts';

type Card = StageScore['scorecard'];

const ROWS: readonly (readonly [string, (card: Card) => string])[] = [
  ['stateless', (card) => card.stateless],
  ['scalable', (card) => card.scalable],
  ['highly available', (card) => card.highlyAvailable],
  ['survives the loss of a', (card) => card.level],
  ['separately monitored', (card) => card.separatelyMonitored],
  ['machines', (card) => String(card.machines)],
  ['managed services', (card) => String(card.managedServices)],
  ['single points of failure', (card) => String(card.spof.down.length)],
  ['… that only degrade', (card) => String(card.spof.degraded.length)],
  ['availability (assumed)', ({ availability }) => (availability === null ? 'unknown' : percent(availability.serve))],
];

/** The deck's verdicts and numbers, a row each, a column per stage; the first row has the names of the stages. */
export function scoreTable(stages: readonly Stage[], prices: readonly PriceBook[]): string[][] {
  const scores = stages.map((stage) => stageScore(stage, prices));
  return [
    ['', ...scores.map(({ name }) => name.replace(/\s+/g, ' '))],
    ...ROWS.map(([label, cell]) => [label, ...scores.map(({ scorecard }) => cell(scorecard))]),
    ['monthly cost (list prices)', ...stages.map((stage) => cost(stage, prices))],
  ];
}

/** The same table with a row per stage: for pages, which are high and not wide. */
export function scoresByStage(stages: readonly Stage[], prices: readonly PriceBook[]): string[][] {
  const rows = scoreTable(stages, prices);
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''));
}

/** A sum, or what is known of it. */
function cost(stage: Stage, prices: readonly PriceBook[]): string {
  const { total, known } = estimateCost(stage, prices);
  if (total !== null) return `${total.toFixed(0)} USD`;
  return known === 0 ? 'unknown' : `at least ${known.toFixed(0)} USD`;
}

function percent(probability: number): string {
  return `${(probability * 100).toFixed(4)} %`;
}
