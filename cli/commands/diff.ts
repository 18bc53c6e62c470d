import { isSame, makeDiff } from '../../shared/report/diff/make-diff.ts';
import { diffText } from '../../shared/report/diff/text.ts';
import { dayOf } from '../day-of.ts';
import { print, printable, printJson } from '../output.ts';
import { readDesign } from '../read-design.ts';
import { readPrices, type PriceOptions } from '../read-prices.ts';

interface DiffOptions extends PriceOptions {
  readonly format: string;
  readonly asOf?: string;
}

/** What differs between two designs: the model, the findings, the scorecards. 1 when anything does. */
export async function diff(before: string, after: string, options: DiffOptions): Promise<number> {
  const changes = makeDiff(await readDesign(before), await readDesign(after), {
    asOf: dayOf(options.asOf),
    prices: await readPrices(options),
  });
  if (options.format === 'json') printJson(changes);
  else print(printable(diffText(changes)));
  return isSame(changes) ? 0 : 1;
}
