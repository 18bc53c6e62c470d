import { print, printJson, printable } from '../output.ts';
import { readDesign } from '../read-design.ts';
import { stageScore, type StageScore } from '../../shared/report/stage-score.ts';
import { textTable } from '../text-table.ts';

/** The deck's verdicts and numbers of every stage. */
export async function score(file: string, { format }: { readonly format: string }): Promise<number> {
  const stages = (await readDesign(file)).stages.map(stageScore);
  if (format === 'json') printJson({ stages });
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
  ['monthly cost', ({ monthlyCost }) => (monthlyCost === null ? 'unknown' : String(monthlyCost))],
];

function rows(stages: readonly StageScore[]): string[][] {
  const names = stages.map(({ name }) => name.replace(/\s+/g, ' '));
  return [['', ...names], ...ROWS.map(([label, cell]) => [label, ...stages.map(({ scorecard }) => cell(scorecard))])];
}

function percent(probability: number): string {
  return `${(probability * 100).toFixed(4)} %`;
}
