import type { Layer } from '../layers.ts';
import type { NamedResource, NamedResources } from '../used.ts';
import { clustered, namedBy, type Cluster, type Clustered } from './clusters.ts';

/**
 * The layers, with what is too large for any stack (the machines of a huge group, the calls of one service to hundreds) in
 * layers of its own: first what several of its resources name, then the others, which need not stay together any more.
 */
export function largeApart(layers: readonly Layer[], fits: (cluster: Cluster) => boolean): readonly Clustered[] {
  const whole = clustered(layers);
  if (whole.every(({ clusters }) => clusters.every(fits))) return whole;
  const apart = ({ layer, clusters }: Clustered): readonly Layer[] => {
    const large = clusters.filter((cluster) => !fits(cluster));
    const ids = new Set(large.flatMap((cluster) => cluster.ids));
    const others = { ...layer, resources: chosen(layer.resources, (id) => !ids.has(id)) };
    return [others, ...large.flatMap((cluster) => opened(layer, cluster))];
  };
  return clustered(whole.flatMap(apart));
}

function opened({ id, resources }: Layer, { name, ids }: Cluster): readonly Layer[] {
  const own = new Set(ids);
  const all = chosen(resources, (one) => own.has(one));
  const shared = sharedIn(all);
  const idOf = (word: string) => id.replace(/Stack$/, `${word}${name}Stack`);
  return [
    { id: idOf('Of'), resources: chosen(all, (one) => shared.has(one)) },
    { id: idOf('Under'), resources: chosen(all, (one) => !shared.has(one)) },
  ];
}

function chosen(resources: NamedResources, wanted: (id: string) => boolean): NamedResources {
  return new Map([...resources].filter(([id]) => wanted(id)));
}

/** What at least two of these name, and what that names in turn. */
function sharedIn(resources: NamedResources): ReadonlySet<string> {
  const once = new Set<string>();
  const shared = new Set<string>();
  for (const resource of resources.values()) {
    for (const id of new Set(namedBy(resource))) if (resources.has(id)) (once.has(id) ? shared : once).add(id);
  }
  for (const id of shared)
    for (const other of namedBy(resources.get(id) as NamedResource)) if (resources.has(other)) shared.add(other);
  return shared;
}
