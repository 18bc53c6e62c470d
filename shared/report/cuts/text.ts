import { MOST_ELEMENTS } from '../../analysis/cuts/third-order.ts';
import type { EntryCuts, StageCuts } from './make-cuts.ts';

const TITLES = { 1: 'What takes people down alone', 2: 'Pairs', 3: 'Threes' } as const;

/** Cuts for people, an entry point after the other. */
export function cutsText({ name, order, entryPoints }: StageCuts): string {
  const entries = entryPoints.flatMap((entry) => [entry.name, ...entryLines(entry).map((line) => `  ${line}`), '']);
  const none = 'There is no entry point, so nothing can be lost. Add one.';
  return [`${name}: ${TITLES[order]}`, '', ...(entries.length === 0 ? [none] : entries)].join('\n').trimEnd();
}

function entryLines({ cuts, tooMany }: EntryCuts): string[] {
  if (tooMany !== undefined)
    return [`Not searched: ${tooMany} things can fail here, and threes of more than ${MOST_ELEMENTS} take too long.`];
  if (cuts.length === 0) return ['none'];
  return cuts.map(({ effect, sentence, count }) => `${effect}: ${sentence}${count > 1 ? ` (${count} of them)` : ''}`);
}
