import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FaultModel } from '../types.ts';
import { compile } from './random-models.test-support.ts';
import { solveModel } from './solve-model.ts';
import { runs } from '../../base/runs.test-support.ts';

const NODES = 7;
const CLIENT = 0;
const ENTRY = NODES - 1;
type Graph = readonly (readonly number[])[];

/** Networks in which any way from the client to the entry is enough. */
const networks: fc.Arbitrary<Graph> = fc
  .array(fc.tuple(fc.nat(NODES - 1), fc.nat(NODES - 1)), { minLength: 6, maxLength: 20 })
  .map((edges) => Array.from({ length: NODES }, (_, from) => edges.filter(([a]) => a === from).map(([, b]) => b)))
  .filter((graph) => waysIn(graph).length > 0);

/** Every way without a detour. */
function waysIn(graph: Graph, way: readonly number[] = [CLIENT]): number[][] {
  const last = way.at(-1) ?? CLIENT;
  if (last === ENTRY) return [[...way]];
  return [...new Set(graph[last])]
    .filter((next) => !way.includes(next))
    .flatMap((next) => waysIn(graph, [...way, next]));
}

/** Nodes on every way, by the textbook: what dominates a node is itself and what dominates all its predecessors. */
function dominatorsOfEntry(graph: Graph): Set<number> {
  const all = new Set(graph.keys());
  const dominators = graph.map((_, node) => (node === CLIENT ? new Set([CLIENT]) : all));
  for (let changed = true; changed;) {
    changed = false;
    for (const node of all) {
      if (node === CLIENT) continue;
      const before = graph.flatMap((callees, from) => (callees.includes(node) ? [dominators[from] ?? all] : []));
      const common = [...all].filter((each) => before.length > 0 && before.every((set) => set.has(each)));
      const next = new Set(before.length === 0 ? all : [...common, node]);
      if (next.size === dominators[node]?.size) continue;
      dominators[node] = next;
      changed = true;
    }
  }
  return dominators[ENTRY] ?? all;
}

it('where any way is enough, what dominates the entry is what takes it down alone', () => {
  fc.assert(
    fc.property(networks, (graph) => {
      const ways = waysIn(graph);
      const name = (node: number) => `n${node}`;
      const model: FaultModel = {
        events: Object.fromEntries([...graph.keys()].map((node) => [name(node), 0.9])),
        units: Object.fromEntries(ways.map((way, index) => [`way${index}`, way.map(name)])),
        groups: { network: { k: 1, units: ways.map((_, index) => `way${index}`), hard: [], soft: [] } },
        entry: ['network'],
      };
      expect(solveModel(compile(model)).spof).toEqual([...dominatorsOfEntry(graph)].map(name).sort());
    }),
    runs(500),
  );
});
