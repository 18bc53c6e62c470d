import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeStage } from '../analysis/analyze-stage.ts';
import { patience, runs } from '../base/runs.test-support.ts';
import { failoverOf } from '../analysis/scorecard/failover.ts';
import { neighbours } from '../analysis/scorecard/feeders.ts';
import { isManaged, managedScope } from '../analysis/stage/component-facts.ts';
import { lossEffect } from '../analysis/stage/loss-effect.ts';
import { findType, hasCapability } from '../catalog/index.ts';
import { arbitraryDesign } from '../design/arbitrary-design.test-support.ts';
import { designSchema, type Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import { rules } from './index.ts';
import { localStateOf } from './resilience/support/local-state.ts';
import { runRules } from './run-rules.ts';
import { withFacts } from './with-facts.test-support.ts';
import type { Finding } from './types.ts';

type Path = readonly (string | number)[];
/** A fact that has no default, and the answers that its author could give. */
interface Open {
  readonly path: Path;
  readonly answers: readonly unknown[];
}
const YES_NO = [true, false];
const LAGS = [{ how: 'synchronous' }, { how: 'asynchronous', lag: '72h' }, { how: 'asynchronous', lag: '1s' }];

/** Votes, queues and balancers that check take over by themselves until the author says otherwise. */
function failoverIsOpen(stage: Stage, id: string): boolean {
  const silent = { ...stage, components: { ...stage.components } };
  silent.components[id] = { ...stage.components[id]!, failover: undefined };
  const placed = analyzeStage(silent).components.get(id)!;
  return failoverOf(silent, neighbours(silent), placed).automatic === 'unknown';
}

type Own = (...path: Path) => Path;

/** Facts that no type of the catalogue has a default for. */
function plainFacts(own: Own, zoneIds: readonly string[]): Open[] {
  return [
    { path: own('encryptedAtRest'), answers: YES_NO },
    { path: own('stickySessions'), answers: YES_NO },
    { path: own('monitored'), answers: ['own', 'shared', 'none'] },
    { path: own('ownAlertPath'), answers: YES_NO },
    { path: own('capacity'), answers: [1, 100_000] },
    { path: own('availability'), answers: [0.01, 1] },
    { path: own('failoverIn'), answers: zoneIds },
    { path: own('replication'), answers: LAGS },
    ...['rebuild', 'detect', 'promote', 'rollback'].map((key) => ({
      path: own('recovery', key),
      answers: ['1s', '90h'],
    })),
  ];
}

function backupFacts(stage: Stage, id: string, own: Own, zoneIds: readonly string[]): Open[] {
  const { backup } = stage.components[id]!;
  if (backup === undefined) return [{ path: own('backup'), answers: [{ scheduled: false }] }];
  const interval = backup.scheduled === undefined && backup.every !== undefined;
  return [
    { path: own('backup', 'encrypted'), answers: YES_NO },
    { path: own('backup', 'in'), answers: zoneIds },
    { path: own('backup', 'separateAccount'), answers: YES_NO },
    { path: own('backup', 'restore'), answers: ['1s', '90h'] },
    { path: own('backup', 'tested'), answers: ['2019-12-31', '2026-11-01', '2031-01-01', 'never'] },
    ...(interval ? [{ path: own('backup', 'every'), answers: ['1h', '90h'] }] : []),
  ];
}

/** Facts that are open unless the type, or what is drawn around the component, answers them. */
function defaultedFacts(stage: Stage, id: string, own: Own): Open[] {
  const component = stage.components[id]!;
  const { spread, type } = component;
  const zoneIds = Object.keys(stage.zones);
  const keeps = hasCapability(type, 'runs-app-code') && localStateOf({ ...component, localState: undefined });
  const scopeless = isManaged(component) && managedScope({ ...component, scope: undefined }) === undefined;
  return [
    ...(keeps === 'unknown' ? [{ path: own('localState'), answers: [['session'], ['uploads'], []] }] : []),
    ...(scopeless ? [{ path: own('scope'), answers: ['host', 'zone', 'region', 'global'] }] : []),
    ...(spread === undefined && component.n !== undefined ? [{ path: own('in'), answers: zoneIds }] : []),
    ...(failoverIsOpen(stage, id) ? [{ path: own('failover'), answers: ['auto', 'manual', 'none'] }] : []),
    ...(findType(type)?.defaults.healthCheck === undefined ? [{ path: own('healthCheck'), answers: YES_NO }] : []),
  ];
}

function openFacts(design: Design): Open[] {
  const stage = design.stages[0]!;
  const zoneIds = Object.keys(stage.zones);
  const at = (...path: Path) => ['stages', 0, ...path];
  const ofComponents = Object.keys(stage.components).flatMap((id) => {
    const own = (...path: Path) => at('components', id, ...path);
    return [...plainFacts(own, zoneIds), ...backupFacts(stage, id, own, zoneIds), ...defaultedFacts(stage, id, own)];
  });
  const ofConnections = stage.connections.flatMap((connection, index): Open[] => [
    ...(connection.over === 'https'
      ? []
      : [{ path: at('connections', index, 'encryption'), answers: ['none', 'tls'] }]),
    ...(lossEffect(stage, { ...connection, onLoss: undefined }).known
      ? []
      : [{ path: at('connections', index, 'onLoss'), answers: ['down', 'degraded', 'none', 'startup'] }]),
  ]);
  const ofZones = Object.entries(stage.zones)
    .filter(([, zone]) => zone.in === undefined)
    .flatMap(([id]): Open[] => [
      { path: at('zones', id, 'country'), answers: ['IE', 'US', 'IN'] },
      { path: at('zones', id, 'vendor'), answers: Object.keys(design.vendors) },
    ]);
  const ofVendors = Object.keys(design.vendors).map((id): Open => ({
    path: ['vendors', id, 'transferMechanism'],
    answers: ['none', 'scc', 'dpf', 'adequacy'],
  }));
  const organisation = (key: string, answers: readonly unknown[]) => ({
    path: ['context', 'organisation', key],
    answers,
  });
  return [
    ...ofComponents,
    ...ofConnections,
    ...ofZones,
    ...ofVendors,
    { path: ['context', 'learners'], answers: [{ jurisdictions: ['EU'] }, { jurisdictions: ['US-NY'] }] },
    organisation('country', ['IE', 'US']),
    organisation('subdivision', ['NY', 'CA']),
    organisation('role', ['district', 'company']),
    organisation('sector', ['k12', 'higher']),
  ];
}

/** The design with one fact given, or taken away. */
function give(design: Design, path: Path, answer: unknown): Design {
  const copy = structuredClone(design);
  let target = copy as unknown as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) target = (target[key] ??= {}) as Record<string | number, unknown>;
  target[path.at(-1)!] = answer;
  return designSchema.parse(JSON.parse(JSON.stringify(copy)));
}

