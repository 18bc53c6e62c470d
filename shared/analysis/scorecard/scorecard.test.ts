import { describe, expect, it } from 'vitest';
import { parseDesign } from '../../design/parse.ts';
import { stageSchema } from '../../design/schema/stage.ts';
import { analyzeStage } from '../analyze-stage.ts';
import type { StageAnalysis } from '../types.ts';

function analyze(body: string): StageAnalysis {
  const indented = body.replace(/^/gm, '    ');
  const parsed = parseDesign(`corral: 1\nvendors: { aws: {} }\nstages:\n  - id: it\n${indented}\n`);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return analyzeStage(parsed.value.design.stages[0]!);
}

const CALLS = `
connections:
  - { from: lms, to: mysql, onLoss: down }
  - { from: lms, to: mongodb, onLoss: down }
  - { from: lms, to: rabbitmq, onLoss: degraded }
  - { from: lms, to: memcached, onLoss: degraded }
  - { from: lms, to: elasticsearch, onLoss: degraded }`;

const split = (lms = 'localState: [logs]'): string => `
components:
  lms: { type: lms, ${lms} }
  mysql: { type: mysql }
  mongodb: { type: mongodb }
  rabbitmq: { type: rabbitmq }
  memcached: { type: memcached }
  elasticsearch: { type: elasticsearch }
${CALLS}
entryPoints: { learn: { at: lms, critical: true } }`;

const ZONES = `
zones:
  r: { kind: region }
  a: { kind: availability-zone, in: r }
  b: { kind: availability-zone, in: r }
  c: { kind: availability-zone, in: r }`;

/** The replicated stage of the deck, each unit on a machine of its own. */
const replicated = (over: { lb?: string; lms?: string; where?: string; mysql?: string } = {}): string => {
  const where = over.where ?? 'spread: [a, b, c]';
  return `${ZONES}
components:
  lb: { type: load-balancer, ${over.lb ?? 'n: 2'}, ${where} }
  lms: { type: lms, n: 2, ${over.lms ?? 'localState: [logs]'}, ${where} }
  mysql: { type: mysql, ${over.mysql ?? 'n: 3'}, ${where} }
  mongodb: { type: mongodb, n: 3, ${where} }
  rabbitmq: { type: rabbitmq, n: 3, ${where} }
  memcached: { type: memcached, n: 2, ${where} }
  elasticsearch: { type: elasticsearch, n: 3, ${where} }
${CALLS}
  - { from: lb, to: lms }
entryPoints: { learn: { at: lb, critical: true } }`;
};

const compact = (monitored = ''): string => `
zones: { m: { kind: machines, count: 3 } }
components:
  lb: { type: load-balancer, in: m ${monitored} }
  lms: { type: lms, in: m, localState: [logs] ${monitored} }
  mysql: { type: mysql, in: m ${monitored} }
  mongodb: { type: mongodb, in: m ${monitored} }
connections:
  - { from: lb, to: lms }
  - { from: lms, to: mysql }
  - { from: lms, to: mongodb }
entryPoints: { learn: { at: lb, critical: true } }`;

describe('stages of the deck', () => {
  it('D2: split singles', () => {
    expect(analyze(split()).scorecard).toMatchObject({
      stateless: { verdict: 'yes' },
      scalable: { verdict: 'kind-of' },
      highlyAvailable: { verdict: 'no' },
      separatelyMonitored: { verdict: 'yes' },
      machines: 6,
      spof: {
        down: ['lms@1', 'mongodb@1', 'mysql@1'],
        degraded: ['elasticsearch@1', 'memcached@1', 'rabbitmq@1'],
      },
    });
  });

  it('D3: replicated', () => {
    expect(analyze(replicated()).scorecard).toMatchObject({
      stateless: { verdict: 'yes' },
      scalable: { verdict: 'yes' },
      highlyAvailable: { verdict: 'yes' },
      separatelyMonitored: { verdict: 'yes' },
      level: 'zone',
      machines: 18,
      spof: { down: [], degraded: [] },
    });
  });

  it('D4: compact, available but nothing else', () => {
    expect(analyze(compact()).scorecard).toMatchObject({
      stateless: { verdict: 'no' },
      scalable: { verdict: 'no' },
      highlyAvailable: { verdict: 'yes' },
      level: 'host',
      separatelyMonitored: { verdict: 'no' },
      machines: 3,
      spof: { down: [] },
    });
  });

  it('D3 with managed stores: fewer machines, the same host-level verdict', () => {
    const managed = 'managedBy: aws, scope: region';
    expect(analyze(replicated({ mysql: managed })).scorecard).toMatchObject({
      highlyAvailable: { verdict: 'yes' },
      machines: 15,
      managedServices: 1,
      spof: { down: [] },
    });
  });
});

