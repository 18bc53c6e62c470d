import { cannot } from '../../coverage.ts';
import { each } from '../cloud/outputs.ts';
import { cloudTarget } from '../cloud/target.ts';
import { block, object, ref, type Body } from '../tree.ts';
import { hostFirewall } from './host-firewall.ts';
import { loadBalancers } from './load-balancers.ts';
import { machines } from './machines.ts';
import { network } from './network.ts';
import { security } from './security.ts';
import { SERVER_TYPES } from './sizes.ts';
import { storage } from './storage.ts';
import { variables } from './variables.ts';

const PUBLIC_WAY =
  'It calls machines at their public addresses, which their firewalls open to it alone; that way is not encrypted, so attach it to the network before people use it.';

export const terraformHetzner = cloudTarget({
  platform: 'hetzner',
  summary:
    'Servers kept apart, firewalls outside and on the machines, balancers with certificates, volumes. No databases.',
  provider: { name: 'hcloud', source: 'hetznercloud/hcloud', version: '~> 1.50', settings: [] },
  size: SERVER_TYPES,
  // Names of servers are host names of 63 characters at most; the project, the environment and what follows take the rest.
  longestKey: 32,
  // Hetzner's own are open to the world: those inside are software on the machines drawn for them.
  balances: (balancer) => balancer.public,
  variables,
  backend: ({ slug, stage }) =>
    block('backend', ['s3'], {
      endpoints: object({ s3: 'https://fsn1.your-objectstorage.com' }),
      bucket: 'REPLACE-ME-terraform-state',
      key: `${slug}/${stage.id}.tfstate`,
      region: 'fsn1',
      skip_credentials_validation: true,
      skip_metadata_api_check: true,
      skip_region_validation: true,
      skip_requesting_account_id: true,
      skip_s3_checksum: true,
      use_path_style: true,
    }),
  addresses: {
    host: ref('local.addresses'),
    publicHost: each('hcloud_server.host', 'ipv4_address'),
    publicBalancer: each('hcloud_load_balancer.this', 'ipv4'),
  },
  concerns: {
    host_firewall: hostFirewall,
    labels,
    load_balancer: loadBalancers,
    machines,
    network,
    security,
    storage,
  },
  services: new Map(),
  notes: {
    http: {
      class: 'todo',
      file: 'load_balancer.tf',
      note: `Becomes a load balancer per site, because those of Hetzner do not tell host names apart; each ends TLS. ${PUBLIC_WAY}`,
    },
    tcp: {
      class: 'todo',
      file: 'load_balancer.tf',
      note: `Becomes a load balancer that passes TCP on. ${PUBLIC_WAY}`,
    },
    bucket: cannot('The Terraform provider of Hetzner has no buckets: make one in the console, private and versioned.'),
    bucketAccess: cannot(
      'The bucket is not in here; its callers reach it at 443, with a key that you make in the console.',
    ),
    volumes:
      'Daily backups are of the machines and leave their volumes out, where the data is: back those up on their own.',
    backups: 'Back up its volumes to another place on a schedule: the daily backups of its machines leave volumes out.',
    flow: 'by rules on the machines of both groups',
  },
  lacking: ({ type }) =>
    type.deploy.kind === 'balancer'
      ? 'Load balancers of Hetzner are open to the world; put it on machines of yours.'
      : `Hetzner Cloud has no managed ${type.title}; put it on machines.`,
  readme: [
    'Credentials come from `HCLOUD_TOKEN`. Hetzner has no databases, no secrets and no firewall inside a network. So databases,',
    'caches and search run on machines, balancers inside too, passwords are those of the Ansible export, and every machine has',
    'rules of its own (`host_firewall.tf`) for what passes inside: written at the first boot, later changes by a person.',
    'A network takes 100 machines. Point the host names at `public_balancer_addresses`; the domain must be in the DNS of',
    'Hetzner for certificates. To keep calls of balancers inside, add an `hcloud_load_balancer_network` for each and set',
    '`use_private_ip = true` on its targets.',
  ],
});

/** What every resource is marked with. */
function labels(): Body {
  const values = object({ project: ref('var.project'), environment: ref('var.environment') });
  return [block('locals', [], { labels: values })];
}
