import type { ComponentType } from '../../types.ts';

export const monitoring: ComponentType = {
  id: 'monitoring',
  title: 'Monitoring',
  family: 'platform',
  tier: 'platform',
  summary: 'Measures every service and calls somebody when one is missing.',
  icon: 'monitoring',
  aliases: ['prometheus', 'grafana', 'datadog', 'new relic', 'cloudwatch', 'alerting', 'flower', 'munin'],
  growth: 'One, and another that watches it from outside; or a service of somebody else.',
  history: 'Prometheus where the deck’s time had Graphite, Munin or a service.',
  capabilities: ['observes'],
  ports: [{ port: 443, over: 'https', for: 'dashboards, and figures that are sent to it' }],
  calls: [
    'http',
    'https',
    'tcp',
    'mysql',
    'mongodb',
    'amqp',
    'redis',
    'memcached',
    'elasticsearch',
    's3',
    'smtp',
    'dns',
    'ssh',
  ],
  needs: [],
  replication: 'active-active',
  usualLoss: 'none',
  defaults: { stores: ['activity'], localState: ['db'] },
  deploy: {
    kind: 'stateful',
    harmony: 'prometheusstack',
    diskGiB: 100,
    managed: {
      aws: { service: 'managed-prometheus' },
      google: { service: 'monitoring' },
      azure: { service: 'monitor' },
    },
    ansible: {
      group: 'monitoring',
      roles: [],
      todo: [
        {
          note: 'The roles bring agents (Datadog, New Relic, Splunk) and no server that measures everything: install one with a play of your own.',
        },
      ],
    },
  },
};
