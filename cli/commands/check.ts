import { packageVersion } from '../../host/package-root.ts';
import { checkFormats, type CheckFormatId } from '../../shared/report/check/index.ts';
import { makeCheckReport } from '../../shared/report/check/make-check-report.ts';
import { failsAt, type Threshold } from '../../shared/rules/summary.ts';
import { dayOf } from '../day-of.ts';
import { print, printable } from '../output.ts';
import { chooseStages, readDesignText } from '../read-design.ts';
import { readPrices, type PriceOptions } from '../read-prices.ts';

interface CheckOptions extends PriceOptions {
  readonly stage?: string;
  readonly format: CheckFormatId;
  readonly failOn: Threshold;
  readonly asOf?: string;
}

/** Judges the stages asked for. 1 when an unwaived gap is at or above the threshold; questions never fail. */
export async function check(file: string, options: CheckOptions): Promise<number> {
  const { failOn, format } = options;
  const asOf = dayOf(options.asOf);
  const { name, text, design } = await readDesignText(file);
  const stages = chooseStages(design, options.stage);
  const prices = await readPrices(options);
  const head = { file: name, version: packageVersion(), asOf, failOn };
  const report = makeCheckReport({ ...head, design, text, stages, prices });
  const printed = checkFormats[format](report);
  // The other formats escape control characters in their own way.
  print(format === 'text' ? printable(printed) : printed);
  return report.stages.some(({ findings }) => failsAt(findings, failOn)) ? 1 : 0;
}
