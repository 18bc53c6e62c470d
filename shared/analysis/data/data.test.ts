import { describe, expect, it } from 'vitest';
import { parseDesign } from '../../design/parse.ts';
import type { Design } from '../../design/schema/design.ts';
import { bordersCrossed, dataPath, dataPathTo } from './data-path.ts';
import { residency } from './residency.ts';

function load(text: string): Design {
  const parsed = parseDesign(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.design;
}

const design = load(`corral: 1
vendors: { cloud: { kind: hosting, name: Cloud }, mail: { kind: mail, country: US, subdivision: CA } }
stages:
  - id: one
    zones:
      cloud: { kind: provider, vendor: cloud }
      ireland: { kind: region, in: cloud, country: IE }
      a: { kind: availability-zone, in: ireland }
      app: { kind: machines, in: a }
      canada: { kind: region, in: cloud, country: CA, subdivision: 'ON' }
    components:
      people: { type: people }
      lms: { type: lms, in: app }
      db: { type: mysql, in: a, n: 2, spread: [a, canada], backup: { every: 24h, in: canada }, accessLog: { on: true } }
      content: { type: mongodb, stores: [public-content] }
      relay: { type: smtp, managedBy: mail }
    connections:
      - { from: people, to: lms }
      - { from: lms, to: db }
      - { from: lms, to: content }
      - { from: lms, to: relay, carries: [contact] }
`);
const rows = (data: string) =>
  residency(design, 'one')
    .filter((row) => row.data === data)
    .map(({ element, kind, country, subdivision }) => [element, kind, country, subdivision]);

describe('residency', () => {
  it('names every place of a class of data, and whether it is kept, used, copied, backed up or logged', () => {
    expect(rows('credential')).toEqual([
      ['db', 'backup', 'CA', 'ON'],
      ['db', 'replica', 'CA', 'ON'],
      ['db', 'store', 'IE', undefined],
      ['lms', 'use', 'IE', undefined],
    ]);
    expect(rows('activity')).toContainEqual(['db', 'access-log', 'IE', undefined]);
  });

  it('takes the country of a service that is where its vendor is', () => {
    expect(rows('contact')).toContainEqual(['relay', 'store', 'US', 'CA']);
  });

  it('keeps a row for what stands nowhere', () => {
    expect(rows('public-content')).toEqual([['content', 'store', undefined, undefined]]);
  });

  it('says why in a sentence', () => {
    const why = residency(design, 'one').map((row) => row.why);
    expect(why).toContain('MySQL keeps it in ireland (IE), run by Cloud.');
    expect(why).toContain('MySQL has its backup in canada (CA-ON), run by Cloud.');
    expect(why.some((text) => text.includes('in a place of its vendor (US-CA), run by mail'))).toBe(true);
    expect(why.some((text) => text.includes('in a place that nobody has named (country not given)'))).toBe(true);
  });

  it('names each country from which people at a vendor can reach the data, once for whatever they can reach', () => {
    const cloud = { ...design.vendors.cloud, remoteAccess: ['IN', 'US-NY'] };
    const reached = residency({ ...design, vendors: { ...design.vendors, cloud } }, 'one').filter(
      ({ data, element, kind }) => data === 'account' && element === 'db' && kind === 'remote-access',
    );
    expect(reached.map(({ country, subdivision, why }) => [country, subdivision, why])).toEqual([
      ['IN', undefined, 'People at Cloud can reach MySQL from IN.'],
      ['US', 'NY', 'People at Cloud can reach MySQL from US-NY.'],
    ]);
  });

  it('says of a type that nobody knows that its data is unknown', () => {
    const other = load('corral: 1\nstages: [{ id: one, components: { x: { type: abacus } } }]');
    expect(residency(other, 'one')).toMatchObject([{ data: 'unknown', element: 'x' }]);
    expect(residency(other, 'two')).toEqual([]);
  });

  it('does not depend on the order in which the design is written', () => {
    const stage = design.stages[0]!;
    const turned = { ...stage, components: Object.fromEntries(Object.entries(stage.components).reverse()) };
    expect(residency({ ...design, stages: [turned] }, 'one')).toEqual(residency(design, 'one'));
  });
});

describe('the way of data', () => {
  it('goes from people over every carrier to every holding, vendor and border', () => {
    const path = dataPath(design, 'one', ['account']);
    expect(path.starts).toEqual(['people']);
    expect(path.connections).toEqual(['lms->db', 'people->lms']);
    expect(path.vendors).toEqual(['cloud']);
    expect(path.crossings).toEqual([
      { element: 'lms->db', from: 'IE', to: 'CA-ON' },
      { element: 'db', from: 'IE', to: 'CA-ON' },
    ]);
  });

  it('crosses the borders that it has among its crossings, and none where everything is in one area', () => {
    const between = (of: Design) =>
      dataPath(of, 'one', ['account', 'contact']).crossings.filter((c) => c.from !== c.to);
    const found = bordersCrossed(design, 'one', ['account', 'contact']);
    expect(found).toEqual(between(design));
    expect(found.map(({ element }) => element)).toContain('lms->relay');
    const stage = design.stages[0]!;
    const zones = Object.entries(stage.zones).map(([id, { country: _, subdivision: __, ...zone }]) => [id, zone]);
    const unsaid = { ...design, stages: [{ ...stage, zones: Object.fromEntries(zones) }] };
    expect(bordersCrossed(unsaid, 'one', ['account'])).toEqual([]);
    expect(between({ ...unsaid, vendors: {} })).toEqual([]);
  });

  it('to one element leaves out what lies on no way to it', () => {
    const path = dataPathTo(design, 'one', ['relay']);
    expect(path.data).toEqual(['contact']);
    expect(path.connections).toEqual(['lms->relay']);
    expect(path.vendors).toEqual(['cloud', 'mail']);
    expect(dataPathTo(design, 'one', ['db']).connections).toEqual(['lms->db', 'people->lms']);
  });

  it('of a connection is the way over it', () => {
    expect(dataPathTo(design, 'one', ['lms->db']).holdings.map(({ kind }) => kind)).toContain('backup');
  });

  it('is empty where there is no such stage', () => {
    expect(dataPath(design, 'two', ['account']).connections).toEqual([]);
  });
});
