import { describe, expect, it } from 'vitest';
import { findType } from '../catalog/index.ts';
import { legalConnection } from '../catalog/legal-connection.ts';
import { parseDesign } from '../design/parse.ts';
import type { Design } from '../design/schema/design.ts';
import { run, startHistory } from '../history/history.ts';
import { addComponent } from './add-component.ts';
import { addStage } from './add-stage.ts';
import { collapseZones } from './collapse-zones.ts';
import { connect } from './connect.ts';
import { duplicateElements } from './duplicate-elements.ts';
import { duplicateStage } from './duplicate-stage.ts';
import { moveElements } from './move-elements.ts';
import { moveIntoZone } from './move-into-zone.ts';
import { pinElements } from './pin-elements.ts';
import { removeElements } from './remove-elements.ts';
import { removeStage } from './remove-stage.ts';
import { setField } from './set-field.ts';
import type { Command } from './types.ts';

const design = read(`corral: 1
stages:
  - id: one
    zones:
      r: { kind: region, name: Ireland }
      a: { kind: availability-zone, name: Zone a, in: r }
      m: { kind: machines, in: a, count: 2, spread: [a] }
    components:
      people: { type: people }
      nginx: { type: nginx }
      lms: { type: lms, in: m, backup: { in: a } }
      mysql: { type: mysql, name: Main database, in: a, backup: { in: r } }
      cache: { type: memcached }
    connections:
      - { from: nginx, to: lms }
    entryPoints:
      open: { at: lms, through: [nginx] }
      look: { at: nginx, through: [lms] }
layout: { one: { lms: [1, 2], m: [0, 0, 9, 9], nginx: [5, 5] } }
story: [{ stage: one, focus: [lms, nginx], fail: ['lms#1', 'nginx->lms'] }]
`);

