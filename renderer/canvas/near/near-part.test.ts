import { describe, expect, it } from 'vitest';
import { analyzeStage } from '../../../shared/analysis/analyze-stage.ts';
import { designSchema } from '../../../shared/design/schema/design.ts';
import { QUIET } from '../flow.ts';
import { toFlow } from '../to-flow.ts';
import { createWayfinder } from './find-ways.ts';
import { createLeaver } from './leaver.ts';
import { createMounter } from './mounter.ts';
import { createNearness } from './near-part.ts';

/** Cards in a row, 400 pixels apart, in one zone; each calls the next. */
const COUNT = 700;
const ids = Array.from({ length: COUNT }, (_, index) => `c${index}`);
const design = designSchema.parse({
  corral: 1,
  stages: [
    {
      id: 'one',
      zones: { row: { kind: 'network' } },
      components: Object.fromEntries(ids.map((id) => [id, { type: 'lms', in: 'row' }])),
      connections: ids.slice(1).map((to, index) => ({ from: `c${index}`, to })),
    },
  ],
  layout: {
    one: { row: [0, 0, COUNT * 400, 200], ...Object.fromEntries(ids.map((id, index) => [id, [index * 400, 60]])) },
  },
});
const [stage] = design.stages;
if (stage === undefined) throw new Error('no stage');
const analysis = analyzeStage(stage);
const drawn = (selection: string[]) => toFlow({ design, stage, analysis, findings: [], selection, view: QUIET });
const WINDOW = { left: 4000, top: 0, right: 5000, bottom: 500 };
const shown = (nodes: readonly { id: string; hidden?: boolean }[]) =>
  nodes.flatMap(({ id, hidden = false }) => (hidden ? [] : [id]));

