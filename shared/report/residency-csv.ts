import { residency } from '../analysis/data/residency.ts';
import { valueLabel } from '../design/fields/labels.ts';
import type { Design } from '../design/schema/design.ts';
import { areaWords } from './area-words.ts';
import { printCsv } from './print/csv.ts';

const HEAD = ['data', 'country', 'element', 'how', 'zone', 'vendor', 'why'];

/** Where each class of data is in one stage, as a table. */
export function residencyCsv(design: Design, stageId: string): string {
  const rows = residency(design, stageId).map((row) => [
    ...[valueLabel(row.data), areaWords(row), row.element, valueLabel(row.kind)],
    ...[row.zone ?? '', row.vendor ?? '', row.why],
  ]);
  return printCsv([HEAD, ...rows]);
}
