import { scoreTable } from '../../shared/report/score-rows.ts';
import { stageScore } from '../../shared/report/stage-score.ts';
import { print, printJson, printable } from '../output.ts';
import { readDesign } from '../read-design.ts';
import { readPrices, type PriceOptions } from '../read-prices.ts';
import { textTable } from '../text-table.ts';

/** The deck's verdicts and numbers of every stage. */
export async function score(file: string, options: { readonly format: string } & PriceOptions): Promise<number> {
  const { stages } = await readDesign(file);
  const prices = await readPrices(options);
  if (options.format === 'json') printJson({ stages: stages.map((stage) => stageScore(stage, prices)) });
  else print(printable(textTable(scoreTable(stages, prices))));
  return 0;
}
