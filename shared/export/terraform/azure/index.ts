import { exported } from '../../coverage.ts';
import { each } from '../cloud/outputs.ts';
import { cloudTarget } from '../cloud/target.ts';
import { attributes, block, nested, ref } from '../tree.ts';
import { cache } from './cache.ts';
import { database } from './database.ts';
import { dns } from './dns.ts';
import { loadBalancers } from './load-balancers.ts';
import { protection } from './locks.ts';
import { machines } from './machines.ts';
import { network } from './network.ts';
import { secrets } from './secrets.ts';
import { security } from './security.ts';
import { SERVICES } from './services.ts';
import { VM_SIZES } from './sizes.ts';
import { storage } from './storage.ts';
import { variables } from './variables.ts';

export const terraformAzure = cloudTarget({
  platform: 'azure',
  summary:
    'Virtual machines over zones, a rule per connection in and out, application gateways, managed MySQL and Redis.',
  provider: {
    name: 'azurerm',
    source: 'hashicorp/azurerm',
    version: '>= 4.54, < 5.0',
    settings: [
      ...attributes({ subscription_id: ref('var.subscription_id'), storage_use_azuread: true }),
      nested('features', {}),
    ],
  },
  // Passwords go to arguments that are written and never kept.
  terraform: '>= 1.11.0',
  size: VM_SIZES,
  // Names of machines have 64 characters at most; the project, the environment and what follows take the rest.
  longestKey: 32,
  variables,
  backend: ({ slug, stage }) =>
    block('backend', ['azurerm'], {
      resource_group_name: 'REPLACE-ME',
      storage_account_name: 'replaceme',
      container_name: 'tfstate',
      key: `${slug}/${stage.id}.tfstate`,
      use_azuread_auth: true,
    }),
  addresses: {
    host: each('azurerm_network_interface.host', 'private_ip_address'),
    publicHost: each('azurerm_public_ip.host', 'ip_address'),
    balancer: ref('local.balancer_addresses'),
    bucket: each('azurerm_storage_account.store', 'name'),
  },
  concerns: {
    cache,
    database,
    dns,
    load_balancer: loadBalancers,
    machines,
    network,
    protection,
    secrets,
    security,
    storage,
  },
  services: SERVICES,
  notes: {
    http: exported(
      'Becomes an application gateway with a firewall that ends TLS with the certificate of the key vault and routes by host name.',
    ),
    tcp: exported('Becomes a load balancer that passes TCP on with the address of the caller.'),
    bucket: exported(
      'Becomes a storage account with a container: private, versioned, encrypted twice, reached from the network only.',
    ),
    bucketAccess: exported('The identity of its callers may read and write the container.'),
    flow: 'by a rule between both groups',
  },
  lacking: ({ type }) => `This export has no managed ${type.title} for Azure; put it on machines.`,
  readme: [
    'Sign in with `az login`. Encryption at host is a feature of the subscription, asked for once:',
    '',
    '```sh',
    'az feature register --namespace Microsoft.Compute --name EncryptionAtHost',
    '```',
    '',
    'Delegate the domain to the name servers of the new zone. Vaults are made without secrets, so that these are not in the state; add',
    'each with `az keyvault secret set`, from a machine or an address in `secret_writers`, in role Key Vault Secrets Officer. Keys of',
    'managed Redis are in the state: guard it. A password of databases is given as `TF_VAR_database_password`, at the first run only;',
    'Azure wants 8 to 128 characters of three kinds.',
  ],
});
