import { countFindings, isWaived } from '../../rules/summary.ts';
import { foldAlike } from '../../rules/fold-alike.ts';
import { forReading } from '../../rules/for-reading.ts';
import type { Finding } from '../../rules/types.ts';
import type { CheckedStage, CheckReport } from './types.ts';
import { articles, caveats, gapWords } from './words.ts';

/** For people at a terminal: gaps first, then questions, and what each stage adds up to. */
export function checkText({ stages }: CheckReport): string {
  return `${stages.map(stageText).join('\n\n')}\n`;
}

function stageText({ name, findings: all }: CheckedStage): string {
  const { gaps, questions, waived } = countFindings(all);
  const findings = foldAlike(forReading(all));
  const open = ['gap', 'needs-answer'].flatMap((wanted) => findings.filter(({ verdict }) => verdict === wanted));
  const total = `gaps: ${gapWords(gaps)}; questions: ${questions}; waived: ${waived}`;
  return [name, ...open.map(findingText), `  ${total}`, ...caveats(open).map((text) => `  ${text}`)].join('\n');
}

function findingText(finding: Finding): string {
  const { verdict, severity, elements, message, waiver } = finding;
  const waived = waiver !== undefined && isWaived(finding) ? ` (waived by ${waiver.by})` : '';
  const kind = verdict === 'gap' ? severity : 'question';
  const at = elements.length === 0 ? '' : ` [${elements.join(', ')}]`;
  return `  ${kind}${waived}: ${message}${at}\n    ${rulesText(finding)}`;
}

/** One question may settle a rule of every law: then how many they are says more than what each cites. */
const MOST_RULES = 3;

function rulesText(finding: Finding): string {
  const { rule, settles = [rule], fix } = finding;
  const named = settles.slice(0, MOST_RULES).join(', ');
  if (settles.length > MOST_RULES) return `settles ${named} and ${settles.length - MOST_RULES} more`;
  const cited = articles(finding);
  return `${named}${cited.length === 0 ? '' : `, ${cited.join('; ')}`}; ${fix}`;
}
