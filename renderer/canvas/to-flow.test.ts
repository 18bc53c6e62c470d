import { describe, expect, it } from 'vitest';
import { dataView } from '../../shared/analysis/data/data-view.ts';
import { analyzeStage } from '../../shared/analysis/analyze-stage.ts';
import { parseDesign } from '../../shared/design/parse.ts';
import type { Finding } from '../../shared/rules/types.ts';
import { QUIET, type Drawing } from './flow.ts';
import { toFlow } from './to-flow.ts';

const TEXT = `
corral: 1
stages:
  - id: one
    zones:
      app: { kind: machines, in: ireland, count: 2, name: <b>App</b> }
      ireland: { kind: region }
      lost: { kind: rack }
    components:
      lms: { type: lms, in: app }
      mysql: { type: mysql, in: ireland }
      odd: { type: something-new }
    connections:
      - { from: lms, to: mysql, onLoss: down }
layout:
  one: { ireland: [0, 0, 600, 400], app: [20, 40, 200, 120], lms: [16, 40] }
`;

function drawing(changes: Partial<Drawing> = {}): Drawing {
  const parsed = parseDesign(TEXT);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const { design } = parsed.value;
  const stage = design.stages[0]!;
  return { design, stage, analysis: analyzeStage(stage), findings: [], selection: [], view: QUIET, ...changes };
}

function finding(elements: string[], changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'r/x',
    verdict: 'gap',
    severity: 'high',
    elements,
    message: 'm',
    why: 'w',
    fix: 'f',
    references: [],
    fingerprint: 'p',
    title: 'Alone',
    area: 'resilience',
    ...changes,
  };
}

const byId = (flow: ReturnType<typeof toFlow>, id: string) => flow.nodes.find((node) => node.id === id);

describe('toFlow', () => {
  it('puts a zone before everything that stands in it', () => {
    const order = toFlow(drawing()).nodes.map(({ id }) => id);
    expect(order.indexOf('ireland')).toBeLessThan(order.indexOf('app'));
    expect(order.indexOf('app')).toBeLessThan(order.indexOf('lms'));
  });

  it('has everything in its place before it says anything, and is said anew then', () => {
    const [mute, whole] = [toFlow(drawing({ mute: true })), toFlow(drawing())];
    expect(mute.boxes).toEqual(whole.boxes);
    const placed = (flow: typeof mute) =>
      flow.nodes.map(({ id, type, parentId, position }) => [id, type, parentId, position]);
    expect(placed(mute)).toEqual(placed(whole));
    const ends = (flow: typeof mute) => flow.edges.map(({ id, source, target }) => [id, source, target]);
    expect(ends(mute)).toEqual(ends(whole));
    expect(byId(mute, 'lms')?.data.label).toBe('');
    const said = toFlow({ ...mute.drawing, mute: false }, mute);
    expect([said.nodes, said.edges]).toEqual([whole.nodes, whole.edges]);
  });

  it('wears data and countries in the data view only, in words too', () => {
    const data = dataView(drawing().design, 'one');
    const flow = toFlow(drawing({ data }));
    expect(byId(flow, 'mysql')?.ariaLabel).toMatch(/data: student record/);
    expect(byId(flow, 'ireland')?.ariaLabel).toContain('country unknown?');
    expect(byId(flow, 'odd')?.ariaLabel).toContain('data unknown');
    expect(flow.edges[0]).toMatchObject({
      className: 'loss-down wears-record',
      data: { worn: data.elements.get('lms->mysql') },
    });
    const plain = toFlow(drawing());
    expect(plain.edges[0]?.data?.worn).toBeUndefined();
    expect(byId(plain, 'mysql')?.ariaLabel).not.toContain('data');
  });

  it('marks the borders that data crosses: all in the data view, else those of what is selected', () => {
    const { design } = drawing();
    const side = { label: 'IE', law: 0 };
    const border = { from: side, to: { label: 'US', law: 1 }, label: 'IE → US', unknown: false };
    const borders = new Map([['lms->mysql', [border]]]);
    const marked = (changes: Partial<Drawing>) => toFlow(drawing({ borders, ...changes })).edges[0];
    expect(marked({})?.data?.borders).toEqual([]);
    expect(marked({ selection: ['lms->mysql'] })?.data?.borders).toEqual([border]);
    expect(marked({ selection: ['lms->mysql'] })?.ariaLabel).toContain('border IE → US');
    expect(marked({ data: dataView(design, 'one') })?.data?.borders).toEqual([border]);
  });

  it('draws what the layout does not mention and what stands in a zone that is missing', () => {
    const whole = drawing();
    const zones = { ...whole.stage.zones, lost: { kind: 'rack' as const, in: 'nowhere' } };
    const flow = toFlow({ ...whole, stage: { ...whole.stage, zones } });
    expect(byId(flow, 'mysql')?.parentId).toBe('ireland');
    expect(byId(flow, 'odd')).toBeDefined();
    expect(byId(flow, 'lost')?.parentId).toBeUndefined();
  });

  it('keeps the object of every node that did not change', () => {
    const before = toFlow(drawing());
    const after = toFlow(drawing({ selection: ['lms'] }), before);
    expect(byId(after, 'mysql')).toBe(byId(before, 'mysql'));
    expect(byId(after, 'lms')).not.toBe(byId(before, 'lms'));
    expect(byId(after, 'lms')?.selected).toBe(true);
    expect(after.edges[0]).toBe(before.edges[0]);
  });

  it('says the worst open finding of an element and leaves waived ones out', () => {
    const waiver = { rule: 'r/x', reason: 'r', by: 'b', created: '2026-01-01', active: true };
    const findings = [
      finding(['lms'], { severity: 'critical', waiver }),
      finding(['lms'], { severity: 'medium', title: 'Lesser' }),
      finding(['lms'], { severity: 'high', title: 'Worse' }),
      finding(['mysql'], { verdict: 'satisfied' }),
    ];
    const flow = toFlow(drawing({ findings }));
    expect(byId(flow, 'lms')?.ariaLabel).toContain('high problem: Worse, and 1 more');
    expect(byId(flow, 'mysql')?.ariaLabel).not.toContain('problem');
  });

  it('draws a place that a gesture holds instead of the one in the design', () => {
    const flow = toFlow(drawing({ view: { ...QUIET, places: { lms: { x: 90, y: 70 } }, lights: { app: 'refused' } } }));
    expect(byId(flow, 'lms')?.position).toEqual({ x: 90, y: 70 });
    expect(byId(flow, 'app')?.data.light).toBe('refused');
  });
});
