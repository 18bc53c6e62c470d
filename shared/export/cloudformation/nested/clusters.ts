import { disjointSets } from '../../../base/disjoint-sets.ts';
import { groupBy } from '../../../base/group-by.ts';
import type { Layer } from '../layers.ts';
import { namedTogether, type NamedResource, type NamedResources } from '../used.ts';

/** Resources of one layer that stay in one stack, and what crosses their border. */
export interface Cluster {
  /** Says which cluster it is whatever else is drawn: what keeps it together, or the first of its resources. */
  readonly name: string;
  readonly ids: readonly string[];
  /** Names, each once. */
  readonly wants: readonly string[];
  readonly gives: readonly string[];
}

export interface Clustered {
  readonly layer: Layer;
  readonly clusters: readonly Cluster[];
}

/** The layers, each with its resources in clusters. */
export function clustered(layers: readonly Layer[]): readonly Clustered[] {
  const wanted = wantedOutside(layers);
  return layers.map((layer) => ({ layer, clusters: clustersOf(layer, wanted) }));
}

/** Names that layers other than their own refer to, by the id of the resource that gives them. */
type Wanted = ReadonlyMap<string, readonly string[]>;

function wantedOutside(layers: readonly Layer[]): Wanted {
  const wanted = new Map<string, string[]>();
  for (const { resources } of layers) {
    for (const { id, name } of namedTogether(resources).references) {
      if (resources.has(id)) continue;
      const known = wanted.get(id);
      if (known === undefined) wanted.set(id, [name]);
      else if (!known.includes(name)) known.push(name);
    }
  }
  return wanted;
}

/** Resources that name each other, and those that the layer keeps together, in its order. */
function clustersOf({ resources, together }: Layer, wanted: Wanted): Cluster[] {
  const keeper = (id: string) => together?.((resources.get(id) as NamedResource).resource);
  return [...groupBy(resources.keys(), headOfEach(resources, keeper))].map(([, ids]) => ({
    name: keeper(ids[0] ?? '') ?? ids[0] ?? '',
    ids,
    wants: wantedBy(resources, ids),
    gives: ids.flatMap((id) => wanted.get(id) ?? []),
  }));
}

/** Names that these resources of a layer want from outside it. */
function wantedBy(resources: NamedResources, ids: readonly string[]): readonly string[] {
  const wanted = new Set<string>();
  for (const key of ids) {
    for (const { id, name } of resources.get(key)?.names.references ?? []) if (!resources.has(id)) wanted.add(name);
  }
  return [...wanted];
}

function headOfEach(resources: NamedResources, keeper: (id: string) => string | undefined): (id: string) => string {
  const sets = disjointSets();
  for (const [id, named] of resources) {
    for (const other of named.names.references) if (resources.has(other.id)) sets.join(id, other.id);
    for (const other of named.resource.DependsOn ?? []) if (resources.has(other)) sets.join(id, other);
    const kept = keeper(id);
    if (kept !== undefined) sets.join(id, kept);
  }
  return sets.head;
}

/** Ids that a resource names, in its values or as what must be there first. */
export function namedBy({ resource, names }: NamedResource): readonly string[] {
  return [...names.references.map(({ id }) => id), ...(resource.DependsOn ?? [])];
}
