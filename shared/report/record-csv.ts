import type { Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import { recordOfProcessing } from './page/record.ts';
import { said } from './page/blocks.ts';
import { printCsv } from './print/csv.ts';

const HEAD = ['heading', 'Art. 30(1)', 'from the drawing'];

/** The record of processing as a table, a line per value; what nobody has said is unknown. */
export function recordCsv(design: Design, stage: Stage): string {
  const rows = recordOfProcessing(design, stage).flatMap(({ heading, point, values }) =>
    (values.length === 0 ? [said([])] : values).map((value) => [heading, point, value]),
  );
  return printCsv([HEAD, ...rows]);
}
