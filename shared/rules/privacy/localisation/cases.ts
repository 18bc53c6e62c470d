import type { Context } from '../../../design/schema/context.ts';
import { asks, commonCases, fineAt, gapAt, NONE, type FamilyCases, type Subject } from '../support/case-kit.ts';
import type { RuleCase } from '../../rule-tester.ts';

const db = (zone: string, facts = '') =>
  `zones: { p: { ${zone} } }\ncomponents: { db: { type: mysql, in: p${facts} } }`;
const region = (country: string) => `kind: region, vendor: v, country: ${country}`;
const vendors = { v: { kind: 'hosting' } } as const;

export const cases: FamilyCases<'localisation'> = (subject) => {
  const { design, duty, home, one, severity } = subject;
  const context: Context = duty.area === undefined ? {} : { learners: { volumeBand: 'over-1-million' } };
  const text = (stage: string, more: Context = context) => design(stage, { vendors, context: more });
  const away = db(region('US'));
  const gap = gapAt(severity, 'db');
  return [
    ...commonCases(subject, away, { vendors, context }),
    one('gap: abroad', text(away), gap),
    one('satisfied: inside', text(db(region(home.country))), fineAt('db')),
    one('needs an answer: country', text(db('kind: region, vendor: v')), asks('country', 'p', 'db')),
    one(
      'gap: a backup abroad',
      text(
        `zones: { p: { ${region(home.country)} }, q: { ${region('US')} } }\ncomponents: { db: { type: mysql, in: p, backup: { in: q } } }`,
      ),
      { ...gap, says: /backup of/ },
    ),
    one('waived', design(away, { vendors, context, waive: ['db'] }), { ...gap, waived: true }),
    ...(duty.area === undefined ? ofPolicy(subject) : ofLaw(subject)),
  ];
};

function ofLaw({ design, one, severity }: Subject<'localisation'>): RuleCase[] {
  const text = (context: Context) => design(db(region('US')), { vendors, context });
  return [
    one('needs an answer: how many people', text({}), asks('context.learners.volumeBand')),
    one(
      'needs an answer: critical infrastructure',
      text({ learners: { volumeBand: 'under-100-000' } }),
      asks('context.organisation.criticalInfrastructure'),
    ),
    one(
      'gap: critical infrastructure',
      text({ organisation: { criticalInfrastructure: true } }),
      gapAt(severity, 'db'),
    ),
    one(
      'not applicable: few people, not critical',
      text({ learners: { volumeBand: '100-000-to-1-million' }, organisation: { criticalInfrastructure: false } }),
      NONE,
    ),
  ];
}

function ofPolicy({ design, one, severity }: Subject<'localisation'>): RuleCase[] {
  const policy = (zone: string, more: NonNullable<Context['policy']>) =>
    design(db(zone), { vendors, context: { policy: { allowedCountries: undefined, ...more } } });
  const premises = { mustBeOnPremise: ['student-record' as const] };
  const service = `zones: { p: { ${region('US')} } }
components: { x: { type: service, in: p }, y: { type: service, in: p } }
connections: [{ from: x, to: y, carries: [account] }]`;
  return [
    one(
      'needs an answer: what a service of no known type keeps beside what goes through its hands',
      design(service, { vendors, context: { policy: { allowedCountries: undefined, ...premises } } }),
      asks('stores', 'x'),
      asks('stores', 'y'),
    ),
    one(
      'gap: records of learners in a cloud',
      policy(region('KE'), { mustBeOnPremise: [...premises.mustBeOnPremise], reason: 'school board', owner: 'Ada' }),
      { ...gapAt(severity, 'db'), says: /student-record.*school board.*Ada/s },
    ),
    one(
      'satisfied: on own premises',
      policy('kind: site, country: KE', { mustBeOnPremise: ['student-record'] }),
      fineAt('db'),
    ),
    one('not applicable: another class of data', policy(region('KE'), { mustBeOnPremise: ['payment'] }), NONE),
    one(
      'needs an answer: whose place it is',
      policy('kind: machines', { mustBeOnPremise: ['student-record'] }),
      asks('in', 'p', 'db'),
    ),
    ...(['high', 'medium', 'low'] as const).map((wanted) =>
      one(
        `gap: as bad as policy says, ${wanted}`,
        policy(region('US'), { allowedCountries: ['KE'], severity: wanted }),
        gapAt(wanted, 'db'),
      ),
    ),
    one('satisfied: EU is its member states', policy(region('FR'), { allowedCountries: ['EU'] }), fineAt('db')),
    one('gap: Norway is no member state', policy(region('NO'), { allowedCountries: ['EU'] }), gapAt(severity, 'db')),
    one(
      'needs an answer: which province',
      policy(region('CA'), { allowedCountries: ['CA-QC'] }),
      asks('subdivision', 'p', 'db'),
    ),
  ];
}
