import { disjointSets } from '../../../base/disjoint-sets.ts';
import { groupBy } from '../../../base/group-by.ts';
import type { Layer } from '../layers.ts';
import type { Resource, Resources } from '../tree.ts';
import { namesOf } from '../used.ts';

/** Resources of one layer that stay in one stack, and what crosses their border. */
export interface Cluster {
  /** Says which cluster it is whatever else is drawn: what keeps it together, or the first of its resources. */
  readonly name: string;
  readonly ids: readonly string[];
  readonly wants: ReadonlySet<string>;
  readonly gives: ReadonlySet<string>;
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
type Wanted = ReadonlyMap<string, ReadonlySet<string>>;

function wantedOutside(layers: readonly Layer[]): Wanted {
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

/** Resources that name each other, and those that the layer keeps together, in its order. */
function clustersOf({ resources, together }: Layer, wanted: Wanted): Cluster[] {
  const keeper = (id: string) => together?.(resources[id] as Resource);
  return [...groupBy(Object.keys(resources), headOfEach(resources, keeper))].map(([, ids]) => ({
    name: keeper(ids[0] ?? '') ?? ids[0] ?? '',
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

function headOfEach(resources: Resources, keeper: (id: string) => string | undefined): (id: string) => string {
  const sets = disjointSets();
  for (const [id, resource] of Object.entries(resources)) {
    for (const other of namedBy(resource)) if (other in resources) sets.join(id, other);
    const kept = keeper(id);
    if (kept !== undefined) sets.join(id, kept);
  }
  return sets.head;
}

/** Ids that a resource names, in its values or as what must be there first. */
export function namedBy(resource: Resource): readonly string[] {
  return [...Array.from(namesOf(resource).references.values(), ({ id }) => id), ...(resource.DependsOn ?? [])];
}
