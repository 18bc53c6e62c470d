import { elementName } from '../catalog/element-title.ts';
import type { Design } from '../design/schema/design.ts';
import { allQuestions, type OpenQuestion } from '../rules/interview/open-questions.ts';
import { allowedAnswers } from '../rules/interview/allowed-answers.ts';
import { uniqueSorted } from '../base/sort.ts';
import { printCsv } from './print/csv.ts';

const HEAD = ['stage', 'question', 'about', 'field', 'answers', 'settles', 'severity', 'rules'];

/**
 * Every open question as a table, to be answered by whoever knows. `asOf` is an ISO date; `stages` are the ids of those
 * that are asked about, all of them unless given.
 */
export function questionsCsv(design: Design, asOf: string, stages?: readonly string[]): string {
  return printCsv([HEAD, ...allQuestions(design, asOf, stages).map((each) => row(design, each))]);
}

function row(design: Design, { stageId, asked, answer, settles, severity }: OpenQuestion): string[] {
  const stage = design.stages.find(({ id }) => id === stageId);
  const { element, field, text } = asked;
  return [
    stage?.name ?? stageId,
    text,
    element === undefined || stage === undefined ? '' : elementName(stage, element),
    field,
    answer === undefined ? '' : allowedAnswers(answer.field).join('; '),
    String(settles.length),
    severity,
    uniqueSorted(settles.map(({ rule }) => rule)).join('; '),
  ];
}
