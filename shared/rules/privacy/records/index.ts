import type { Report, RuleContext } from '../../types.ts';
import type { Family } from '../support/law-rule.ts';
import { whenPersonal } from '../support/personal.ts';
import { fine, gap } from '../support/reports.ts';
import type { RecordsDuty } from '../types.ts';
import { askContext } from '../unknown/index.ts';

export const records: Family<'records'> = {
  slug: 'records',
  title: 'records and notices',
  meta: {
    judgedFrom: 'declaration',
    why: 'Whoever cannot say which data goes where cannot answer a learner, a parent or an authority.',
    fix: 'Write the record down and keep it up to date. The table of places that Corral exports from the drawing is a start.',
    detection: 'Whether the record that the law asks for is declared, as soon as any component handles personal data.',
    falsePositives: 'A record that is kept under another name.',
  },
  judge: (duty, context) => whenPersonal(context, () => [judge(duty, context)]),
  nothing: 'No component handles personal data.',
};

const CALLED: Readonly<Record<RecordsDuty['document'], string>> = {
  'records-of-processing': 'records of processing',
  'disclosure-log': 'a log of disclosures',
  'privacy-notice': 'a privacy notice',
  'supplemental-information': 'the supplemental information on each contract',
  'operator-list': 'the list of operators and of what they receive',
  'governance-policies': 'the policies on how personal data is governed',
  'audit-reports': 'reports of regular audits',
};

function judge({ document }: RecordsDuty, { design: { context } }: RuleContext): Report {
  if (document === 'records-of-processing') {
    const kept = context.recordsOfProcessing ?? 'unknown';
    return kept === 'unknown' ? askContext('context.recordsOfProcessing') : kept ? fine() : missing(document);
  }
  if (context.documents === undefined) return askContext('context.documents');
  return context.documents.includes(document) ? fine() : missing(document);
}

function missing(document: RecordsDuty['document']): Report {
  return gap([], document, `Nobody keeps ${CALLED[document]}.`);
}
