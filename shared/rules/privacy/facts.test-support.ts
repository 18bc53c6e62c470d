import { carriedData, storedData } from '../../analysis/data/stage-data.ts';
import { hasCapability } from '../../catalog/index.ts';
import fc, { type GeneratorValue } from 'fast-check';
import { someOf } from '../../base/some-of.test-support.ts';
import type { Component } from '../../design/schema/component.ts';
import type { Connection } from '../../design/schema/connection.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { designSchema, type Design } from '../../design/schema/design.ts';
import { withFacts } from '../with-facts.test-support.ts';

type Path = readonly (string | number)[];

/** A fact that has no default, and the answers that its author could give. */
export interface Open {
  readonly path: Path;
  readonly answers: readonly unknown[];
}

const YES_NO = [true, false];
const CONTEXT: readonly (readonly [path: string, answers: readonly unknown[]])[] = [
  ['alerting', YES_NO],
  ['incidentContactNamed', YES_NO],
  ['erasurePromise', ['1d', '90d']],
  ['recordsOfProcessing', YES_NO],
  ['documents', [[], ['disclosure-log']]],
  ['impactAssessed', YES_NO],
  ['impactAssessment', ['2026-01-01', '2031-01-01']],
  ['consentRoute', ['parent', 'school', 'none']],
  ['retentionPolicyPublished', YES_NO],
  ['learners.minAge', [10, 17, 20]],
  ['learners.profiled', YES_NO],
  ['learners.volumeBand', ['under-100-000', 'over-1-million']],
  ['organisation.criticalInfrastructure', YES_NO],
  ['organisation.forProfit', YES_NO],
];
const VENDOR: readonly (readonly [key: string, answers: readonly unknown[]])[] = [
  ['contract', ['signed', 'none']],
  ['contractTerms', [['art28', 'school-official'], []]],
  ['transferMechanism', ['none', 'scc', 'dpf', 'cac-scc']],
  ['subprocessors', YES_NO],
  ['subprocessorsListed', YES_NO],
  ['subprocessorsAuthorised', YES_NO],
  ['breachNoticeHours', [1, 10_000]],
  ['remoteAccess', [[], ['US'], ['IN', 'CA-ON'], ['CN']]],
];
const COMPONENT: readonly (readonly [path: string, answers: readonly unknown[]])[] = [
  ['stores', [['student-record'], ['account', 'biometric'], ['public-content']]],
  ['encryptedAtRest', YES_NO],
  ['exposure', ['public', 'private']],
  ['publicRead', YES_NO],
  ['monitored', ['own', 'none']],
  ['retention', ['30d', 'indefinite']],
  ['erasable', YES_NO],
  ['accessLog.on', YES_NO],
  ['accessLog.keep', ['1d', '900d']],
];
const CONNECTION: readonly (readonly [key: string, answers: readonly unknown[]])[] = [
  ['carries', [['student-record'], ['credential'], ['public-content']]],
  ['purpose', ['service', 'ads', 'analytics']],
  ['limitedByContract', YES_NO],
  ['deidentified', YES_NO],
  ['consent', YES_NO],
];
const POLICIES = [{ mustBeOnPremise: ['student-record'] }, { allowedCountries: ['IE'], maximumRetention: '60d' }];
const JURISDICTIONS = [['EU'], ['GB', 'US-CA'], ['CA-QC', 'CN'], ['CH', 'US-NY', 'BR'], ['US', 'JP', 'ZA', 'AU']];

function copyOf(value: object): Record<string, unknown> {
  return JSON.parse(JSON.stringify(value)) as Record<string, unknown>;
}

/** One of the answers, or nothing. */
function some(g: GeneratorValue, answers: readonly unknown[]): unknown {
  return someOf(g, answers, 2);
}

function nested(
  g: GeneratorValue,
  facts: readonly (readonly [path: string, answers: readonly unknown[]])[],
  base: object,
): object {
  const made = copyOf(base);
  for (const [path, answers] of facts) set(made, path.split('.'), some(g, answers));
  return made;
}

function set(target: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [first = '', ...rest] = path;
  if (rest.length === 0) target[first] = value;
  else set((target[first] ??= {}) as Record<string, unknown>, rest, value);
}

/** A valid design with the facts that the laws look at, some of them missing. */
export function withPrivacyFacts(plain: Design, g: GeneratorValue): Design {
  const base = withFacts(plain, g);
  const context = nested(g, CONTEXT, base.context) as Design['context'];
  const kind = some(g, ['hosting', 'ads', 'analytics', 'saas']);
  const made = {
    ...base,
    context: {
      ...context,
      learners: { ...context.learners, jurisdictions: g(fc.constantFrom, ...JURISDICTIONS) },
      policy: some(g, POLICIES),
    },
    vendors: Object.fromEntries(
      Object.entries(base.vendors).map(([id, vendor]) => [id, { ...nested(g, VENDOR, vendor), kind }]),
    ),
    stages: base.stages.slice(0, 1).map((stage) => ({
      ...stage,
      components: Object.fromEntries(
        Object.entries(stage.components).map(([id, one]) => [id, nested(g, COMPONENT, one) as Component]),
      ),
      connections: stage.connections.map((one) => nested(g, CONNECTION, one) as Connection),
    })),
  };
  return designSchema.parse(JSON.parse(JSON.stringify(made)));
}

/** Every fact of a design that could be missing. */
export function openFacts({ stages, vendors }: Design): Open[] {
  const [stage] = stages;
  const at = (prefix: Path, facts: readonly (readonly [path: string, answers: readonly unknown[]])[]) =>
    facts.map(([path, answers]): Open => ({ path: [...prefix, ...path.split('.')], answers }));
  return [
    ...at(['context'], CONTEXT),
    ...Object.keys(vendors).flatMap((id) => at(['vendors', id], VENDOR)),
    ...Object.entries(stage?.components ?? {}).flatMap(([id, one]) =>
      at(['stages', 0, 'components', id], askedOf(one)),
    ),
    ...(stage?.connections ?? []).flatMap((one, index) =>
      at(['stages', 0, 'connections', index], askedOfCall(one, stage)),
    ),
  ];
}

/**
 * Only files have readers who never signed in; of other stores nobody asks, and whoever says so all the same is heard.
 * What a type stores is known of most.
 */
function askedOf({ type }: Component): typeof COMPONENT {
  const open: Readonly<Record<string, boolean>> = {
    publicRead: hasCapability(type, 'stores-objects'),
    stores: storedData({ type }) === 'unknown',
  };
  return COMPONENT.filter(([path]) => open[path] ?? true);
}

/** What a call carries is known from its two ends, of most. */
function askedOfCall(connection: Connection, stage: Stage | undefined): typeof CONNECTION {
  if (stage === undefined) return [];
  const silent = { ...connection, carries: undefined };
  const alone = { ...stage, connections: [silent] };
  return carriedData(alone, silent) === 'unknown' ? CONNECTION : CONNECTION.filter(([key]) => key !== 'carries');
}

/** The design with one fact given, or taken away. */
export function give(design: Design, path: Path, answer: unknown): Design {
  const copy = copyOf(design);
  set(copy, path.map(String), answer);
  return designSchema.parse(JSON.parse(JSON.stringify(copy)));
}