describe('what must change a verdict', () => {
  it('local uploads: no longer stateless, still available', () => {
    expect(analyze(replicated({ lms: 'localState: [uploads]' })).scorecard).toMatchObject({
      stateless: { verdict: 'no', elements: ['lms'] },
      highlyAvailable: { verdict: 'yes' },
    });
  });

  it('one balancer: the single point', () => {
    expect(analyze(replicated({ lb: 'n: 1' })).scorecard).toMatchObject({
      highlyAvailable: { verdict: 'no', elements: ['lb'] },
      level: 'none',
      spof: { down: ['lb@1'] },
    });
  });

  it('everything in one zone: only hosts are survived', () => {
    const { scorecard, singlePoints } = analyze(replicated({ where: 'in: a' }));
    expect(scorecard).toMatchObject({ highlyAvailable: { verdict: 'yes' }, level: 'host' });
    expect(singlePoints.down.map(({ failable }) => failable.id)).toEqual(['a', 'r']);
  });

  it('media on the application disk', () => {
    expect(analyze(split('localState: [uploads]')).scorecard.stateless.verdict).toBe('no');
  });

  it('telemetry of its own for each part of a shared machine', () => {
    expect(analyze(compact(', monitored: own')).scorecard.separatelyMonitored.verdict).toBe('yes');
  });

  it('manual failover', () => {
    const { highlyAvailable } = analyze(replicated({ mysql: 'n: 3, failover: manual' })).scorecard;
    expect(highlyAvailable).toMatchObject({ verdict: 'no', elements: ['mysql'] });
  });
});

describe('service discovery in place of an internal balancer', () => {
  const forums = (lmsAsks: string): string => `
components:
  lb: { type: load-balancer, n: 2 }
  lms: { type: lms, n: 2, localState: [logs] }
  forum: { type: forum, n: 2 }
  registry: { type: service-discovery, n: 3 }
connections:
  - { from: lb, to: lms, onLoss: down }
  - { from: lms, to: forum, onLoss: down }
  ${lmsAsks}
entryPoints: { learn: { at: lb, critical: true } }`;

  it('lets a caller find healthy units by itself', () => {
    expect(analyze(forums('- { from: lms, to: registry }')).scorecard.highlyAvailable.verdict).toBe('yes');
  });

  it('helps nobody who does not ask it', () => {
    expect(analyze(forums('')).scorecard).toMatchObject({
      highlyAvailable: { verdict: 'unknown', elements: ['forum'] },
      scalable: { verdict: 'kind-of', elements: ['forum'] },
    });
  });
});

describe('what nobody has said is not fine', () => {
  it.each([
    ['local state', replicated({ lms: 'localState: unknown' }), 'stateless', ['lms']],
    ['failover of a standby', replicated({ mysql: 'n: 2, mode: active-passive' }), 'highlyAvailable', ['mysql']],
    ['scope of a managed service', replicated({ mysql: 'managedBy: aws' }), 'highlyAvailable', ['mysql']],
  ] as const)('%s', (_, body, key, elements) => {
    expect(analyze(body).scorecard[key]).toMatchObject({ verdict: 'unknown', elements });
  });

  it('the zone of units that stand in a region', () => {
    const { scorecard, components } = analyze(replicated({ where: 'in: r' }));
    expect(scorecard.level).toBe('host');
    expect(components.get('mysql')?.unknown).toEqual(['zone']);
  });

  it.each([
    ['people outside', 'people'],
    ['people outside, beside one that is fine', 'people, critical: true }, other: { at: lms, critical: true'],
  ])('an entry point that leads nowhere: %s', (_, at) => {
    const { scorecard } = analyze(`
components: { people: { type: people }, lms: { type: lms, n: 2, failover: auto, availability: 0.99 } }
connections: [{ from: people, to: lms }]
entryPoints: { learn: { at: ${at} } }`);
    expect(scorecard).toMatchObject({
      highlyAvailable: { verdict: 'unknown', elements: ['learn'] },
      level: 'none',
      availability: null,
      judged: at !== 'people',
    });
  });

  it('health checks that nobody has said', () => {
    const { highlyAvailable } = analyze(replicated({ lb: 'n: 2, healthCheck: unknown' })).scorecard;
    expect(highlyAvailable).toMatchObject({ verdict: 'unknown' });
  });

  it('a stage without entry points', () => {
    const { scorecard, singlePoints, critical } = analyze('components: { lms: { type: lms } }');
    expect(scorecard.highlyAvailable).toMatchObject({ verdict: 'unknown' });
    expect({ critical, ...singlePoints, level: scorecard.level }).toEqual({
      critical: [],
      down: [],
      degraded: [],
      level: 'none',
    });
  });
});

