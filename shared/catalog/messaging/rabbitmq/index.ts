import type { ComponentType } from '../../types.ts';

export const rabbitmq: ComponentType = {
  id: 'rabbitmq',
  title: 'RabbitMQ',
  family: 'messaging',
  tier: 'data',
  summary: 'Queue of background work between the applications and the workers.',
  icon: 'rabbitmq',
  aliases: ['broker', 'amqp', 'queue', 'celery broker', 'amazon mq', 'cloudamqp'],
  capabilities: ['queues-messages', 'stores-data'],
  ports: [{ port: 5672, over: 'amqp', for: 'applications and workers' }],
  calls: [],
  needs: [],
  replication: 'quorum',
  defaults: { stores: ['account', 'activity'], localState: ['queue'] },
  deploy: {
    kind: 'stateful',
    diskGiB: 20,
    clusterPorts: [
      { port: 4369, for: 'peer discovery' },
      { port: 25672, for: 'traffic between nodes' },
    ],
    managed: { aws: { service: 'mq', engine: 'rabbitmq' } },
  },
};
