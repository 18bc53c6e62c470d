import type { CloudBuild } from '../cloud/cloud.ts';
import { eachKeyName } from '../names.ts';
import { at, block, call, data, nested, object, ref, resource, template, type Body, type Item } from '../tree.ts';
import { hasPeers } from './services.ts';

const NAME = ref('local.name');
export const NETWORK = ref('google_compute_network.main.id');
const REGION = ref('var.region');
const range = (index: number) => call('cidrsubnet', ref('var.network_cidr'), 4, index);

/** One network with a subnet per tier, a way out for machines without public addresses, and rooms for what Google runs. */
export function network(build: CloudBuild): Body {
  return [
    block('locals', [], { subnets: object({ app: range(1), data: range(2), public: range(0) }) }),
    resource('google_compute_network', 'main', {
      name: NAME,
      auto_create_subnetworks: false,
      routing_mode: 'REGIONAL',
    }),
    subnets(),
    ...wayOut(),
    ...(build.sites.length > 0 ? [proxies()] : []),
    ...(hasPeers(build) ? peers() : []),
    ...(build.plan.groups.length > 0 ? zones(build) : []),
  ];
}

function subnets(): Item {
  return resource(
    'google_compute_subnetwork',
    'tier',
    {
      for_each: ref('local.subnets'),
      name: eachKeyName,
      network: NETWORK,
      region: REGION,
      ip_cidr_range: ref('each.value'),
      private_ip_google_access: true,
    },
    nested('log_config', {
      aggregation_interval: 'INTERVAL_5_SEC',
      flow_sampling: 0.5,
      metadata: 'INCLUDE_ALL_METADATA',
    }),
  );
}

function wayOut(): Body {
  return [
    resource('google_compute_router', 'main', { name: NAME, network: NETWORK, region: REGION }),
    resource(
      'google_compute_router_nat',
      'main',
      {
        name: NAME,
        router: ref('google_compute_router.main.name'),
        region: REGION,
        nat_ip_allocate_option: 'AUTO_ONLY',
        source_subnetwork_ip_ranges_to_nat: 'ALL_SUBNETWORKS_ALL_IP_RANGES',
      },
      nested('log_config', { enable: true, filter: 'ERRORS_ONLY' }),
    ),
  ];
}

/** Where balancers that end TLS call from. */
function proxies(): Item {
  return resource('google_compute_subnetwork', 'proxies', {
    name: template(NAME, '-proxies'),
    network: NETWORK,
    region: REGION,
    ip_cidr_range: range(3),
    purpose: 'REGIONAL_MANAGED_PROXY',
    role: 'ACTIVE',
  });
}

/** A range for databases and caches, and the way to it. */
function peers(): Body {
  return [
    resource('google_compute_global_address', 'services', {
      name: template(NAME, '-services'),
      purpose: 'VPC_PEERING',
      address_type: 'INTERNAL',
      prefix_length: 20,
      network: NETWORK,
    }),
    resource('google_service_networking_connection', 'services', {
      network: NETWORK,
      service: 'servicenetworking.googleapis.com',
      reserved_peering_ranges: [ref('google_compute_global_address.services.name')],
    }),
  ];
}

function zones({ plan }: CloudBuild): Body {
  const offered = ref('data.google_compute_zones.available.names');
  const zone = (key: string, index: number) =>
    call('coalesce', at('var.availability_zones', key), call('element', offered, index));
  return [
    data('google_compute_zones', 'available', { region: REGION, status: 'UP' }),
    block('locals', [], {
      zones: object(Object.fromEntries(plan.zones.map(({ key }, index) => [key, zone(key, index)]))),
    }),
  ];
}

/** Id of the subnet of a tier. */
export function subnet(tier: Parameters<typeof at>[1]): ReturnType<typeof at> {
  return at('google_compute_subnetwork.tier', tier, '.id');
}
