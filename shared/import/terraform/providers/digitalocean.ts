import { byEngine, byTags, machines, maps, network, service, texts } from '../../found/readers.ts';
import type { Fields, Reader } from '../../found/resource.ts';

/** Rules and balancers name droplets by tags. */
const tag = (name: string): string => `digitalocean tag ${name}`;
const regional = ({ region }: Fields) => ({ region: texts([region])[0] });

export const digitalocean: Readonly<Record<string, Reader>> = {
  digitalocean_droplet: machines('machines', [], (fields) => ({
    ...regional(fields),
    wears: texts([fields.tags]).map(tag),
  })),
  digitalocean_loadbalancer: service('load balancers', 'load-balancer', (fields) => ({
    ...regional(fields),
    wears: texts([fields.droplet_tag]).map(tag),
  })),
  digitalocean_database_cluster: service(
    'databases',
    byEngine('engine', { redis: 'redis', valkey: 'redis', mongodb: 'mongodb', opensearch: 'opensearch' }, 'mysql'),
    regional,
  ),
  digitalocean_spaces_bucket: service('buckets', 'object-storage', regional),
  digitalocean_firewall: ({ tags, inbound_rule: rules }) => ({
    role: 'guard',
    word: 'firewalls',
    allows: maps(rules).flatMap(
      ({ source_tags: from, port_range: port }) =>
        byTags(texts([from]).map(tag), texts([tags]).map(tag), port).allows ?? [],
    ),
  }),
  digitalocean_vpc: network,
};
