import type { ComponentType } from '../../types.ts';

export const loadBalancer: ComponentType = {
  id: 'load-balancer',
  title: 'Load balancer',
  family: 'edge',
  tier: 'edge',
  summary: 'Spreads requests over the healthy units of what stands behind it.',
  icon: 'load-balancer',
  aliases: ['lb', 'elb', 'alb', 'octavia', 'ingress'],
  growth: 'A pair with a shared address, or a service of the provider that grows by itself.',
  sizes: 'Four to six of them in stacks of the deck’s time, two at the edge and the rest inside.',
  history: 'In Kubernetes an ingress takes its place.',
  capabilities: ['balances-load', 'serves-people', 'scales-out'],
  ports: [
    { port: 443, over: 'https', for: 'visitors' },
    { port: 80, over: 'http', for: 'redirect to HTTPS' },
    { port: 3306, over: 'mysql', for: 'databases behind it' },
    { port: 5672, over: 'amqp', for: 'brokers behind it' },
    { port: 6379, over: 'redis', for: 'Redis behind it' },
    { port: 9200, over: 'elasticsearch', for: 'search behind it' },
  ],
  calls: ['http', 'https', 'tcp', 'mysql', 'amqp', 'redis', 'elasticsearch'],
  needs: [],
  replication: 'active-active',
  defaults: { localState: [], healthCheck: true },
  deploy: {
    kind: 'balancer',
    harmony: 'ingress-nginx',
    ansible: { group: 'lb', roles: [{ role: 'haproxy' }] },
  },
};
