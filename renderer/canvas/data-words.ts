import type { Border } from '../../shared/analysis/data/borders.ts';
import type { WornData } from '../../shared/analysis/data/data-view.ts';
import { t } from '../messages/t.ts';
import { valueWords } from '../messages/titles.ts';
import { told, toldList } from '../messages/told.ts';

/** Every class of data in words, each on its own. */
export function dataList(worn: WornData | undefined): string[] {
  if (worn === undefined) return [];
  return worn.chosen === 'unknown' ? [told(worn.words)] : worn.classes.map(valueWords);
}

/** All of it in one phrase, for a label. */
export function dataWords(worn: WornData | undefined): string {
  if (worn === undefined) return '';
  return worn.chosen === 'unknown' ? told(worn.words) : t('canvas.data', { words: toldList(worn.words) });
}

/** "border IE → US", each border on its own. */
export function borderWords(borders: readonly Border[]): string[] {
  return borders.map(({ label }) => t('canvas.border', { border: label }));
}
