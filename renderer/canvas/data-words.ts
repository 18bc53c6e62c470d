import type { Border } from '../../shared/analysis/data/borders.ts';
import type { WornData } from '../../shared/analysis/data/data-view.ts';
import { valueLabel } from '../../shared/design/fields/labels.ts';
import { t } from '../messages/t.ts';

/** Every class of data in words, each on its own. */
export function dataList(worn: WornData | undefined): string[] {
  if (worn === undefined) return [];
  return worn.chosen === 'unknown' ? [worn.words] : worn.classes.map(valueLabel);
}

/** All of it in one phrase, for a label. */
export function dataWords(worn: WornData | undefined): string {
  if (worn === undefined) return '';
  return worn.chosen === 'unknown' ? worn.words : t('canvas.data', { words: worn.words });
}

/** "border IE → US", each border on its own. */
export function borderWords(borders: readonly Border[]): string[] {
  return borders.map(({ label }) => t('canvas.border', { border: label }));
}
