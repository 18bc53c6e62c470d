import type { Reference, RuleMeta } from '../types.ts';

export const CHECKED = {
  primary: 'read in the text',
  secondary: 'seen in a secondary source',
  unverified: 'not yet checked',
};

/** Markdown reads these as markup. */
export function plain(text: string): string {
  return text.replace(/[\\*_<>[\]|]/g, '\\$&');
}

/** When a rule is worse or milder than usual, as a list. */
export function severities({ severityTable = [] }: RuleMeta): string {
  return severityTable.map(({ when, severity }) => `- ${severity}, when ${plain(when)}`).join('\n');
}

export function reference({ title, url, article, verified }: Reference): string {
  const name = url === undefined ? plain(title) : `[${plain(title)}](${url})`;
  const cited = article === undefined ? '' : `, ${plain(article)}`;
  return `- ${name}${cited}${verified === undefined ? '' : ` (citation: ${CHECKED[verified]})`}`;
}
