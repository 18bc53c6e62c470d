import { saveFile } from '../../host/save-file.ts';
import { packageVersion } from '../../host/package-root.ts';
import { designPage } from '../../shared/report/page/design-page.ts';
import { dayOf } from '../day-of.ts';
import { InputError } from '../input-error.ts';
import { print } from '../output.ts';
import { chooseStages, readDesignText } from '../read-design.ts';
import { readPrices, type PriceOptions } from '../read-prices.ts';

interface ReportOptions extends PriceOptions {
  readonly output: string;
  readonly stage?: string;
  readonly asOf?: string;
}

/** Writes the printed report as one HTML file; an older report of the same name is replaced. */
export async function report(file: string, options: ReportOptions): Promise<number> {
  const asOf = dayOf(options.asOf);
  if (!/\.html?$/i.test(options.output)) {
    throw new InputError([`-o: ${options.output} is not a name for a report; end it with .html`]);
  }
  const { name, text, design } = await readDesignText(file);
  const stages = chooseStages(design, options.stage);
  const prices = await readPrices(options);
  const head = { file: name, version: packageVersion(), asOf, failOn: 'high' } as const;
  const page = designPage({ ...head, design, text, stages, prices });
  const saved = await saveFile({ path: options.output, text: page, revision: null });
  if (!saved.ok) throw new InputError([`${options.output}: ${saved.error.failed}`]);
  print(`${options.output}: written; print it from a browser for a PDF`);
  return 0;
}
