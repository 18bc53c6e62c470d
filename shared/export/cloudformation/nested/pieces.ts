import { disjointSets } from '../../../base/disjoint-sets.ts';
import { fingerprint } from '../../../base/fingerprint.ts';
import { groupBy } from '../../../base/group-by.ts';
import type { Layer } from '../layers.ts';
import type { Resource, Resources } from '../tree.ts';
import { namesOf } from '../used.ts';
import { namesIn } from '../references.ts';

/** A part of a layer that fits into one stack. */
export interface Piece {
  readonly id: string;
  readonly resources: Resources;
}

/** Below what CloudFormation takes (500 resources, 200 parameters, 200 outputs), so that a small edit splits nothing. */
export const PIECE_LIMITS = { resources: 450, parameters: 190, outputs: 190 } as const;

/** Resources of one layer that name each other, and what crosses their border. */
interface Cluster {
  readonly key: string;
  readonly ids: readonly string[];
  readonly wants: ReadonlySet<string>;
  readonly gives: ReadonlySet<string>;
}

/** The layers in pieces, in the same order, or undefined where something cannot be divided far enough. */
export function piecesOf(layers: readonly Layer[]): readonly Piece[] | undefined {
  const wanted = wantedOutside(layers);
  const pieces: Piece[] = [];
  for (const layer of layers) {
    const parts = divide(layer.id, clustersOf(layer, wanted), 0);
    if (parts === undefined) return undefined;
    pieces.push(...distribute(layer, parts));
  }
  return pieces;
}

/** The resources of a layer to its parts, each in the order of the layer; parts without any are left out. */
function distribute({ resources }: Layer, parts: readonly Part[]): Piece[] {
  const part = new Map(parts.flatMap(({ id, ids }) => ids.map((one) => [one, id] as const)));
  const entries = groupBy(Object.entries(resources), ([id]) => part.get(id));
  return parts.flatMap(({ id }) =>
    entries.has(id) ? [{ id, resources: Object.fromEntries(entries.get(id) ?? []) }] : [],
  );
}

/** Names that a layer other than their own refers to, by the id of the resource that gives them. */
function wantedOutside(layers: readonly Layer[]): ReadonlyMap<string, ReadonlySet<string>> {
  const wanted = new Map<string, Set<string>>();
  for (const { resources } of layers) {
    for (const resource of Object.values(resources)) {
      for (const [name, { id }] of namesOf(resource).references) {
        if (id in resources) continue;
        const names = wanted.get(id) ?? new Set<string>();
        wanted.set(id, names.add(name));
      }
    }
  }
  return wanted;
}

function clustersOf({ resources }: Layer, wanted: ReadonlyMap<string, ReadonlySet<string>>): Cluster[] {
  const members = groupBy(Object.keys(resources), headOfEach(resources));
  return [...members].map(([head, ids]) => ({
    key: fingerprint([head]),
    ids,
    wants: wantedBy(resources, ids),
    gives: new Set(ids.flatMap((id) => [...(wanted.get(id) ?? [])])),
  }));
}

/** Names that these resources of a layer want from outside it. */
function wantedBy(resources: Resources, ids: readonly string[]): ReadonlySet<string> {
  const wants = new Set<string>();
  for (const key of ids) {
    for (const [name, { id }] of namesOf(resources[key] as Resource).references) {
      if (!(id in resources)) wants.add(name);
    }
  }
  return wants;
}

/** Union of what names each other; rules of one security group stay together, since each brings its group along. */
function headOfEach(resources: Resources): (id: string) => string {
  const sets = disjointSets();
  for (const [id, resource] of Object.entries(resources)) {
    for (const { id: other } of namesOf(resource).references.values()) if (other in resources) sets.join(id, other);
    for (const other of resource.DependsOn ?? []) if (other in resources) sets.join(id, other);
    const { GroupId } = resource.Properties;
    if (GroupId !== undefined) for (const { id: group } of namesIn(GroupId).references.values()) sets.join(id, group);
  }
  return sets.head;
}

interface Part {
  readonly id: string;
  readonly ids: readonly string[];
}

/** Halves by one more bit of the clusters' own keys: what is added later moves nothing that a stack already has. */
function divide(id: string, clusters: readonly Cluster[], depth: number): readonly Part[] | undefined {
  if (fits(clusters)) return [{ id, ids: clusters.flatMap(({ ids }) => ids) }];
  if (clusters.length < 2 || depth >= BITS) return undefined;
  const halves = [0, 1].map((bit) =>
    divide(
      `${id}${String(bit)}`,
      clusters.filter(({ key }) => bitOf(key, depth) === bit),
      depth + 1,
    ),
  );
  return halves.some((half) => half === undefined) ? undefined : halves.flatMap((half) => half ?? []);
}

/** Bits of a fingerprint. */
const BITS = 64;

function bitOf(key: string, position: number): number {
  const digit = Number.parseInt(key[Math.floor(position / 4)] ?? '0', 16);
  return (digit >> (3 - (position % 4))) & 1;
}

function fits(clusters: readonly Cluster[]): boolean {
  const union = (of: (cluster: Cluster) => ReadonlySet<string>): number => {
    const all = new Set<string>();
    for (const cluster of clusters) for (const name of of(cluster)) all.add(name);
    return all.size;
  };
  const resources = clusters.reduce((sum, { ids }) => sum + ids.length, 0);
  return (
    resources <= PIECE_LIMITS.resources &&
    union(({ wants }) => wants) <= PIECE_LIMITS.parameters &&
    union(({ gives }) => gives) <= PIECE_LIMITS.outputs
  );
}
