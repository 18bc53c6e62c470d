import { exported } from '../../coverage.ts';
import { each } from '../cloud/outputs.ts';
import { cloudTarget } from '../cloud/target.ts';
import { attributes, block, object, ref } from '../tree.ts';
import { cache } from './cache.ts';
import { database } from './database.ts';
import { dns } from './dns.ts';
import { kms } from './kms.ts';
import { loadBalancers } from './load-balancers.ts';
import { machines } from './machines.ts';
import { network } from './network.ts';
import { secrets } from './secrets.ts';
import { security } from './security.ts';
import { SERVICES } from './services.ts';
import { MACHINE_TYPES } from './sizes.ts';
import { storage } from './storage.ts';
import { variables } from './variables.ts';

export const terraformGoogle = cloudTarget({
  platform: 'google',
  summary: 'Compute Engine, a rule per connection in and out, balancers of the region with certificates, Cloud SQL.',
  provider: {
    name: 'google',
    source: 'hashicorp/google',
    version: '~> 6.0',
    settings: attributes({
      project: ref('var.project_id'),
      region: ref('var.region'),
      default_labels: object({ project: ref('var.project'), environment: ref('var.environment') }),
    }),
  },
  size: MACHINE_TYPES,
  // Names have 63 characters at most; the project, the environment and what follows take the rest.
  longestKey: 32,
  variables,
  backend: ({ slug, stage }) =>
    block('backend', ['gcs'], { bucket: 'REPLACE-ME-terraform-state', prefix: `${slug}/${stage.id}` }),
  addresses: {
    host: each('google_compute_instance.host', 'network_interface[0].network_ip'),
    publicHost: each('google_compute_instance.host', 'network_interface[0].access_config[*].nat_ip'),
    balancer: each('google_compute_address.balancer', 'address'),
    bucket: each('google_storage_bucket.store', 'name'),
  },
  concerns: {
    cache,
    database,
    dns,
    kms,
    load_balancer: loadBalancers,
    machines,
    network,
    secrets,
    security,
    storage,
  },
  services: SERVICES,
  notes: {
    http: exported(
      'Becomes a load balancer of the region that ends TLS with certificates of its own and routes by host name.',
    ),
    tcp: exported('Becomes a load balancer of the region that passes TCP on with the address of the caller.'),
    bucket: exported('Becomes a Cloud Storage bucket: private, versioned, encrypted with the key of the stack.'),
    bucketAccess: exported('The account of its callers may read and write the bucket.'),
    flow: 'by a rule for the tags of both groups',
  },
  lacking: ({ type }) => `This export has no managed ${type.title} for Google Cloud; put it on machines.`,
  readme: [
    'Sign in with `gcloud auth application-default login`. The project needs these interfaces, once:',
    '',
    '```sh',
    'gcloud services enable compute.googleapis.com cloudkms.googleapis.com dns.googleapis.com secretmanager.googleapis.com \\',
    '  certificatemanager.googleapis.com servicenetworking.googleapis.com sqladmin.googleapis.com redis.googleapis.com \\',
    '  memcache.googleapis.com',
    '```',
    '',
    'Delegate the domain to the name servers of the new zone: certificates are issued once that is done. Secrets are made',
    'without a value, so that none is in the state; add each with `gcloud secrets versions add NAME --data-file=-`.',
  ],
});
