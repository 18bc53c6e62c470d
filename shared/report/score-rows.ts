import { analyzeStage } from '../analysis/analyze-stage.ts';
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
export function scoreTable(stages: readonly Stage[]): string[][] {
  const scores = stages.map(stageScore);
  return [
    ['', ...scores.map(({ name }) => name.replace(/\s+/g, ' '))],
    ...ROWS.map(([label, cell]) => [label, ...scores.map(({ scorecard }) => cell(scorecard))]),
    ['monthly cost (list prices)', ...stages.map(cost)],
  ];
}

/** A sum, or what is known of it. */
function cost(stage: Stage): string {
  const { total, known } = analyzeStage(stage).scorecard.cost;
  if (total !== null) return `${total.toFixed(0)} USD`;
  return known === 0 ? 'unknown' : `at least ${known.toFixed(0)} USD`;
}

function percent(probability: number): string {
  return `${(probability * 100).toFixed(4)} %`;
}
