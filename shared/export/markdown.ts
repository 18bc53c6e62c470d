import { counted } from '../base/counted.ts';
import { countByClass } from './coverage.ts';
import type { Plan } from './plan/types.ts';
import type { CoverageEntry } from './types.ts';

const entity = (character: string) => `&#${character.codePointAt(0)};`;

/** Text of the author as Markdown that shows exactly that text: one line, no markup, no HTML, no links. */
export function markdownText(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&$@]/g, entity)
    .replace(/:(?=\/\/)|(?<=\bwww)\./gi, entity)
    .replace(/^[-+=]|^\d+(?=[.)])/, (start) => [...start].map(entity).join(''));
}

/** The first line of an export's README: the design and its stage, once where both have the same name. */
export function titleLine({ design, stage }: Pick<Plan, 'design' | 'stage'>): string {
  return `# ${markdownText(stageTitle({ design, stage }))}`;
}

export function stageTitle({ design, stage }: Pick<Plan, 'design' | 'stage'>): string {
  return design === stage.label ? design : `${design}: ${stage.label}`;
}

/** The coverage section of an export's README: counts, then everything that needs a person. */
export function coverageSection(coverage: readonly CoverageEntry[]): string[] {
  const { exported, todo, cannot } = countByClass(coverage);
  const open = coverage.filter((entry) => entry.class !== 'exported');
  const rows = open.map(
    ({ element, class: kind, note }) =>
      `| ${elementText(element)} | ${kind === 'todo' ? 'to do' : 'not expressed'} | ${markdownText(note)} |`,
  );
  const told = [
    counted(exported, 'element of the drawing is exported', 'elements of the drawing are exported'),
    ...(todo > 0 ? [counted(todo, 'needs something from you', 'need something from you')] : []),
    ...(cannot > 0 ? [counted(cannot, 'is not expressed', 'are not expressed')] : []),
  ];
  return [
    '## What is in here and what is not',
    '',
    `${told.join(', ')}.`,
    ...(rows.length > 0 ? ['', '| element | state | note |', '|---|---|---|', ...rows] : []),
    '',
  ];
}

/** Ids read as they are written, also in the file itself; what is more than an id is text like any other. */
function elementText(element: string): string {
  return /^[\w-]+(?:->[\w-]+)?$/.test(element) ? `\`${element}\`` : markdownText(element);
}
