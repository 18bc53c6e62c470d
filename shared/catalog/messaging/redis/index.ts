import type { ComponentType } from '../../types.ts';

export const redis: ComponentType = {
  id: 'redis',
  title: 'Redis',
  family: 'messaging',
  tier: 'data',
  summary: 'Queue of background work and, in current releases, the cache with sessions in it as well.',
  icon: 'redis',
  aliases: ['valkey', 'broker', 'cache', 'celery broker', 'elasticache', 'sentinel', 'memorystore'],
  growth: 'A main server with replicas and Sentinel, or a managed service; Celery does not work with Redis Cluster.',
  sizes: '1 GB.',
  history: 'The broker from Koa on, and the cache in Tutor.',
  capabilities: ['queues-messages', 'caches', 'holds-sessions', 'stores-data'],
  ports: [{ port: 6379, over: 'redis', for: 'applications and workers' }],
  calls: [],
  needs: [],
  replication: 'active-passive',
  defaults: { stores: ['account', 'activity'], localState: ['queue', 'cache', 'session'] },
  deploy: {
    kind: 'stateful',
    tutor: {
      run: 'RUN_REDIS',
      address: [
        { name: 'REDIS_HOST', form: 'host' },
        { name: 'REDIS_PORT', form: 'port' },
        { name: 'REDIS_PASSWORD', form: 'text' },
      ],
    },
    diskGiB: 20,
    clusterPorts: [
      { port: 6379, for: 'replication' },
      { port: 26379, for: 'Sentinel' },
    ],
    managed: {
      aws: { service: 'elasticache', engine: 'redis', tlsPort: 6379 },
      google: { service: 'memorystore', engine: 'redis', tlsPort: 6378 },
      azure: { service: 'cache-for-redis', tlsPort: 10_000 },
      digitalocean: { service: 'database', engine: 'redis', tlsPort: 25_061 },
    },
    ansible: {
      group: 'redis',
      roles: [{ role: 'redis' }],
      // From Koa on the broker is Redis unless said; before, the transport has to be.
      address: [
        { name: 'EDXAPP_RABBIT_HOSTNAME', form: 'host', to: 'ginkgo', readBy: ['lms', 'studio', 'worker'] },
        { name: 'EDXAPP_CELERY_BROKER_HOSTNAME', form: 'host', from: 'hawthorn', readBy: ['lms', 'studio', 'worker'] },
        { name: 'ECOMMERCE_BROKER_HOST', form: 'host', readBy: ['ecommerce'] },
        { name: 'ECOMMERCE_WORKER_BROKER_HOST', form: 'host', readBy: ['ecommerce-worker'] },
        {
          name: 'ECOMMERCE_BROKER_PASSWORD',
          form: 'value',
          value: '{{ EDXAPP_CELERY_PASSWORD }}',
          from: 'koa',
          readBy: ['ecommerce'],
        },
        {
          name: 'ECOMMERCE_WORKER_BROKER_PASSWORD',
          form: 'value',
          value: '{{ EDXAPP_CELERY_PASSWORD }}',
          from: 'koa',
          readBy: ['ecommerce-worker'],
        },
        {
          name: 'EDXAPP_CELERY_BROKER_TRANSPORT',
          form: 'value',
          value: 'redis',
          from: 'hawthorn',
          readBy: ['lms', 'studio', 'worker'],
        },
      ],
      own: [
        { name: 'REDIS_BIND_IP', form: 'value', value: '0.0.0.0', placement: 'remote' },
        { name: 'REDIS_PASSWORD', form: 'value', value: '{{ EDXAPP_CELERY_PASSWORD }}', from: 'koa' },
      ],
      secrets: { EDXAPP_CELERY_PASSWORD: 'vault_edxapp_celery_password' },
      todo: [
        { to: 'ginkgo', note: 'This release speaks to RabbitMQ only; use RabbitMQ, or a later release.' },
        {
          clustered: true,
          note: 'The role sets up servers that know nothing of each other: configure replication and Sentinel on them. Celery does not work with Redis Cluster.',
        },
      ],
    },
  },
};
