import { describe, expect, it } from 'vitest';
import { parseDesign } from '../../design/parse.ts';
import { checkDesign } from '../check-stage.ts';
import { drawing } from '../drawing.ts';
import type { Finding } from '../types.ts';

/**
 * The question that the talk leaves with its managed databases: does the law let us? A stack in Ireland for learners in
 * the EU, whose databases, queue and search are services of others.
 */
interface Choices {
  /** Where the database service stands. */
  readonly database?: string;
  readonly mechanism?: string;
  readonly contract?: string;
  readonly policy?: string;
}

function stack({
  database = 'virginia',
  mechanism = 'none',
  contract = 'signed, contractTerms: [art28]',
  policy = '',
}: Choices) {
  const stage = `
zones:
  cloud: { kind: provider, vendor: cloud }
  ireland: { kind: region, in: cloud, code: eu-west-1, country: IE }
  virginia: { kind: region, in: cloud, code: us-east-1, country: US }
  app: { kind: machines, in: ireland, count: 2 }
components:
  people: { type: people }
  lb: { type: load-balancer, in: ireland }
  lms: { type: lms, in: app }
  mysql: { type: mysql, managedBy: cloud, in: ${database}, scope: region, backup: { every: 24h, in: ireland, encrypted: true } }
  mongodb: { type: mongodb, managedBy: atlas, in: ireland, scope: region }
  rabbitmq: { type: rabbitmq, managedBy: queue }
  elasticsearch: { type: elasticsearch, managedBy: cloud, in: ireland, scope: region }
connections:
  - { from: people, to: lb, over: https }
  - { from: lb, to: lms, encryption: tls }
  - { from: lms, to: mysql, encryption: tls }
  - { from: lms, to: mongodb, encryption: tls }
  - { from: lms, to: rabbitmq, encryption: tls }
  - { from: lms, to: elasticsearch, encryption: tls }
entryPoints: { open: { at: lb } }`;
  const head = `
context: { organisation: { role: university, country: IE }, learners: { jurisdictions: [EU], minAge: 18 }${policy} }
vendors:
  cloud: { kind: hosting, country: US, transferMechanism: ${mechanism}, contract: ${contract} }
  atlas: { kind: managed-db, country: US }
  queue: { kind: saas, country: IE, contract: none }`;
  const parsed = parseDesign(drawing(stage, head));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return checkDesign(parsed.value.design, '2026-11-23').filter(({ area }) => area === 'privacy');
}

const of = (findings: readonly Finding[], rule: string, verdict: Finding['verdict']) =>
  findings.filter((one) => one.rule === `privacy/${rule}` && one.verdict === verdict);
const withoutTransfer = (findings: readonly Finding[]) =>
  findings
    .filter(({ family }) => family?.id !== 'transfer')
    .map(({ rule, verdict, elements, message }) => [rule, verdict, elements, message]);

describe('managed databases', () => {
  it('in the United States without a ground are a gap under the GDPR', () => {
    const [gap, ...more] = of(stack({}), 'gdpr-transfer', 'gap');
    expect(gap).toMatchObject({ elements: ['mysql'], severity: 'high' });
    expect(gap?.message).toContain('in US');
    expect(gap?.fix).toMatch(/inside the area of the law, or record the transfer mechanism/);
    expect(more).toEqual([]);
  });

  it.each<[string, Choices]>([
    ['moving the service home', { database: 'ireland' }],
    ['recording the mechanism', { mechanism: 'scc' }],
    ['a certified vendor', { mechanism: 'dpf' }],
  ])('%s closes the gap, and nothing else changes', (_name, choices) => {
    const fixed = stack(choices);
    expect(of(fixed, 'gdpr-transfer', 'gap')).toEqual([]);
    expect(withoutTransfer(fixed)).toEqual(withoutTransfer(stack({})));
  });

  it('raise the question of a contract with each vendor', () => {
    const found = stack({});
    expect(of(found, 'gdpr-processor', 'gap').map(({ elements }) => elements)).toEqual([['rabbitmq']]);
    expect(of(found, 'gdpr-processor', 'needs-answer').map(({ question }) => question?.field)).toEqual([
      'vendors.atlas.contract',
    ]);
    expect(of(found, 'gdpr-processor', 'satisfied')).toHaveLength(1);
    expect(of(stack({ contract: 'none' }), 'gdpr-processor', 'gap')).toHaveLength(2);
  });

  it('raise the question of their backups', () => {
    const asked = of(stack({}), 'gdpr-retention', 'needs-answer').map(({ question }) => [
      question?.element,
      question?.field,
    ]);
    expect(asked).toContainEqual(['mysql', 'backup.keep']);
  });

  it('stay at home where the organisation says so, law or no law', () => {
    const found = stack({
      policy: ', policy: { allowedCountries: [IE], allowedProviders: [cloud], mustBeOnPremise: [payment] }',
    });
    expect(of(found, 'policy-localisation', 'gap').map(({ elements, severity }) => [elements, severity])).toEqual([
      [['mysql'], 'critical'],
    ]);
    expect(of(found, 'policy-processor', 'gap').map(({ elements }) => elements)).toEqual([['mongodb'], ['rabbitmq']]);
    const premises = stack({ policy: ', policy: { mustBeOnPremise: [student-record] }' });
    expect(of(premises, 'policy-localisation', 'gap').map(({ elements }) => elements[0])).toContain('mysql');
  });
});
