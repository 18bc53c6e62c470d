import { saveFile } from '../../host/save-file.ts';
import { packageVersion } from '../../host/package-root.ts';
import { reportFormats, type ReportFormatId } from '../../shared/report/formats.ts';
import { dayOf } from '../day-of.ts';
import { InputError } from '../input-error.ts';
import { print } from '../output.ts';
import { chooseStages, readDesignText } from '../read-design.ts';
import { readPrices, type PriceOptions } from '../read-prices.ts';

interface ReportOptions extends PriceOptions {
  readonly output: string;
  readonly format: ReportFormatId;
  readonly stage?: string;
  readonly asOf?: string;
}

/** Writes the printed report, or one table of it, as one file; an older one of the same name is replaced. */
export async function report(file: string, options: ReportOptions): Promise<number> {
  const { output, format } = options;
  const asOf = dayOf(options.asOf);
  const page = format === 'html';
  if (!(page ? /\.html?$/i : /\.csv$/i).test(output)) {
    throw new InputError([`-o: ${output} is not a name for ${format}; end it with ${page ? '.html' : '.csv'}`]);
  }
  const { name, text, design } = await readDesignText(file);
  const stages = chooseStages(design, options.stage);
  const prices = await readPrices(options);
  const head = { file: name, version: packageVersion(), asOf, failOn: 'high' } as const;
  const written = reportFormats[format]({ ...head, design, text, stages, prices });
  const saved = await saveFile({ path: output, text: written, revision: null });
  if (!saved.ok) throw new InputError([`${output}: ${saved.error.failed}`]);
  print(`${output}: written${page ? '; print it from a browser for a PDF' : ''}`);
  return 0;
}