function read(text: string): Design {
  const parsed = parseDesign(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.design;
}

function after(command: Command): Design {
  const { history, refusal } = run(startHistory(design), command);
  if (refusal) throw new Error(refusal.refused);
  return history.design;
}

const refusal = (command: Command) => run(startHistory(design), command).refusal?.refused;

it('labels say what they do to whom', () => {
  const labels = [
    addComponent(design, 'one', { type: 'lms' }),
    moveIntoZone(design, 'one', ['mysql'], 'a'),
    connect(design, 'one', 'lms', 'mysql'),
    removeElements(design, 'one', ['nginx->lms']),
    removeElements(design, 'one', ['lms', 'nginx']),
  ].map(({ label }) => label);
  expect(labels).toEqual([
    'Add LMS',
    'Move Main database into Zone a',
    'Connect LMS to Main database',
    'Remove nginx to LMS',
    'Remove 2 elements',
  ]);
});

it('derives ids that are free', () => {
  expect(after(addComponent(design, 'one', { type: 'lms' })).stages[0]?.components['lms-2']).toEqual({ type: 'lms' });
});

it('pins where something stands, through moves and folding, until it is let go', () => {
  const pin = (of: Design, ids: readonly string[], pinned: boolean) =>
    run(startHistory(of), pinElements(of, 'one', ids, pinned)).history.design;
  const pinned = pin(design, ['lms', 'm', 'mysql'], true);
  expect(pinned.layout['one']).toMatchObject({ lms: [1, 2, 'pinned'], m: [0, 0, 9, 9, 'pinned'] });
  expect(pinned.layout['one']?.['mysql']?.at(-1)).toBe('pinned');
  const moved = run(startHistory(pinned), moveElements(pinned, 'one', { lms: [3, 4] })).history.design;
  expect(moved.layout['one']?.['lms']).toEqual([3, 4, 'pinned']);
  const folded = run(startHistory(pinned), collapseZones(pinned, 'one', ['m'], true)).history.design;
  expect(folded.layout['one']?.['m']).toEqual([0, 0, 9, 9, 'collapsed', 'pinned']);
  expect(pin(folded, ['m', 'lms'], false).layout['one']).toMatchObject({ m: [0, 0, 9, 9, 'collapsed'], lms: [1, 2] });
});

describe('removing', () => {
  it('takes a zone with what it holds and everything that named it', () => {
    const [stage] = after(removeElements(design, 'one', ['m'])).stages;
    expect(Object.keys(stage!.zones)).toEqual(['r', 'a']);
    expect(stage!.components.lms).toBeUndefined();
    expect(stage!.connections).toEqual([]);
    expect(stage!.entryPoints).toEqual({ look: { at: 'nginx' } });
  });

  it('leaves nothing behind in layout and story', () => {
    const next = after(removeElements(design, 'one', ['lms']));
    expect(next.layout.one).toEqual({ m: [0, 0, 9, 9], nginx: [5, 5] });
    expect(next.story).toEqual([{ stage: 'one', focus: ['nginx'] }]);
  });
});

it('duplicates with the connections among the copies and references to the copies', () => {
  const { stages, layout } = after(duplicateElements(design, 'one', ['m', 'nginx'], [10, 10]));
  expect(stages[0]?.components['lms-2']?.in).toBe('m-2');
  expect(stages[0]?.connections.at(-1)).toEqual({ from: 'nginx-2', to: 'lms-2' });
  expect(layout.one).toMatchObject({ 'm-2': [10, 10, 9, 9], 'lms-2': [1, 2], 'nginx-2': [15, 15] });
});

it.each([
  ['a region into machines', moveIntoZone(design, 'one', ['r'], 'm'), /Ireland cannot go into m, which it holds/],
  ['a zone into itself', moveIntoZone(design, 'one', ['a'], 'a'), /cannot go into itself/],
  ['people into machines', moveIntoZone(design, 'one', ['people'], 'm'), /runs elsewhere/],
  ['a component to itself', connect(design, 'one', 'lms', 'lms'), /cannot call itself/],
  ['a connection twice', connect(design, 'one', 'nginx', 'lms'), /nginx already calls LMS/],
  ['a call from a database', connect(design, 'one', 'mysql', 'lms'), /^MySQL never calls anything\.$/],
  [
    'a call in a strange tongue',
    connect(design, 'one', 'nginx', 'cache'),
    /^memcached answers memcached only; nginx speaks http\.$/,
  ],
  ['the last stage away', removeStage(design, 'one'), /at least one stage/],
  [
    'a wrong value',
    setField(design, { of: 'component', stageId: 'one', id: 'lms' }, ['mode'], 'quorun'),
    /did you mean "quorum"/,
  ],
  ['a dangling id', setField(design, { of: 'component', stageId: 'one', id: 'lms' }, ['in'], 'mars'), /no zone "mars"/],
  [
    'a contradiction',
    setField(design, { of: 'component', stageId: 'one', id: 'lms' }, ['backup', 'scheduled'], false),
    /this contradicts "backup\.scheduled: false".*remove backup\.in, or correct backup\.scheduled/,
  ],
  ['an unknown type', addComponent(design, 'one', { type: 'oracle' }), /no type "oracle"/],
])('refuses %s with a sentence', (_, command, words) => expect(refusal(command)).toMatch(words));

it('refuses one stage more than can be read', () => {
  const stages = Array.from({ length: 1000 }, (_, index) => ({ ...design.stages[0]!, id: `s${index}` }));
  const full = { ...design, stages };
  expect(run(startHistory(full), addStage(full)).refusal?.refused).toMatch(/at most 1000 stages/);
  expect(run(startHistory(full), duplicateStage(full, 's1')).refusal?.refused).toMatch(/at most 1000 stages/);
});

it('sets and clears nested fields', () => {
  const owner = { of: 'component', stageId: 'one', id: 'lms' } as const;
  expect(after(setField(design, owner, ['backup', 'every'], '24h')).stages[0]?.components.lms?.backup).toEqual({
    in: 'a',
    every: '24h',
  });
  expect(after(setField(design, owner, ['backup', 'in'], undefined)).stages[0]?.components.lms).not.toHaveProperty(
    'backup',
  );
});

describe('a legal connection', () => {
  const ruling = (from: string, to: string) => legalConnection(findType(from)!, findType(to)!);

  it('means what the need of the caller says', () => {
    expect(ruling('lms', 'mysql')).toMatchObject({
      ok: true,
      over: 'mysql',
      port: 3306,
      onLoss: 'down',
      carries: expect.arrayContaining(['student-record']) as unknown,
    });
    expect(ruling('lms', 'memcached')).toMatchObject({ ok: true, over: 'memcached', onLoss: 'degraded' });
  });

  it('goes through a balancer for the need behind it, and is plain otherwise', () => {
    expect(ruling('worker', 'load-balancer')).toMatchObject({ ok: true, over: 'mysql', onLoss: 'down' });
    expect(ruling('people', 'load-balancer')).toMatchObject({ ok: true, over: 'https', onLoss: 'down', carries: [] });
  });
});
