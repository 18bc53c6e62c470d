import { exported, todo } from '../../coverage.ts';
import { each } from '../cloud/outputs.ts';
import { cloudTarget } from '../cloud/target.ts';
import { block, object } from '../tree.ts';
import { database } from './database.ts';
import { loadBalancers } from './load-balancers.ts';
import { machines } from './machines.ts';
import { network } from './network.ts';
import { security } from './security.ts';
import { SERVICES } from './services.ts';
import { DROPLET_SIZES } from './sizes.ts';
import { storage } from './storage.ts';
import { variables } from './variables.ts';

export const terraformDigitalOcean = cloudTarget({
  platform: 'digitalocean',
  summary: 'Droplets, a firewall per group with a rule per connection, balancers with certificates, Spaces, databases.',
  provider: { name: 'digitalocean', source: 'digitalocean/digitalocean', version: '~> 2.58', settings: [] },
  size: DROPLET_SIZES,
  // Names of volumes have 64 characters at most; the project, the environment and what follows take the rest.
  longestKey: 32,
  variables,
  backend: ({ slug, stage }) =>
    block('backend', ['s3'], {
      endpoints: object({ s3: 'https://REPLACE-ME.digitaloceanspaces.com' }),
      bucket: 'REPLACE-ME-terraform-state',
      key: `${slug}/${stage.id}.tfstate`,
      region: 'us-east-1',
      skip_credentials_validation: true,
      skip_metadata_api_check: true,
      skip_region_validation: true,
      skip_requesting_account_id: true,
      skip_s3_checksum: true,
    }),
  addresses: {
    host: each('digitalocean_droplet.host', 'ipv4_address_private'),
    publicHost: each('digitalocean_reserved_ip.host', 'ip_address'),
    balancer: each('digitalocean_loadbalancer.this', 'ip'),
    database: each('digitalocean_database_cluster.this', 'private_host'),
    bucket: each('digitalocean_spaces_bucket.store', 'name'),
  },
  concerns: { database, load_balancer: loadBalancers, machines, network, security, storage },
  services: SERVICES,
  notes: {
    http: exported(
      'Becomes a load balancer per site, because those of DigitalOcean do not tell host names apart; each ends TLS with a certificate of its own.',
    ),
    tcp: exported('Becomes a load balancer that passes TCP on.'),
    bucket: exported('Becomes a bucket of Spaces: private, versioned.'),
    bucketAccess: todo(
      'storage.tf',
      'Give its callers a key for this bucket with the command line of DigitalOcean: made in Terraform it would stand in the state.',
    ),
    volumes:
      'Daily backups are of the machines and leave their volumes out, where the data is: back those up on their own.',
    backups: 'Take snapshots of its volumes on a schedule: the daily backups of its machines leave volumes out.',
    flow: 'by the firewalls of both groups',
  },
  lacking: ({ type }) => `DigitalOcean has no managed ${type.title}, or this export none; put it on machines.`,
  readme: [
    'Credentials come from `DIGITALOCEAN_TOKEN`, and for buckets from `SPACES_ACCESS_KEY_ID` and `SPACES_SECRET_ACCESS_KEY`.',
    'DigitalOcean has no zones in a region and no store for secrets: machines of one group may stand in one rack, and',
    'passwords are those of the Ansible export. Delegate the domain to the name servers of DigitalOcean first: certificates',
    'are issued once that is done.',
  ],
});
