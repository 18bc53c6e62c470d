import { rules } from './index.ts';
import { lawPage } from './pages/law-page.ts';
import { plain, reference, severities } from './pages/words.ts';
import type { RuleMeta } from './types.ts';
import { waiverMetas } from './waivers.ts';

/** File name → Markdown of the page of every rule, and an index. */
export function rulePages(): Record<string, string> {
  const metas = [...rules.map(({ meta }) => meta), ...waiverMetas];
  const pages = [...groupedByFile(metas)].map(([name, group]) => [name, pageOf(group)] as const);
  return { 'README.md': index(metas), ...Object.fromEntries(pages) };
}

/** The page that explains a rule: its own, or the one of its law. */
export function fileName({ id, law }: RuleMeta): string {
  return law === undefined ? `${id.replace('/', '-')}.md` : `privacy-${law.id}.md`;
}

function groupedByFile(metas: readonly RuleMeta[]): ReadonlyMap<string, readonly RuleMeta[]> {
  const groups = new Map<string, RuleMeta[]>();
  for (const meta of metas) groups.set(fileName(meta), [...(groups.get(fileName(meta)) ?? []), meta]);
  return groups;
}

function pageOf(metas: readonly RuleMeta[]): string {
  const [first] = metas as readonly [RuleMeta];
  return first.law === undefined ? page(first) : lawPage(first.law.title, metas, first.caveat ?? '');
}

function page(meta: RuleMeta): string {
  return `${[
    `# ${plain(meta.title)}`,
    `\`${meta.id}\`${meta.code === undefined ? '' : ` (${meta.code})`}`,
    `Severity: ${meta.severity}`,
    ...(meta.severityTable?.length ? [severities(meta)] : []),
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

function indexRow(name: string, metas: readonly RuleMeta[]): string {
  const [meta] = metas as readonly [RuleMeta];
  if (meta.law === undefined) return `| [${plain(meta.title)}](${name}) | \`${meta.id}\` | ${meta.severity} |`;
  const duties = metas.filter(({ worst }) => worst !== 'not-applicable').length;
  return `| [${plain(meta.law.title)}](${name}) | \`privacy/${meta.law.id}-…\`, ${duties} duties | of each duty |`;
}

function index(metas: readonly RuleMeta[]): string {
  const rows = [...groupedByFile(metas)].map(([name, group]) => indexRow(name, group));
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
      '- A name service: `single-dns`, not `region-outage`.',
      '- A machine that stops people and also leaves others a lesser service: `host-outage`, not `degraded-only`.',
      '',
      'The rule that speaks is never milder than the one that it silences.',
    ].join('\n'),
  ].join('\n\n')}\n`;
}
