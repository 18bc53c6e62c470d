import { print, printJson, printable } from '../output.ts';
import { readDesign } from '../read-design.ts';
import { analyzeStage } from '../../shared/analysis/analyze-stage.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { stageScore, type StageScore } from '../../shared/report/stage-score.ts';
import { textTable } from '../text-table.ts';

/** The deck's verdicts and numbers of every stage. */
export async function score(file: string, { format }: { readonly format: string }): Promise<number> {
  const { stages } = await readDesign(file);
  if (format === 'json') printJson({ stages: stages.map(stageScore) });
  else print(printable(textTable(rows(stages))));
  return 0;
}

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

function rows(stages: readonly Stage[]): string[][] {
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
