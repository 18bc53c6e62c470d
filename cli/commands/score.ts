import { scoreTable } from '../../shared/report/score-rows.ts';
import { stageScore } from '../../shared/report/stage-score.ts';
import { print, printJson, printable } from '../output.ts';
import { readDesign } from '../read-design.ts';
import { textTable } from '../text-table.ts';

/** The deck's verdicts and numbers of every stage. */
export async function score(file: string, { format }: { readonly format: string }): Promise<number> {
  const { stages } = await readDesign(file);
  if (format === 'json') printJson({ stages: stages.map(stageScore) });
  else print(printable(textTable(scoreTable(stages))));
  return 0;
}
