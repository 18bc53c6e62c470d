import type { CloudBuild, CloudVariable } from '../cloud/cloud.ts';
import { ADMIN_RANGE, keepsData, networkRange, perService, PROTECTION, region, retention } from '../cloud/variables.ts';
import { byId } from '../names.ts';
import { call, object, operator, ref } from '../tree.ts';
import { matches } from '../variables.ts';
import { databases, redis } from './services.ts';
import { DATABASE_SKUS, REDIS_SKUS } from './sizes.ts';

const TEXT = ref('string');

export function variables(build: CloudBuild): readonly CloudVariable[] {
  const { plan, sites } = build;
  return [
    subscription,
    region(build, { pattern: '^[a-z]+[0-9]?$', example: 'northeurope' }),
    networkRange(8, 20),
    ...(plan.groups.length > 0 ? [ADMIN_RANGE, publicKey, zones(build)] : []),
    ...(sites.length > 0 ? certificate : []),
    ...(plan.secrets.length > 0 ? [secretWriters] : []),
    ...(keepsAnything(build) ? [PROTECTION] : []),
    ...(keepsData(build) || databases(build).length > 0 ? [retention(build)] : []),
    ...services(build),
  ];
}

/** Whether something here is locked against deletion. */
export function keepsAnything(build: CloudBuild): boolean {
  return keepsData(build) || databases(build).length + build.plan.objectStores.length > 0;
}

const secretWriters: CloudVariable = {
  name: 'secret_writers',
  description: 'Public IPv4 addresses or ranges that secrets are put into the vaults from, besides the machines.',
  type: call('list', TEXT),
  default: [],
};

const subscription: CloudVariable = {
  name: 'subscription_id',
  description: 'Id of the Azure subscription.',
  type: TEXT,
  example: '00000000-0000-0000-0000-000000000000',
  rule: [matches('subscription_id', '^[0-9a-f-]{36}$'), 'Write the id of the subscription, a UUID.'],
};

const publicKey: CloudVariable = {
  name: 'ssh_public_key',
  description: 'Public key for the first login, as in id_rsa.pub.',
  type: TEXT,
  example: 'ssh-rsa REPLACE-ME',
  rule: [
    matches('ssh_public_key', '^ssh-(rsa|ed25519) '),
    'Write a public key that begins with ssh-rsa or ssh-ed25519.',
  ],
};

const certificate: readonly CloudVariable[] = [
  {
    name: 'certificate_secret_id',
    description: 'Address of the TLS certificate in a key vault, without a version, for every site.',
    type: TEXT,
    example: 'https://REPLACE-ME.vault.azure.net/secrets/learn',
    rule: [matches('certificate_secret_id', '^https://.+/secrets/[^/]+$'), 'Write the address without a version.'],
  },
  {
    name: 'certificate_vault_id',
    description: 'Resource id of that key vault; the balancers are let in to read the certificate.',
    type: TEXT,
    example:
      '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/REPLACE-ME/providers/Microsoft.KeyVault/vaults/REPLACE-ME',
  },
];

/** Azure numbers the zones of a region; codes of other clouds become numbers in turn. */
function zones({ plan }: CloudBuild): CloudVariable {
  const entries = plan.zones.map(({ key, code }, index) => {
    const number = /^(?:.*-)?([123])$/.exec(code ?? '')?.[1];
    return [key, number ?? String((index % 3) + 1)] as const;
  });
  return {
    name: 'availability_zones',
    description:
      'Zone of machines and disks, for each zone of the drawing. Addresses, gateways and databases span zones, too: take a region that has them.',
    type: call('map', TEXT),
    default: object(Object.fromEntries(entries)),
    rule: [
      operator(
        call('length', call('setsubtract', call('values', ref('var.availability_zones')), ['1', '2', '3'])),
        '==',
        0,
      ),
      'Number the zones "1", "2" or "3", in a region that has zones.',
    ],
  };
}

function services(build: CloudBuild): readonly CloudVariable[] {
  const sql = databases(build);
  const stores = redis(build);
  return [
    ...(sql.length === 0 ? [] : [mysqlServers(sql), password]),
    ...(stores.length === 0
      ? []
      : [
          perService(
            'redis_stores',
            'Managed Redis: size and tier.',
            { sku: TEXT },
            byId(
              stores,
              ({ id }) => id,
              ({ size }) => object({ sku: REDIS_SKUS[size] }),
            ),
          ),
        ]),
  ];
}

function mysqlServers(sql: ReturnType<typeof databases>): CloudVariable {
  return perService(
    'databases',
    'Managed databases: size and tier, and size of the disk in GiB.',
    { sku: TEXT, disk_gib: ref('number') },
    byId(
      sql,
      ({ id }) => id,
      ({ size }) => object({ sku: DATABASE_SKUS[size], disk_gib: 100 }),
    ),
  );
}

const password: CloudVariable = {
  name: 'database_password',
  description:
    'Password of the administrator of databases. Give it as TF_VAR_database_password; the state never has it.',
  type: TEXT,
  default: null,
  secret: true,
};