describe('single points', () => {
  it('a host and its only unit are one finding', () => {
    const point = analyze(split()).singlePoints.down.find(({ failable }) => failable.element === 'mysql');
    expect(point).toMatchObject({ failable: { kind: 'host' }, covers: ['mysql#1'], entryPoints: ['learn'] });
  });

  it.each([
    ['three replicas on one host', 'in: m, n: 3', ['m#1']],
    ['two members that are both needed', 'n: 2, mode: quorum', ['mysql@1', 'mysql@2']],
    ['four members tolerate one', 'n: 4, mode: quorum', []],
    ['quorum 2-1 over two zones', 'n: 3, spread: [a, b]', ['a']],
    ['quorum 1-1-1', 'n: 3, spread: [a, b, c]', []],
    ['everything stated wins', 'n: 3, k: 3', ['mysql@1', 'mysql@2', 'mysql@3']],
  ])('%s', (_, facts, expected) => {
    const { singlePoints } = analyze(`
zones:
  m: { kind: machines }
  a: { kind: availability-zone }
  b: { kind: availability-zone }
  c: { kind: availability-zone }
components: { mysql: { type: mysql, ${facts} } }
entryPoints: { data: { at: mysql } }`);
    expect(singlePoints.down.map(({ failable }) => failable.id)).toEqual(expected);
  });

  it('people never fail, and what nobody needs is outside', () => {
    const { singlePoints, outsideCones } = analyze(`
components: { people: { type: people }, lms: { type: lms, n: 2 }, mysql: { type: mysql } }
connections: [{ from: people, to: lms }]
entryPoints: { learn: { at: lms } }`);
    expect(singlePoints.down).toEqual([]);
    expect(outsideCones).toEqual(['mysql']);
  });

  it('a cycle of hard dependencies ends, and is reported', () => {
    const { singlePoints, hardCycles } = analyze(`
components: { lms: { type: lms }, studio: { type: studio } }
connections:
  - { from: lms, to: studio, onLoss: down }
  - { from: studio, to: lms, onLoss: down }
entryPoints: { learn: { at: lms } }`);
    expect(hardCycles).toEqual([['lms', 'studio']]);
    expect(singlePoints.down.map(({ failable }) => failable.element)).toEqual(['lms', 'studio']);
  });

  it('a drawing that no file may hold is survived', () => {
    const stage = stageSchema.parse({
      id: 'it',
      zones: { a: { kind: 'network', in: 'b' }, b: { kind: 'network', in: 'a' } },
      components: { lms: { type: 'nonsense', in: 'a', n: 2, k: 9 } },
      connections: [
        { from: 'lms', to: 'constructor' },
        { from: 'lms', to: 'lms' },
      ],
      entryPoints: { learn: { at: 'lms', through: ['nowhere'] } },
    });
    const { scorecard, singlePoints } = analyzeStage(stage);
    expect(scorecard.machines).toBe(2);
    expect(singlePoints.down.map(({ failable }) => failable.id)).toEqual(['lms@1', 'lms@2']);
  });
});

describe('availability', () => {
  const numbered = (zone: string): string => `
zones:
  z: { kind: availability-zone ${zone} }
  h: { kind: machines, in: z, count: 2, availability: 0.996 }
components: { lms: { type: lms, in: h, availability: 0.99 } }
entryPoints: { learn: { at: lms } }`;

  it('is exact when every event has a number', () => {
    const value = analyze(numbered(', availability: 0.999')).scorecard.availability;
    expect(value?.serve).toBeCloseTo(0.999 * (1 - (1 - 0.99 * 0.996) ** 2), 12);
  });

  it('is null while one has none, and says which', () => {
    const { critical, scorecard, together } = analyze(numbered(''));
    expect(scorecard.availability).toBeNull();
    expect(together(critical).missing).toEqual(['z']);
  });
});

describe('a call of which nobody has said what its loss means', () => {
  const body = `
components: { lms: { type: lms, n: 2, failover: auto, localState: [] }, other: { type: service } }
connections: [{ from: lms, to: other }]
entryPoints: { learn: { at: lms } }`;

  it('is no single point and no clean bill either', () => {
    const { scorecard, singlePoints } = analyze(body);
    expect(scorecard.spof.down).toEqual([]);
    expect(scorecard.highlyAvailable).toMatchObject({ verdict: 'unknown', elements: ['lms'] });
    expect(singlePoints.down).toMatchObject([{ entryPoints: ['learn'], proven: [] }]);
  });

  it('is one as soon as somebody says so, whatever else the two say to each other', () => {
    const both = body.replace(
      '[{ from: lms, to: other }]',
      '[{ from: lms, to: other }, { id: hard, from: lms, to: other, onLoss: down }]',
    );
    expect(analyze(both).scorecard.spof.down).toEqual(['other@1']);
  });
});
