import type { Difference } from '../../shared/design/stage-difference.ts';
import { t } from '../messages/t.ts';

const SIGNS: Readonly<Record<Difference, string>> = { added: '+', removed: '−', changed: '~' };

/** A sign and a word for a difference, so that colour is never the only one. */
export function differenceWords(difference: Difference): { readonly sign: string; readonly word: string } {
  return { sign: SIGNS[difference], word: t(`compare.${difference}`) };
}

export const DIFFERENCES = ['added', 'removed', 'changed'] as const;

/** "2 added, 1 removed", or that nothing differs. */
export function differenceSentence(difference: ReadonlyMap<string, Difference>): string {
  const all = [...difference.values()];
  const counts = DIFFERENCES.map((each) => ({ each, count: all.filter((one) => one === each).length }));
  const told = counts.filter(({ count }) => count > 0).map(({ each, count }) => t(`compare.${each}.count`, { count }));
  return told.length === 0 ? t('compare.nothing') : `${told.join(', ')}.`;
}
