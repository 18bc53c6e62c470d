import type { RuleMeta } from '../types.ts';
import { checkedSection } from './checked.ts';
import { plain, reference, severities } from './words.ts';

/** One page per law: its duties in turn, then the kinds of duty that it does not have. */
export function lawPage(title: string, metas: readonly RuleMeta[], caveat: string): string {
  const duties = metas.filter(({ worst }) => worst !== 'not-applicable');
  const none = metas.filter(({ worst }) => worst === 'not-applicable');
  return `${[
    `# ${plain(title)}`,
    plain(caveat),
    ...checkedSection(metas),
    ...duties.map(dutySection),
    ...(none.length === 0
      ? []
      : [
          '## No such duty',
          none
            .map((meta) => `- ${plain(meta.family?.title ?? '')} (\`${meta.id}\`): ${plain(meta.detection)}`)
            .join('\n'),
        ]),
  ].join('\n\n')}\n`;
}

function dutySection(meta: RuleMeta): string {
  const { id, family, severity, why, says = '', detection, fix, falsePositives, references, judgedFrom } = meta;
  return [
    `## ${sentence(family?.title ?? '')}`,
    `\`${id}\`, ${severity}, judged from the ${judgedFrom ?? 'drawing'}`,
    ...(meta.severityTable?.length ? [severities(meta)] : []),
    plain(why),
    `What it says, in our words: ${plain(says)}`,
    `What it looks at: ${plain(detection)}`,
    `What to do: ${plain(fix)}`,
    `When it may be wrong: ${plain(falsePositives)}`,
    references.map(reference).join('\n'),
  ].join('\n\n');
}

function sentence(text: string): string {
  return plain(text.charAt(0).toUpperCase() + text.slice(1));
}
