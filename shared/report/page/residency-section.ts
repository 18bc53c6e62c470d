import { residency } from '../../analysis/data/residency.ts';
import { isPersonal } from '../../analysis/data/data-classes.ts';
import { valueLabel } from '../../design/fields/labels.ts';
import { areaWords } from '../area-words.ts';
import type { HtmlElement } from '../print/html.ts';
import { section, table } from './blocks.ts';
import type { PageStage } from './types.ts';

/** Where each class of personal data is, and why. */
export function residencySection({ design, id, name }: PageStage): HtmlElement {
  const rows = residency(design, id).filter(({ data }) => data === 'unknown' || isPersonal(data));
  return section(
    `Where personal data is: ${name}`,
    table({
      caption: 'Data, country, why',
      head: ['Data', 'Country', 'Why'],
      rows: rows.map((row) => [valueLabel(row.data), areaWords(row), row.why]),
      empty: 'no component is known to have personal data.',
    }),
  );
}