function check(design: Design): readonly Finding[] {
  const stage = design.stages[0]!;
  return runRules(rules, { design, stage, analysis: analyzeStage(stage), asOf: '2026-11-23' });
}

/** Gaps that contradict what was said to be satisfied: of the same rule and, where it names elements, about one of them. */
function contradictions(satisfied: readonly Finding[], answered: readonly Finding[]): string[] {
  return answered
    .filter(({ verdict }) => verdict === 'gap')
    .filter((gap) =>
      satisfied.some(
        ({ rule, elements }) =>
          rule === gap.rule &&
          (elements.length === 0 || gap.elements.slice(0, 1).some((one) => elements.includes(one))),
      ),
    )
    .map(({ rule, message }) => `${rule}: ${message}`);
}

describe('a missing fact', () => {
  it(
    'is never part of what is said to be satisfied: no answer to it could make that a gap',
    () => {
      const seen = new Map<string, number>();
      fc.assert(
        fc.property(arbitraryDesign, fc.gen(), (plain, g) => {
          const design = withFacts(plain, g);
          const open = g(fc.constantFrom, ...openFacts(design));
          const without = give(design, open.path, undefined);
          const satisfied = check(without).filter(({ verdict }) => verdict === 'satisfied');
          for (const { rule } of satisfied) seen.set(rule, (seen.get(rule) ?? 0) + 1);
          for (const answer of open.answers) {
            const found = contradictions(satisfied, check(give(without, open.path, answer)));
            expect({ path: open.path, answer, found }).toEqual({ path: open.path, answer, found: [] });
          }
        }),
        runs(400),
      );
      // The property would hold of rules that are never satisfied, too. These are in one design of seven or more.
      for (const rule of ['privacy/gdpr-transfer', 'privacy/gdpr-at-rest', 'privacy/gdpr-tls'])
        expect(seen.get(rule) ?? 0, rule).toBeGreaterThan(0);
      for (const rule of ['host-outage', 'one-host', 'local-uploads', 'degraded-only'])
        expect(seen.get(`resilience/${rule}`) ?? 0, rule).toBeGreaterThan(0);
    },
    patience(),
  );
});
