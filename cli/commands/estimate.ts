import { stageEstimate } from '../../shared/report/estimate/make-estimate.ts';
import { estimateText } from '../../shared/report/estimate/text.ts';
import { print, printJson, printable } from '../output.ts';
import { chooseStages, readDesign } from '../read-design.ts';

interface EstimateOptions {
  readonly stage?: string;
  readonly format: string;
  readonly commonCause?: number;
}

/** Availability and recovery of every entry point, and what each single point costs. */
export async function estimate(file: string, { stage, format, commonCause }: EstimateOptions): Promise<number> {
  const stages = chooseStages(await readDesign(file), stage);
  if (format === 'json') printJson({ stages: stages.map((one) => stageEstimate(one, commonCause)) });
  else print(printable(stages.map((one) => estimateText(one, commonCause)).join('\n\n')));
  return 0;
}
