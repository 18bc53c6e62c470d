import { h, printDocument, type HtmlElement } from '../print/html.ts';
import { makeCheckReport } from '../check/make-check-report.ts';
import { caveats } from '../check/words.ts';
import { toldStage, type ReportRequest } from '../report-request.ts';
import { scoresByStage } from '../score-rows.ts';
import { paragraph, said, section, table } from './blocks.ts';
import { findingsSection } from './findings-section.ts';
import { recordOfProcessing } from './record.ts';
import { residencySection } from './residency-section.ts';
import { POLICY, STYLE } from './style.ts';
import type { PageStage } from './types.ts';

/**
 * The printed report as one HTML file without scripts: scorecard, findings, decisions, questions, where data is, and the
 * record of processing. The last two are about one stage. Same request, same bytes.
 */
export function designPage(request: ReportRequest): string {
  const { design } = request;
  const report = makeCheckReport(request);
  const stages: PageStage[] = report.stages.map((stage) => ({ ...stage, design }));
  const told = stages.find(({ id }) => id === toldStage(request)?.id);
  const notes = caveats(stages.flatMap(({ findings }) => findings));
  const body = h(
    'body',
    {},
    h('h1', {}, report.name),
    paragraph(`Judged as on ${report.asOf} by Corral ${report.version}, from the drawing ${report.file}.`, 'quiet'),
    ...notes.map((note) => paragraph(note, 'quiet')),
    scorecardSection(request),
    ...stages.map(findingsSection),
    ...(told === undefined ? [] : [residencySection(told), recordSection(told)]),
  );
  return printDocument('en', report.name, POLICY, STYLE, body);
}

/** With how far the prices in it can be trusted, of each vendor that there is a book of. */
function scorecardSection({ design, stages, prices }: ReportRequest): HtmlElement {
  const [head = [], ...rows] = scoresByStage(stages, prices);
  const books = prices.filter(({ id }) => Object.hasOwn(design.vendors, id));
  return section(
    'Scorecard',
    table({ caption: 'Every stage', head, rows, empty: 'there is no stage.' }),
    ...books.map(({ name, asOf, basis }) => paragraph(`Prices of ${name}, ${asOf}: ${basis}`, 'quiet')),
  );
}

function recordSection({ design, id, name }: PageStage): HtmlElement {
  const stage = design.stages.find((each) => each.id === id);
  const entries = stage === undefined ? [] : recordOfProcessing(design, stage);
  return section(
    `Record of processing: ${name}`,
    paragraph(
      'What GDPR Art. 30(1) asks to be written down, as far as this drawing gives it. Complete it: what the drawing does not say is unknown.',
      'quiet',
    ),
    table({
      caption: 'Record',
      head: ['Heading', 'Art. 30(1)', 'From the drawing'],
      rows: entries.map(({ heading, point, values }) => [heading, point, list(values)]),
      empty: 'there is nothing to record.',
    }),
  );
}

function list(values: readonly string[]): HtmlElement | string {
  return values.length < 2 ? said(values) : h('ul', {}, ...values.map((value) => h('li', {}, value)));
}
