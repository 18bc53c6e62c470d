import type { ComponentType } from '../../types.ts';

export const secretsStore: ComponentType = {
  id: 'secrets-store',
  title: 'Secrets store',
  family: 'platform',
  tier: 'platform',
  summary: 'Keeps passwords, keys and certificates and hands them to services when they start.',
  icon: 'secrets-store',
  aliases: ['vault', 'secrets manager', 'key vault', 'certificates', 'barbican', 'kms'],
  growth: 'Three or five servers, or a service of the provider.',
  capabilities: ['keeps-secrets', 'stores-data', 'system-of-record'],
  ports: [{ port: 8200, over: 'https', for: 'services that start, and the pipeline' }],
  calls: [],
  needs: [],
  replication: 'quorum',
  usualLoss: 'startup',
  defaults: { stores: ['credential'], localState: ['db'] },
  deploy: {
    kind: 'stateful',
    diskGiB: 20,
    clusterPorts: [{ port: 8201, for: 'traffic between members' }],
    managed: {
      aws: { service: 'secrets-manager' },
      openstack: { service: 'barbican' },
      google: { service: 'secret-manager' },
      azure: { service: 'key-vault' },
    },
    cannot: { ansible: 'The exports keep secrets in an Ansible vault instead, which needs no server.' },
  },
};
