import type { ComponentType } from '../../types.ts';

export const dns: ComponentType = {
  id: 'dns',
  title: 'DNS',
  family: 'edge',
  tier: 'edge',
  summary: 'Tells browsers the address behind the name of the site; without it nobody new arrives.',
  icon: 'dns',
  aliases: ['name server', 'route 53', 'cloud dns', 'designate', 'domain'],
  growth: 'A second provider that serves the same names; resolvers ask whichever answers.',
  capabilities: ['resolves-names'],
  ports: [{ port: 53, over: 'dns', for: 'resolvers' }],
  calls: [],
  needs: [],
  offeredAs: {
    aws: 'Route 53',
    openstack: 'Designate',
    google: 'Cloud DNS',
    azure: 'Azure DNS',
    digitalocean: 'DNS',
    hetzner: 'DNS',
  },
  replication: 'active-active',
  alwaysManaged: { scope: 'global' },
  paidByUse: 'by names and questions',
  usualLoss: 'down',
  defaults: { localState: [], exposure: 'public' },
  deploy: {
    kind: 'external',
    cannot: {
      '*': 'The zone of a domain lives with whoever the domain was registered with. Point the names of the site at the address of the load balancer there.',
    },
  },
};
