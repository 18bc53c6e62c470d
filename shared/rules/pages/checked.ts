import { append } from '../../base/append.ts';
import { uniqueSorted } from '../../base/sort.ts';
import type { Reference, RuleMeta } from '../types.ts';
import { CHECKED, plain } from './words.ts';

type Level = keyof typeof CHECKED;
const LEVELS = ['primary', 'secondary', 'unverified'] as const satisfies readonly Level[];

/** "2 citations read in the text, 1 not yet checked"; empty where nothing is cited. */
export function checkedWords(references: readonly Reference[]): string {
  const counted = LEVELS.map(
    (level) => [references.filter(({ verified }) => verified === level).length, level] as const,
  );
  const told = counted.filter(([count]) => count > 0);
  return told.map(([count, level], index) => `${count}${index > 0 ? '' : cited(count)} ${CHECKED[level]}`).join(', ');
}

function cited(count: number): string {
  return count === 1 ? ' citation' : ' citations';
}

/** How far each address and each article of a law was checked, and which duties rest on it. Empty without a source. */
export function checkedSection(metas: readonly RuleMeta[]): string[] {
  const cited = metas.flatMap(({ family, references, worst }) =>
    worst === 'not-applicable' ? [] : references.map((each) => ({ ...each, duty: family?.title ?? '' })),
  );
  const addresses = uniqueSorted(cited.flatMap(({ url }) => url ?? []));
  if (addresses.length === 0) return [];
  const duties = new Map<string, string[]>();
  for (const { article = '', duty } of cited) append(duties, article, duty);
  const articles = [...new Map(cited.map((each) => [each.article ?? '', each])).values()];
  return [
    '## How far it was checked',
    addresses
      .map((url) => `- <${url}>: not looked up again; where it has moved, the article is what to search for`)
      .join('\n'),
    [
      '| cited | how far | for |',
      '| --- | --- | --- |',
      ...articles.map(
        ({ article = '', verified }) =>
          `| ${plain(article)} | ${verified === undefined ? '' : CHECKED[verified]} | ${plain(everyOne(duties.get(article) ?? [], metas))} |`,
      ),
    ].join('\n'),
  ];
}

/** What all duties share is not listed duty by duty. */
function everyOne(titles: readonly string[], metas: readonly RuleMeta[]): string {
  const duties = metas.filter(({ worst }) => worst !== 'not-applicable').length;
  return titles.length === duties ? 'every duty' : uniqueSorted(titles).join('; ');
}
