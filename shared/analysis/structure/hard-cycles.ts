import { at, type Structure } from './structure.ts';

/** Cycles of hard dependencies as strongly connected groups of two or more; Tarjan's algorithm with its own stack. */
export function hardCycles(structure: Structure): number[][] {
  const search = new CycleSearch(structure);
  for (let group = 0; group < structure.groupCount; group += 1) search.from(group);
  return search.cycles;
}

/** The state of one search; it lives as long as `hardCycles` runs. */
class CycleSearch {
  readonly cycles: number[][] = [];
  private readonly order: Int32Array;
  private readonly low: Int32Array;
  private readonly next: Int32Array;
  private readonly open: Uint8Array;
  private readonly waiting: number[] = [];
  private readonly path: number[] = [];
  private visited = 0;

  private readonly structure: Structure;

  constructor(structure: Structure) {
    this.structure = structure;
    this.order = new Int32Array(structure.groupCount);
    this.low = new Int32Array(structure.groupCount);
    this.next = structure.hard.start.slice();
    this.open = new Uint8Array(structure.groupCount);
  }

  from(root: number): void {
    if (at(this.order, root) === 0) this.enter(root);
    for (let group = this.path.at(-1); group !== undefined; group = this.path.at(-1)) this.step(group);
  }

  private enter(group: number): void {
    this.visited += 1;
    this.order[group] = this.visited;
    this.low[group] = this.visited;
    this.open[group] = 1;
    this.waiting.push(group);
    this.path.push(group);
  }

  private step(group: number): void {
    const edge = at(this.next, group);
    if (edge >= at(this.structure.hard.start, group + 1)) {
      this.leave(group);
      return;
    }
    this.next[group] = edge + 1;
    const callee = at(this.structure.hard.items, edge);
    if (at(this.order, callee) === 0) this.enter(callee);
    else if (at(this.open, callee) === 1) this.lower(group, at(this.order, callee));
  }

  private leave(group: number): void {
    this.path.pop();
    const caller = this.path.at(-1);
    if (caller !== undefined) this.lower(caller, at(this.low, group));
    if (at(this.low, group) !== at(this.order, group)) return;
    const members = this.waiting.splice(this.waiting.lastIndexOf(group));
    for (const member of members) this.open[member] = 0;
    if (members.length > 1) this.cycles.push(members);
  }

  private lower(group: number, value: number): void {
    this.low[group] = Math.min(at(this.low, group), value);
  }
}
