import type { ComponentType } from '../../types.ts';

export const serviceDiscovery: ComponentType = {
  id: 'service-discovery',
  title: 'Service discovery',
  family: 'platform',
  tier: 'platform',
  summary: 'Knows which units of each service are healthy, so that callers find them without a balancer between.',
  icon: 'service-discovery',
  aliases: ['consul', 'etcd', 'cloud map', 'service directory', 'registry', 'cluster dns'],
  growth: 'Three or five servers, and an agent on every machine.',
  history: 'In Kubernetes the DNS of the cluster takes its place.',
  capabilities: ['discovers-services'],
  ports: [
    { port: 8600, over: 'dns', for: 'names of services' },
    { port: 8500, over: 'http', for: 'registration and health' },
    { port: 8300, over: 'tcp', for: 'agents' },
  ],
  calls: [],
  needs: [],
  replication: 'quorum',
  // Callers keep the addresses that they know; what stops is finding new ones.
  usualLoss: 'control',
  defaults: { stores: [], localState: ['db'] },
  deploy: {
    kind: 'stateful',
    diskGiB: 20,
    clusterPorts: [
      { port: 8300, for: 'agreement between servers' },
      { port: 8301, for: 'membership' },
    ],
    managed: { aws: { service: 'cloud-map' }, google: { service: 'service-directory' } },
    cannot: {
      ansible:
        'The configuration repository has no role for it. Install the servers and an agent on every machine with a role of your own, or keep the load balancers.',
    },
  },
};
