import type { ComponentType } from '../../types.ts';

/** A balancer of one's own: the same to everybody else as a load balancer, and never a provider's service. */
export const haproxy: ComponentType = {
  id: 'haproxy',
  title: 'HAProxy',
  family: 'edge',
  tier: 'edge',
  summary: 'Load balancer of one\u2019s own, in front of the applications or of databases and queues.',
  icon: 'haproxy',
  aliases: ['load balancer', 'keepalived', 'proxy', 'internal balancer'],
  growth: 'A pair with a shared address; a third adds capacity, not safety.',
  history:
    'In Kubernetes ingress-nginx or Traefik take its place; next to each caller it needs no machines of its own.',
  capabilities: ['balances-load', 'serves-people', 'scales-out'],
  ports: [
    { port: 443, over: 'https', for: 'visitors' },
    { port: 80, over: 'http', for: 'redirect to HTTPS' },
    { port: 3306, over: 'mysql', for: 'databases behind it' },
    { port: 5672, over: 'amqp', for: 'brokers behind it' },
    { port: 6379, over: 'redis', for: 'Redis behind it' },
    { port: 9200, over: 'elasticsearch', for: 'search behind it' },
  ],
  calls: ['http', 'https', 'tcp', 'mysql', 'mongodb', 'amqp', 'redis', 'memcached', 'elasticsearch', 'dns'],
  needs: [],
  offeredAs: {
    aws: 'Elastic Load Balancing',
    openstack: 'Octavia',
    google: 'Cloud Load Balancing',
    azure: 'Load Balancer, Application Gateway',
    digitalocean: 'Load Balancer',
    hetzner: 'Load Balancer',
  },
  replication: 'active-active',
  defaults: { localState: [], healthCheck: true },
  deploy: {
    kind: 'balancer',
    harmony: 'ingress-nginx',
    ansible: { group: 'haproxy', roles: [{ role: 'haproxy' }] },
  },
};
