import { countFindings, isOpen, isWaived } from '../../rules/summary.ts';
import { foldAlike } from '../../rules/fold-alike.ts';
import { forReading } from '../../rules/for-reading.ts';
import { SEVERITIES, type Finding } from '../../rules/types.ts';
import { markdownText as plain } from '../../export/markdown.ts';
import type { CheckedStage, CheckReport } from './types.ts';
import { articles, caveats, gapWords, waiverWords } from './words.ts';

/** Markdown for a pull request or a wiki: per stage what is wrong, what is asked, and what was accepted. */
export function checkMarkdown(report: CheckReport): string {
  const { name, asOf, stages } = report;
  const lines = [`# ${plain(name)}`, `Judged as on ${asOf}.`, ...stages.flatMap(stageSection)];
  const notes = caveats(stages.flatMap(({ findings }) => findings));
  return `${[...lines, ...notes.map((note) => `_${plain(note)}_`)].join('\n\n')}\n`;
}

function stageSection(stage: CheckedStage): string[] {
  const { gaps, questions, waived } = countFindings(stage.findings);
  const findings = foldAlike(forReading(stage.findings));
  const open = findings.filter(isOpen);
  const gapsOf = (severity: string) => open.filter((each) => each.verdict === 'gap' && each.severity === severity);
  return [
    `## ${plain(stage.name)}`,
    `Gaps: ${gapWords(gaps)}. Open questions: ${questions}. Accepted: ${waived}.`,
    ...table(
      'Gaps',
      ['severity', 'what', 'where', 'what to do', 'rule'],
      SEVERITIES.flatMap((severity) => gapsOf(severity).map((gap) => gapRow(gap, stage))),
    ),
    ...table(
      'Open questions',
      ['question', 'where', 'rule'],
      open.filter(({ verdict }) => verdict === 'needs-answer').map((asked) => questionRow(asked, stage)),
    ),
    ...table(
      'Accepted',
      ['what', 'where', 'decision'],
      findings.filter(isWaived).map((each) => acceptedRow(each, stage)),
    ),
  ];
}

/** Nothing at all when there are no rows. */
function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [`### ${title}`, [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')];
}

function where({ elements }: Finding, { title }: CheckedStage): string {
  return elements.map((element) => plain(title(element))).join(', ') || 'the design';
}

function gapRow(finding: Finding, stage: CheckedStage): string[] {
  const { severity, message, fix, rule } = finding;
  return [severity, plain(message), where(finding, stage), plain(fix), plain([rule, ...articles(finding)].join(', '))];
}

function questionRow(finding: Finding, stage: CheckedStage): string[] {
  const { question, message, rule, settles = [rule] } = finding;
  return [
    plain(question?.text ?? message),
    where(finding, stage),
    plain([...settles, ...articles(finding)].join(', ')),
  ];
}

function acceptedRow(finding: Finding, stage: CheckedStage): string[] {
  return [plain(finding.message), where(finding, stage), plain(waiverWords(finding) ?? '')];
}
