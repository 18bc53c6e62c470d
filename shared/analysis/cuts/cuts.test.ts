import { describe, expect, it } from 'vitest';
import { stageSchema } from '../../design/schema/stage.ts';
import { analyzeStage } from '../analyze-stage.ts';
import { cutSentence } from './cut-sentence.ts';
import { allSecondOrderCuts, secondOrderCuts } from './second-order.ts';
import { MOST_ELEMENTS, thirdOrderCuts } from './third-order.ts';

const ZONES = {
  a: { kind: 'availability-zone' },
  b: { kind: 'availability-zone' },
  c: { kind: 'availability-zone' },
  db: { kind: 'machines', count: 3, spread: ['a', 'b', 'c'] },
};
const MYSQL = { type: 'mysql', in: 'db', mode: 'quorum' };

function stageOf(stage: object) {
  return stageSchema.parse({ id: 'one', zones: ZONES, entryPoints: { learn: { at: 'mysql' } }, ...stage });
}
const told = (stage: object) =>
  (allSecondOrderCuts(stageOf(stage)).get('learn') ?? []).map(({ effect, parts, count }) => [
    effect,
    count,
    ...parts.map(({ any, of }) => `${any} of ${of.join(' ')}`),
  ]);

describe('cuts of two', () => {
  it('tell members that are alike once, and a unit as its host', () => {
    expect(told({ components: { mysql: MYSQL } })).toEqual([
      ['down', 3, '2 of db#1 db#2 db#3'],
      ['down', 2, '1 of db#1', '1 of b c'],
      ['down', 2, '1 of db#2', '1 of a c'],
      ['down', 2, '1 of db#3', '1 of a b'],
      ['down', 3, '2 of a b c'],
    ]);
  });

  it('in words', () => {
    const stage = stageOf({ components: { mysql: MYSQL } });
    const [first] = allSecondOrderCuts(stage).get('learn') ?? [];
    expect(first && cutSentence(analyzeStage(stage), first)).toBe('any two of the three machines of db');
  });

  it('say when a rack or a zone holds both', () => {
    const zones = { room: { kind: 'site' }, one: { kind: 'machines', in: 'room', count: 2 } };
    const components = { mysql: { type: 'lms', in: 'one' } };
    const [family] = allSecondOrderCuts(stageOf({ zones, components })).get('learn') ?? [];
    expect(family?.shared).toEqual(['room']);
  });

  it('tell a lost service that only degrades apart from one that takes people down', () => {
    const found = told({
      components: { mysql: { type: 'lms', in: 'a' }, memcached: { type: 'memcached', n: 2, in: 'b' } },
      connections: [{ from: 'mysql', to: 'memcached', onLoss: 'degraded' }],
    });
    expect(found).toEqual([['degraded', 1, '2 of memcached@1 memcached@2']]);
  });

  it('tell what is not repaired while the control plane is gone', () => {
    const found = told({
      zones: {},
      components: { mysql: { type: 'lms', n: 2 }, names: { type: 'service-discovery' } },
      connections: [{ from: 'mysql', to: 'names', onLoss: 'control' }],
    });
    expect(found).toEqual([
      ['down', 1, '2 of mysql@1 mysql@2'],
      ['unrepaired', 2, '1 of mysql@1 mysql@2', '1 of names@1'],
    ]);
  });

  it('tell that a standby does not take over while what controls it is gone', () => {
    const found = told({
      zones: {},
      components: {
        mysql: { type: 'mysql', n: 2, mode: 'active-passive', failover: 'auto' },
        names: { type: 'service-discovery' },
      },
      connections: [{ from: 'mysql', to: 'names', onLoss: 'control' }],
    });
    expect(found).toContainEqual(['down', 1, '1 of mysql@1', '1 of names@1']);
    expect(found).toContainEqual(['unrepaired', 1, '1 of mysql@2', '1 of names@1']);
  });

  it('stop when the caller says so', () => {
    const cancel = { aborted: false };
    const search = secondOrderCuts(stageOf({ components: { mysql: MYSQL } }), cancel);
    expect(search.next().done).toBe(false);
    cancel.aborted = true;
    expect(search.next()).toEqual({ done: true, value: new Map() });
  });
});

describe('cuts of three', () => {
  it('are all found, and none holds a smaller one', () => {
    const components = { mysql: { type: 'lms', n: 3 } };
    expect(thirdOrderCuts(stageOf({ zones: {}, components }), 'learn')).toEqual({
      kind: 'found',
      cuts: [['mysql@1', 'mysql@2', 'mysql@3']],
    });
    expect(thirdOrderCuts(stageOf({ components: { mysql: MYSQL } }), 'learn')).toEqual({ kind: 'found', cuts: [] });
  });

  it('tell the primary lost together with all that would let its standby take over', () => {
    const components = {
      mysql: { type: 'mysql', n: 2, mode: 'active-passive', failover: 'auto' },
      names: { type: 'service-discovery', n: 2, mode: 'active-active' },
    };
    const connections = [{ from: 'mysql', to: 'names', onLoss: 'control' }];
    expect(thirdOrderCuts(stageOf({ zones: {}, components, connections }), 'learn')).toEqual({
      kind: 'found',
      cuts: [['mysql@1', 'names@1', 'names@2']],
    });
  });

  it('are refused when there are too many elements, and stop when told to', () => {
    const components = { mysql: { type: 'lms', n: MOST_ELEMENTS + 1 } };
    const elements = MOST_ELEMENTS + 1;
    expect(thirdOrderCuts(stageOf({ zones: {}, components }), 'learn')).toEqual({ kind: 'too-many', elements });
    const few = stageOf({ zones: {}, components: { mysql: { type: 'lms', n: 3 } } });
    expect(thirdOrderCuts(few, 'learn', { aborted: true })).toEqual({ kind: 'cancelled' });
  });
});
