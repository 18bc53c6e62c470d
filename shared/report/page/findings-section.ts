import { SEVERITIES, type Finding } from '../../rules/types.ts';
import { countFindings, isOpen, isWaived } from '../../rules/summary.ts';
import { questionsIn, type OpenQuestion } from '../../rules/interview/open-questions.ts';
import { articles, gapWords } from '../check/words.ts';
import type { HtmlElement } from '../print/html.ts';
import { paragraph, section, table } from './blocks.ts';
import type { PageStage } from './types.ts';

/** One stage: gaps by severity, what was accepted, what is asked. */
export function findingsSection(stage: PageStage): HtmlElement {
  const { gaps, questions, waived } = countFindings(stage.findings);
  const counts = `Gaps: ${gapWords(gaps)}. Open questions: ${questions}. Accepted: ${waived}.`;
  return section(stage.name, paragraph(counts), gapTable(stage), acceptedTable(stage), questionTable(stage));
}

function about({ elements }: Finding, { title }: PageStage): string {
  return elements.map(title).join(', ') || 'the design';
}

function gapTable(stage: PageStage): HtmlElement {
  const gaps = stage.findings.filter((finding) => finding.verdict === 'gap' && isOpen(finding));
  const sorted = SEVERITIES.flatMap((severity) => gaps.filter((gap) => gap.severity === severity));
  return table({
    caption: 'Gaps',
    head: ['Severity', 'What', 'Where', 'What to do', 'Rule and articles'],
    rows: sorted.map((gap) => [
      gap.severity,
      gap.message,
      about(gap, stage),
      gap.fix,
      [gap.rule, ...articles(gap)].join(', '),
    ]),
    empty: 'none found.',
  });
}

function acceptedTable(stage: PageStage): HtmlElement {
  return table({
    caption: 'Accepted by a person',
    head: ['What', 'Where', 'Why', 'By', 'From', 'Until'],
    rows: stage.findings.filter(isWaived).flatMap((finding) => {
      const { waiver, message } = finding;
      if (waiver === undefined) return [];
      const { reason, by, created, expires } = waiver;
      return [[message, about(finding, stage), reason, by, created, expires ?? 'no end']];
    }),
    empty: 'nothing.',
  });
}

function questionTable(stage: PageStage): HtmlElement {
  const row = ({ asked, settles, severity, saidUnknown }: OpenQuestion) => {
    const element = asked.element === undefined ? 'the design' : stage.title(asked.element);
    return [asked.text, element, `${settles.length}, up to ${severity}`, saidUnknown ? 'said to be unknown' : 'open'];
  };
  return table({
    caption: 'Open questions',
    head: ['Question', 'About', 'Findings that wait for it', 'State'],
    rows: questionsIn(stage.design, stage.id, stage.findings).map(row),
    empty: 'none.',
  });
}
