import { rules } from './index.ts';
import type { Reference, RuleMeta } from './types.ts';
import { waiverMetas } from './waivers.ts';

const CHECKED = { primary: 'read in the text', secondary: 'seen in a secondary source', unverified: 'not yet checked' };

/** File name → Markdown of the page of every rule, and an index. */
export function rulePages(): Record<string, string> {
  const metas = [...rules.map(({ meta }) => meta), ...waiverMetas];
  const pages = metas.map((meta) => [fileName(meta), page(meta)] as const);
  return { 'README.md': index(metas), ...Object.fromEntries(pages) };
}

export function fileName({ id }: RuleMeta): string {
  return `${id.replace('/', '-')}.md`;
}

/** Markdown reads these as markup. */
function plain(text: string): string {
  return text.replace(/[\\*_<>[\]|]/g, '\\$&');
}

function page(meta: RuleMeta): string {
  const table = (meta.severityTable ?? []).map(({ when, severity }) => `- ${severity}, when ${plain(when)}`);
  return `${[
    `# ${plain(meta.title)}`,
    `\`${meta.id}\`${meta.code === undefined ? '' : ` (${meta.code})`}`,
    `Severity: ${meta.severity}`,
    ...(table.length === 0 ? [] : [table.join('\n')]),
    ...section('Why', meta.why),
    ...section('What it looks at', meta.detection),
    ...section('What to do', meta.fix),
    ...section('When it may be wrong', meta.falsePositives),
    '## References',
    meta.references.map(reference).join('\n'),
    ...(meta.caveat === undefined ? [] : [plain(meta.caveat)]),
  ].join('\n\n')}\n`;
}

function section(title: string, text: string): string[] {
  return [`## ${title}`, plain(text)];
}

function reference({ title, url, article, verified }: Reference): string {
  const name = url === undefined ? plain(title) : `[${plain(title)}](${url})`;
  const cited = article === undefined ? '' : `, ${plain(article)}`;
  return `- ${name}${cited}${verified === undefined ? '' : ` (citation: ${CHECKED[verified]})`}`;
}

function index(metas: readonly RuleMeta[]): string {
  const rows = metas.map((meta) => `| [${plain(meta.title)}](${fileName(meta)}) | \`${meta.id}\` | ${meta.severity} |`);
  return `${[
    '# Rules',
    'Written by `npm run docs:rules` from the rules themselves; do not edit.',
    ['| rule | id | severity |', '| --- | --- | --- |', ...rows].join('\n'),
    '## One cause, one finding',
    [
      'When a more precise rule explains everything that a lost machine or zone breaks, only that rule speaks:',
      '',
      '- Every unit is needed: `all-units-needed`, not `host-outage`, `degraded-only`, `one-host`, `lopsided-quorum` or `even-quorum`.',
      '- All units on one host or in one rack: `one-host`, not `host-outage`, `degraded-only` or `zone-outage`.',
      '- Members stand unevenly: `lopsided-quorum`, not `host-outage`, `degraded-only`, `zone-outage` or `region-outage`.',
      '- A single balancer on its own machine: `single-balancer`, not `host-outage`. With others on its machine: `host-outage`.',
      '- A single store that several services need, a single way out, sign-in, or service discovery, on its own machine: `shared-store`, `single-egress`, `single-sign-in`, `control-plane`, not `host-outage`.',
      '- The only name service: `single-dns`, not `region-outage`.',
      '- A machine that stops people and also leaves others a lesser service: `host-outage`, not `degraded-only`.',
      '',
      'The rule that speaks is never milder than the one that it silences.',
    ].join('\n'),
  ].join('\n\n')}\n`;
}
