import { stageCuts } from '../../shared/report/cuts/make-cuts.ts';
import { cutsText } from '../../shared/report/cuts/text.ts';
import { InputError } from '../input-error.ts';
import { print, printJson, printable } from '../output.ts';
import { chooseStages, readDesign } from '../read-design.ts';

interface CutsOptions {
  readonly stage?: string;
  readonly order: string;
  readonly format: string;
}

/** Minimal sets of failures that take people down, per entry point, of one stage: the last unless said. */
export async function cuts(file: string, { stage: id, order, format }: CutsOptions): Promise<number> {
  const stage = chooseStages(await readDesign(file), id).at(-1);
  if (stage === undefined) throw new InputError([`${file}: the design has no stage; add one`]);
  const found = stageCuts(stage, Number(order) as 1 | 2 | 3);
  if (format === 'json') printJson(found);
  else print(printable(cutsText(found)));
  return 0;
}
