import { designPage } from './page/design-page.ts';
import { questionsCsv } from './questions-csv.ts';
import { recordCsv } from './record-csv.ts';
import { toldStage, type ReportRequest } from './report-request.ts';
import { residencyCsv } from './residency-csv.ts';

export type ReportFormatId = 'html' | 'questions-csv' | 'residency-csv' | 'record-csv';

/** What a report may be written as. Same request, same bytes. */
export const reportFormats: Readonly<Record<ReportFormatId, (request: ReportRequest) => string>> = {
  html: designPage,
  'questions-csv': ({ design, asOf, stages }) =>
    questionsCsv(
      design,
      asOf,
      stages.map(({ id }) => id),
    ),
  'residency-csv': (request) => {
    const stage = toldStage(request);
    return stage === undefined ? '' : residencyCsv(request.design, stage.id);
  },
  'record-csv': (request) => {
    const stage = toldStage(request);
    return stage === undefined ? '' : recordCsv(request.design, stage);
  },
};