describe('what of a large drawing is in the page', () => {
  it('is what is near the window, and what is selected wherever it is', () => {
    const { nodes } = createNearness()(drawn(['c150']), WINDOW);
    expect(shown(nodes)).toEqual(['row', 'c10', 'c11', 'c12', 'c150']);
  });

  it('has the ends of its lines, and the zones around all of it before them, though they are not drawn', () => {
    const { nodes, edges } = createNearness()(drawn([]), { ...WINDOW, top: 60, bottom: 61 });
    const there = new Set(nodes.map(({ id }) => id));
    for (const { source, target } of edges) expect(there.has(source) && there.has(target)).toBe(true);
    expect(nodes[0]?.id).toBe('row');
    expect(shown(createNearness()(drawn(['c150']), 'far').nodes)).toEqual(['c150']);
  });

  it('is all that is selected, seen from afar, as long as that is no more than a handful', () => {
    const from = (count: number) => shown(createNearness()(drawn(ids.slice(0, count)), 'far').nodes);
    expect(new Set(from(24))).toEqual(new Set(ids.slice(0, 24)));
    expect(from(25)).toEqual([]);
  });

  it('is what is near alone, when more is selected than a hand holds there', () => {
    const from = (count: number) => createNearness()(drawn(ids.slice(-count)), WINDOW).nodes;
    expect(shown(from(250))).toHaveLength(4 + 250);
    expect(shown(from(251))).toEqual(['row', 'c10', 'c11', 'c12']);
    // Those are selected, and of the others the library knows the ends of lines.
    expect(from(COUNT).length).toBeLessThan(20);
  });

  it('keeps what came near while the view goes on and comes back, and lets go of what is far', () => {
    const near = createNearness();
    const flow = drawn([]);
    const at = (by: number) => near(flow, { ...WINDOW, left: WINDOW.left + by, right: WINDOW.right + by });
    at(0);
    expect(shown(at(800).nodes)).toEqual(['row', 'c10', 'c11', 'c12', 'c13', 'c14']);
    expect(shown(at(0).nodes)).toEqual(['row', 'c10', 'c11', 'c12', 'c13', 'c14']);
    expect(shown(at(2400).nodes)).toEqual(['row', 'c14', 'c16', 'c17', 'c18']);
    expect(at(2400).edges.map(({ source }) => source)).not.toContain('c10');
  });

  it('finds ways for the lines of the part', () => {
    const flow = drawn([]);
    const part = createNearness()(flow, WINDOW);
    const { edges } = createWayfinder()(part, flow);
    for (const { data } of edges) expect(data?.points.length).toBeGreaterThan(1);
  });

  it('looks for no way anew while only the selection changes, and for those that come near', () => {
    const [near, findWays] = [createNearness(), createWayfinder()];
    const first = findWays(near(drawn([]), WINDOW), drawn([]));
    const flow = drawn([]);
    const selected = toFlow({ ...flow.drawing, selection: ['c11'] }, flow);
    const before = findWays(near(flow, WINDOW), flow).points;
    expect(findWays(near(selected, WINDOW), selected).points).toBe(before);
    const elsewhere = findWays(near(selected, { ...WINDOW, left: 40_000, right: 41_000 }), selected);
    expect(elsewhere.points).not.toBe(first.points);
    for (const { data } of elsewhere.edges) expect(data?.points.length).toBeGreaterThan(1);
  });

  it('comes into the page over several frames, cards first and zones last, and then all of it is there', () => {
    const mount = createMounter();
    const wide = { left: 0, top: 0, right: 400 * 60, bottom: 500 };
    const part = createNearness()(drawn([]), wide);
    const first = mount(part, wide, 0);
    expect(shown(first.nodes)).toHaveLength(24);
    expect(first.coming.has('row')).toBe(true);
    let turn = 0;
    let last = first;
    while (last.coming.size > 0) last = mount(part, wide, (turn += 1));
    expect(shown(last.nodes)).toEqual(shown(part.nodes));
    expect(last.edges).toEqual(part.edges);
    expect(turn).toBeLessThan(10);
  });

  it('goes over several frames, hidden from the first of them on', () => {
    const leave = createLeaver();
    const window = WINDOW;
    const all = drawn([]).nodes;
    const [row, ...cards] = all;
    leave({ window, nodes: all, edges: [] }, 0);
    const first = leave({ window, nodes: [row!], edges: [] }, 0);
    expect(first.nodes).toHaveLength(all.length);
    expect(shown(first.nodes)).toEqual(['row']);
    expect(leave({ window, nodes: [row!], edges: [] }, 1).nodes.length).toBeLessThan(all.length);
    const back = leave({ window, nodes: [row!, cards.at(-1)!], edges: [] }, 1);
    expect(shown(back.nodes)).toEqual(['row', cards.at(-1)!.id]);
    let { nodes, more } = back;
    for (let turn = 2; more; turn += 1) ({ nodes, more } = leave({ window, nodes: [row!], edges: [] }, turn));
    expect(nodes).toEqual([row]);
  });

  it('is left as it is for some frames when the view goes far away, but for what was selected', () => {
    const leave = createLeaver();
    const { nodes: all, edges } = createNearness()(drawn(['c11']), WINDOW);
    leave({ window: WINDOW, nodes: all, edges }, 0);
    const first = leave({ window: 'far', nodes: [], edges: [] }, 0);
    const seen = first.nodes.filter(({ id }) => id !== 'c11');
    expect(seen).toEqual(all.filter(({ id }) => id !== 'c11'));
    expect(shown(first.nodes)).not.toContain('c11');
    expect(first.edges).toEqual(edges);
    expect(leave({ window: WINDOW, nodes: [], edges: [] }, 0)).toMatchObject({ edges: [], more: true });
    expect(shown(leave({ window: WINDOW, nodes: [], edges: [] }, 0).nodes)).toEqual([]);
  });

  it('goes lines first, and cards before the zone around them', () => {
    const leave = createLeaver();
    const { nodes, edges } = createNearness()(drawn([]), { ...WINDOW, right: 30_000 });
    leave({ window: WINDOW, nodes, edges }, 0);
    let left = leave({ window: 'far', nodes: [], edges: [] }, 0);
    for (let turn = 1; left.more; turn += 1) {
      const next = leave({ window: 'far', nodes: [], edges: [] }, turn);
      const [lines, cards] = [left.edges.length - next.edges.length, left.nodes.length - next.nodes.length];
      expect(lines + cards).toBeLessThanOrEqual(24);
      if (next.edges.length > 0) expect(cards).toBe(0);
      if (next.nodes.length > 0) expect(next.nodes[0]?.id).toBe('row');
      left = next;
    }
    expect(left).toEqual({ nodes: [], edges: [], more: false });
  });
});
