import { uniqueSorted } from '../../base/sort.ts';
import { connectionKey } from '../../design/connection-key.ts';
import type { Connection } from '../../design/schema/connection.ts';
import type { Design } from '../../design/schema/design.ts';
import type { Stage } from '../../design/schema/stage.ts';
import type { DataClass } from '../../design/schema/vocabulary.ts';
import { isPersonal, type KnownData } from './data-classes.ts';
import { holdings, isPerson, type Holding } from './holdings.ts';
import { areaOf } from './places.ts';
import { carriedData } from './stage-data.ts';

/** Data that leaves one area for another: over a connection, or as a copy of a component. */
export interface Crossing {
  /** Key of the connection, or the component whose copy it is. */
  readonly element: string;
  /** `US-NY`, `IE`; undefined while nobody has said. */
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** The way of some data through one stage. */
export interface DataPath {
  readonly data: readonly DataClass[];
  /** Where it starts: the people outside who send or receive it. */
  readonly starts: readonly string[];
  /** Keys of the connections that carry it, sorted. */
  readonly connections: readonly string[];
  /** Every store, copy, log and vendor that it reaches. */
  readonly holdings: readonly Holding[];
  readonly vendors: readonly string[];
  readonly crossings: readonly Crossing[];
}

const NO_PATH: DataPath = { data: [], starts: [], connections: [], holdings: [], vendors: [], crossings: [] };

/** The whole way of these classes of data through one stage. */
export function dataPath(design: Design, stageId: string, data: readonly DataClass[]): DataPath {
  const stage = design.stages.find(({ id }) => id === stageId);
  if (stage === undefined) return NO_PATH;
  const carriers = stage.connections.filter((connection) => meets(carriedData(stage, connection), data));
  const held = holdings(design, stage).filter((holding) => meets(holding.data, data));
  return assemble(stage, data, carriers, held);
}

/**
 * The way to these elements (components, or keys of connections, as a finding names them): the personal data that they
 * have in their hands, from the people outside through what hands it on, and all copies that the elements themselves keep.
 */
export function dataPathTo(design: Design, stageId: string, elements: readonly string[]): DataPath {
  const stage = design.stages.find(({ id }) => id === stageId);
  if (stage === undefined) return NO_PATH;
  const named = stage.connections.filter((each) => elements.includes(connectionKey(each)));
  const targets = new Set([...elements, ...named.flatMap(({ from, to }) => [from, to])]);
  const own = holdings(design, stage).filter(({ element }) => targets.has(element));
  const found = [...own.map(({ data }) => data), ...named.map((each) => carriedData(stage, each))];
  const data = [...new Set(found.flatMap((each) => (each === 'unknown' ? [] : each)))].filter(isPersonal).sort();
  const carriers = stage.connections.filter((connection) => meets(carriedData(stage, connection), data));
  const onTheWay = between(stage, carriers, targets);
  const inside = new Set([...targets, ...onTheWay.flatMap(({ from, to }) => [from, to])]);
  const held = holdings(design, stage).filter(
    ({ element, data: has, kind }) =>
      (targets.has(element) || (inside.has(element) && (kind === 'store' || kind === 'use'))) && meets(has, data),
  );
  return assemble(stage, data, onTheWay, held);
}

/**
 * From one area into another, without those of which neither side is known: the crossings of `dataPath` that are borders.
 * Where there is one area there is no way to look at.
 */
export function bordersCrossed(design: Design, stageId: string, data: readonly DataClass[]): Crossing[] {
  const stage = design.stages.find(({ id }) => id === stageId);
  if (stage === undefined) return [];
  const held = holdings(design, stage).filter((holding) => meets(holding.data, data));
  if (new Set(held.map(({ place }) => areaOf(place))).size < 2) return [];
  const carriers = stage.connections.filter((connection) => meets(carriedData(stage, connection), data));
  return crossings(carriers, held).filter(({ from, to }) => from !== to);
}

function meets(data: KnownData, wanted: readonly DataClass[]): boolean {
  return data !== 'unknown' && data.some((each) => wanted.includes(each));
}

/** Connections on some way from the people outside to a target; without people, on any way to a target. */
function between(stage: Stage, carriers: readonly Connection[], targets: ReadonlySet<string>): readonly Connection[] {
  const starts = startsOf(stage, carriers);
  const before = reach(
    carriers,
    targets,
    ({ to }) => to,
    ({ from }) => from,
  );
  if (starts.length === 0) return carriers.filter(({ to }) => before.has(to));
  const after = reach(
    carriers,
    new Set(starts),
    ({ from }) => from,
    ({ to }) => to,
  );
  return carriers.filter(({ from, to }) => before.has(to) && after.has(from));
}

type End = (connection: Connection) => string;

/** Everything that can be reached from `seeds` by going from one end of a connection to the other. */
function reach(connections: readonly Connection[], seeds: ReadonlySet<string>, from: End, to: End): Set<string> {
  const next = new Map<string, string[]>();
  for (const each of connections) next.set(from(each), [...(next.get(from(each)) ?? []), to(each)]);
  const seen = new Set(seeds);
  for (const id of seen) for (const one of next.get(id) ?? []) seen.add(one);
  return seen;
}

function startsOf({ components }: Stage, connections: readonly Connection[]): string[] {
  const ends = uniqueSorted(connections.flatMap(({ from, to }) => [from, to]));
  return ends.filter((id) => components[id] !== undefined && isPerson(components[id]));
}

function assemble(
  stage: Stage,
  data: readonly DataClass[],
  connections: readonly Connection[],
  held: readonly Holding[],
): DataPath {
  return {
    data,
    starts: startsOf(stage, connections),
    connections: uniqueSorted(connections.map(connectionKey)),
    holdings: held,
    vendors: uniqueSorted(held.flatMap(({ place }) => place.vendor ?? [])),
    crossings: crossings(connections, held),
  };
}

/** Borders between the ends of a connection, and between a component and its copies. */
function crossings(connections: readonly Connection[], held: readonly Holding[]): Crossing[] {
  const areas = new Map<string, (string | undefined)[]>();
  for (const { element, kind, place } of held) {
    if (kind === 'store' || kind === 'use' || kind === 'replica')
      areas.set(element, [...(areas.get(element) ?? []), areaOf(place)]);
  }
  const over = connections.flatMap((connection) =>
    pairs(connectionKey(connection), areas.get(connection.from) ?? [], areas.get(connection.to) ?? []),
  );
  const copies = held.flatMap(({ element, kind, place }) =>
    kind === 'store' || kind === 'use' ? [] : pairs(element, (areas.get(element) ?? []).slice(0, 1), [areaOf(place)]),
  );
  const all = [...over, ...copies];
  return [...new Map(all.map((each) => [`${each.element} ${each.from} ${each.to}`, each])).values()];
}

function pairs(
  element: string,
  from: readonly (string | undefined)[],
  to: readonly (string | undefined)[],
): Crossing[] {
  return from.flatMap((a) => to.filter((b) => a !== b || a === undefined).map((b) => ({ element, from: a, to: b })));
}
