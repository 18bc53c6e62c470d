import { parseDesign } from '../../design/parse.ts';
import type { Finding, RuleMeta } from '../../rules/types.ts';
import { makeCheckReport } from './make-check-report.ts';
import type { CheckReport } from './types.ts';

export const TEXT = `corral: 1
name: "Learn & <teach>"
vendors:
  cloud: { kind: hosting }
stages:
  - id: one
    name: First stage
    zones:
      host: { kind: machines }
    components:
      lms: { type: lms, in: host }
      db: { type: mysql, in: host, name: "The [db](1) {0}" }
    connections:
      - { from: lms, to: db }
    entryPoints:
      learn: { at: lms }
`;

const meta: RuleMeta = {
  id: 'resilience/one',
  code: 'RES-90',
  area: 'resilience',
  title: 'One alone',
  severity: 'high',
  why: 'It is alone.',
  fix: 'Add another.',
  detection: 'Counts.',
  falsePositives: 'None.',
  references: [{ title: 'A book', url: 'https://example.org/book' }],
};
const law: RuleMeta = {
  ...meta,
  id: 'privacy/law',
  area: 'privacy',
  title: 'A law',
  references: [{ title: 'A law', article: 'Art. 1(a)', verified: 'primary' }],
  caveat: 'No legal advice.',
};

function finding(from: RuleMeta, partial: Partial<Finding>): Finding {
  const { id, severity, why, fix, references, title, area, caveat } = from;
  return {
    ...{ rule: id, verdict: 'gap', severity, elements: [], message: 'm', why, fix, references, title, area },
    ...(caveat === undefined ? {} : { caveat }),
    fingerprint: 'f'.repeat(8),
    ...partial,
  };
}

const waiver = { rule: law.id, elements: ['lms->db'], reason: 'It is a <lab> | closed in May.', by: 'Ada' };
const dates = { created: '2026-11-01', expires: '2027-05-01' };

/** One finding of every kind, made by hand: what rules say may change, what formats do with it may not. */
export const FINDINGS: readonly Finding[] = [
  finding(meta, {
    severity: 'critical',
    elements: ['db', 'host#1', 'lms->db'],
    message: 'The [db](1) {0} stops "all" & <b>everything</b>.',
    entryPoints: ['learn'],
    fingerprint: 'aaaa0001',
  }),
  finding(meta, { severity: 'low', elements: ['host'], message: 'A small gap.', fingerprint: 'aaaa0002' }),
  finding(law, {
    elements: ['lms->db'],
    message: 'Not encrypted.',
    fingerprint: 'aaaa0003',
    waiver: { ...waiver, ...dates, active: true },
  }),
  finding(law, {
    elements: ['db'],
    message: 'This one has run out.',
    fingerprint: 'aaaa0004',
    waiver: { ...waiver, ...dates, expires: '2026-11-02', active: false },
  }),
  finding(law, {
    verdict: 'needs-answer',
    message: 'Where is the cloud?',
    elements: ['cloud'],
    fingerprint: 'aaaa0005',
    question: { text: 'In which country is the cloud?', field: 'vendors.cloud.country' },
  }),
  finding(law, { verdict: 'satisfied', elements: ['lms'], message: 'Declared.', fingerprint: 'aaaa0006' }),
  finding(law, { verdict: 'not-applicable', message: 'Applies elsewhere.', fingerprint: 'aaaa0007' }),
];

export function exampleReport(): CheckReport {
  const parsed = parseDesign(TEXT);
  if (!parsed.ok) throw new Error('the example must parse');
  const { design } = parsed.value;
  const head = { file: 'my designs/école.corral', version: '1.2.3', asOf: '2026-11-23', failOn: 'high' } as const;
  const report = makeCheckReport({ ...head, design, text: TEXT, stages: design.stages, prices: [] });
  return {
    ...report,
    stages: report.stages.map((stage) => ({ ...stage, findings: FINDINGS })),
    metas: [meta, law],
  };
}
