import { describe, expect, it } from 'vitest';
import { componentTypes, findType } from '../catalog/index.ts';
import { parseDesign } from '../design/parse.ts';
import type { Design } from '../design/schema/design.ts';
import { run, startHistory, undo } from '../history/history.ts';
import { addNeeds, missingNeeds } from './add-needs.ts';

function read(body: string): Design {
  const parsed = parseDesign(`corral: 1\nstages:\n  - id: one\n${body.replace(/^/gm, '    ')}\n`);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.design;
}

function after(design: Design, id: string) {
  const { history, refusal } = run(startHistory(design), addNeeds(design, 'one', id));
  const [stage] = history.design.stages;
  if (stage === undefined) throw new Error('no stage');
  const calls = stage.connections.filter(({ from }) => from === id).map(({ to }) => to);
  return { stage, calls, history, refused: refusal?.refused, layout: history.design.layout.one };
}

describe('adding what a component needs', () => {
  it('adds the stores and the queue of an LMS on a bare canvas, connected as the catalogue says', () => {
    const { stage, calls } = after(read('components: { lms: { type: lms } }'), 'lms');
    expect(calls).toEqual(['mysql', 'mongodb', 'rabbitmq', 'memcached', 'elasticsearch']);
    expect(stage.connections[0]).toMatchObject({ from: 'lms', to: 'mysql', over: 'mysql', onLoss: 'down' });
  });

  it('connects to what is there, and adds the rest in the same place', () => {
    const { stage, calls } = after(
      read('zones: { m: { kind: machines } }\ncomponents: { lms: { type: lms, in: m }, main: { type: mysql } }'),
      'lms',
    );
    expect(calls[0]).toBe('main');
    expect(Object.keys(stage.components)).not.toContain('mysql');
    expect(stage.components.mongodb).toEqual({ type: 'mongodb', in: 'm' });
  });

  it('goes through the balancer that others use, but never through that of visitors', () => {
    const { calls } = after(
      read(`components:
  people: { type: people }
  lb: { type: load-balancer }
  lb-db: { type: haproxy }
  mysql: { type: mysql }
  lms: { type: lms }
  shop: { type: ecommerce }
connections:
  - { from: people, to: lb }
  - { from: lb, to: lms }
  - { from: lms, to: lb-db }
  - { from: lb-db, to: mysql }`),
      'shop',
    );
    expect(calls).toEqual(['lb-db', 'lms', 'rabbitmq']);
  });

  it('follows needs of what it adds', () => {
    const { stage } = after(read('components: { notifier: { type: notifier } }'), 'notifier');
    expect(stage.connections.map(({ from, to }) => `${from} ${to}`)).toContain('forum mongodb');
    expect(missingNeeds(stage, 'lms')).toEqual([]);
  });

  it('takes one Redis for queue and cache', () => {
    const { calls } = after(read('components: { lms: { type: lms }, redis: { type: redis } }'), 'lms');
    expect(calls).not.toContain('memcached');
    expect(calls.filter((id) => id === 'redis')).toHaveLength(1);
  });

  it('stands them beside it and makes room in the zones around', () => {
    const design = read('zones: { m: { kind: machines } }\ncomponents: { lms: { type: lms, in: m } }');
    const drawn: Design = { ...design, layout: { one: { m: [0, 0, 232, 120], lms: [32, 40] } } };
    const { layout } = after(drawn, 'lms');
    expect(layout?.mysql).toEqual([304, 40]);
    expect(layout?.elasticsearch).toEqual([304, 392]);
    expect(layout?.m).toEqual([0, 0, 488, 472]);
  });

  it('is one step to undo', () => {
    const design = read('components: { lms: { type: lms } }');
    expect(undo(after(design, 'lms').history).design).toEqual(design);
  });

  it('refuses when nothing is missing', () => {
    expect(after(read('components: { mysql: { type: mysql } }'), 'mysql').refused).toBe(
      'MySQL already calls everything that it needs.',
    );
  });

  it.each(componentTypes.filter(({ needs }) => needs.some(({ optional }) => optional !== true)).map(({ id }) => id))(
    'leaves nothing missing for %s',
    (type) => {
      const { stage } = after(read(`components: { it: { type: ${type} } }`), 'it');
      for (const id of Object.keys(stage.components)) expect(missingNeeds(stage, id), id).toEqual([]);
      for (const { type: each } of Object.values(stage.components)) expect(findType(each)).toBeDefined();
    },
  );
});
