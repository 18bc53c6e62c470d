import { countByClass } from './coverage.ts';
import type { CoverageEntry } from './types.ts';

const entity = (character: string) => `&#${character.codePointAt(0)};`;

/** Text of the author as Markdown that shows exactly that text: one line, no markup, no HTML, no links. */
export function markdownText(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()<>#|~&$@]/g, entity)
    .replace(/:(?=\/\/)|(?<=\bwww)\./gi, entity)
    .replace(/^[-+=]|^\d+(?=[.)])/, (start) => [...start].map(entity).join(''));
}

/** The coverage section of an export's README: counts, then everything that needs a person. */
export function coverageSection(coverage: readonly CoverageEntry[]): string[] {
  const { exported, todo, cannot } = countByClass(coverage);
  const open = coverage.filter((entry) => entry.class !== 'exported');
  const rows = open.map(
    ({ element, class: kind, note }) =>
      `| ${markdownText(element)} | ${kind === 'todo' ? 'to do' : 'not expressed'} | ${markdownText(note)} |`,
  );
  return [
    '## What is in here and what is not',
    '',
    `${exported} elements of the drawing are exported, ${todo} need something from you, ${cannot} are not expressed.`,
    ...(rows.length > 0 ? ['', '| element | state | note |', '|---|---|---|', ...rows] : []),
    '',
  ];
}
