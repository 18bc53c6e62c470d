import { between, byTags, machines, maps, network, service, subnet, texts } from '../../found/readers.ts';
import type { Fields, Reader } from '../../found/resource.ts';

/** Rules name network tags, which are no resources. */
const tag = (name: string): string => `google tag ${name}`;
const worn = ({ tags }: Fields): string[] => texts([tags]).map(tag);
const instance = (fields: Fields) => ({ places: texts([fields.zone]), wears: worn(fields) });
const regional = ({ region }: Fields) => (typeof region === 'string' ? { region: region.split('/').at(-1) } : {});
const BALANCER = service('load balancers', 'load-balancer', regional);

export const google: Readonly<Record<string, Reader>> = {
  google_compute_instance: machines('machines', [], instance),
  google_compute_instance_group_manager: machines('instance groups', ['target_size'], instance),
  google_compute_region_instance_group_manager: machines('instance groups', ['target_size'], regional),
  google_compute_forwarding_rule: BALANCER,
  google_compute_global_forwarding_rule: BALANCER,
  google_sql_database_instance: service('databases', 'mysql', regional),
  google_redis_instance: service('caches', 'redis', regional),
  google_memcache_instance: service('caches', 'memcached', regional),
  google_storage_bucket: service('buckets', 'object-storage'),
  google_compute_instance_template: (fields) => ({ role: 'between', wears: worn(fields) }),
  google_compute_region_instance_template: (fields) => ({ role: 'between', wears: worn(fields) }),
  google_compute_instance_group: between,
  google_compute_backend_service: between,
  google_compute_region_backend_service: between,
  google_compute_url_map: between,
  google_compute_region_url_map: between,
  google_compute_target_http_proxy: between,
  google_compute_target_https_proxy: between,
  google_compute_region_target_http_proxy: between,
  google_compute_region_target_https_proxy: between,
  google_compute_firewall: ({ source_tags: from, target_tags: to, allow }) =>
    byTags(texts([from]).map(tag), texts([to]).map(tag), maps(allow).flatMap(({ ports }) => texts([ports]))[0]),
  google_compute_network: network,
  google_compute_subnetwork: subnet(),
};
