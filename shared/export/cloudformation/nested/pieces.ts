import { addAll } from '../../../base/add-all.ts';
import { fingerprint } from '../../../base/fingerprint.ts';
import type { Layer } from '../layers.ts';
import type { NamedResource, NamedResources } from '../used.ts';
import type { Cluster } from './clusters.ts';
import { largeApart } from './large-apart.ts';

/** A part of a layer that fits into one stack. */
export interface Piece {
  readonly id: string;
  readonly resources: NamedResources;
}

/** Below what CloudFormation takes (500 resources, 200 parameters, 200 outputs), so that a small edit splits nothing. */
export const PIECE_LIMITS = { resources: 450, parameters: 190, outputs: 190 } as const;

/** What cannot be divided far enough, by the name of its cluster. */
export interface TooLarge {
  readonly tooLarge: string;
}

/** The layers in pieces, in the same order. */
export function piecesOf(layers: readonly Layer[]): readonly Piece[] | TooLarge {
  const pieces: Piece[] = [];
  for (const { layer, clusters } of largeApart(layers, (cluster) => fits([cluster]))) {
    const keyed = clusters.map((cluster) => ({ ...cluster, key: fingerprint([cluster.name]) }));
    const parts = divide(layer.id, keyed, 0);
    if ('tooLarge' in parts) return parts;
    addAll(pieces, distribute(layer, parts));
  }
  return pieces;
}

/** The resources of a layer to its parts, each in the order of the layer; parts without any are left out. */
function distribute({ resources }: Layer, parts: readonly Part[]): Piece[] {
  const full = parts.filter(({ ids }) => ids.length > 0);
  if (full.length === 1) return full.map(({ id }) => ({ id, resources }));
  const pieces = full.map(({ id }) => ({ id, resources: new Map<string, NamedResource>() }));
  const home = new Map(full.flatMap(({ ids }, index) => ids.map((id) => [id, pieces[index]?.resources] as const)));
  for (const [id, resource] of resources) home.get(id)?.set(id, resource);
  return pieces;
}

interface Keyed extends Cluster {
  readonly key: string;
}

interface Part {
  readonly id: string;
  readonly ids: readonly string[];
}

/** Halves by one more bit of the clusters' own keys: what is added later moves nothing that a stack already has. */
function divide(id: string, clusters: readonly Keyed[], depth: number): readonly Part[] | TooLarge {
  if (fits(clusters)) return [{ id, ids: clusters.flatMap(({ ids }) => ids) }];
  const [first] = clusters;
  if (first !== undefined && (clusters.length < 2 || depth >= BITS)) return { tooLarge: first.name };
  const half = (bit: number) =>
    divide(
      `${id}${String(bit)}`,
      clusters.filter(({ key }) => bitOf(key, depth) === bit),
      depth + 1,
    );
  const [left, right] = [half(0), half(1)];
  if ('tooLarge' in left) return left;
  return 'tooLarge' in right ? right : [...left, ...right];
}

/** Bits of a fingerprint. */
const BITS = 64;

function bitOf(key: string, position: number): number {
  const digit = Number.parseInt(key[Math.floor(position / 4)] ?? '0', 16);
  return (digit >> (3 - (position % 4))) & 1;
}

function fits(clusters: readonly Cluster[]): boolean {
  const resources = clusters.reduce((sum, { ids }) => sum + ids.length, 0);
  return (
    resources <= PIECE_LIMITS.resources &&
    haveAtMost(PIECE_LIMITS.parameters, clusters, ({ wants }) => wants) &&
    haveAtMost(PIECE_LIMITS.outputs, clusters, ({ gives }) => gives)
  );
}

/** These clusters have so many different names together, or fewer. */
function haveAtMost(limit: number, clusters: readonly Cluster[], of: (one: Cluster) => readonly string[]): boolean {
  if (clusters.reduce((sum, one) => sum + of(one).length, 0) <= limit) return true;
  const all = new Set<string>();
  for (const cluster of clusters) {
    for (const name of of(cluster)) all.add(name);
    if (all.size > limit) return false;
  }
  return true;
}
