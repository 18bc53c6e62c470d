import type { Difference } from '../../shared/design/stage-difference.ts';

/** A sign and a word per difference, so that colour is never the only one. */
export const DIFFERENCE_WORDS: Readonly<Record<Difference, { readonly sign: string; readonly word: string }>> = {
  added: { sign: '+', word: 'added' },
  removed: { sign: '−', word: 'removed' },
  changed: { sign: '~', word: 'changed' },
};

export const DIFFERENCES = ['added', 'removed', 'changed'] as const;

/** "2 added, 1 removed", or that nothing differs. */
export function differenceSentence(difference: ReadonlyMap<string, Difference>): string {
  const all = [...difference.values()];
  const counts = DIFFERENCES.map((each) => ({ each, count: all.filter((one) => one === each).length }));
  const told = counts
    .filter(({ count }) => count > 0)
    .map(({ each, count }) => `${count} ${DIFFERENCE_WORDS[each].word}`);
  return told.length === 0 ? 'Nothing differs.' : `${told.join(', ')}.`;
}
