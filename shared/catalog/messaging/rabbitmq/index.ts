import type { ComponentType } from '../../types.ts';

const USERS = [
  { name: 'admin', password: '{{ vault_rabbit_admin_password }}' },
  { name: 'celery', password: '{{ EDXAPP_CELERY_PASSWORD }}' },
];
const XQUEUE_USER = { name: 'edx', password: '{{ vault_xqueue_rabbitmq_password }}' };

export const rabbitmq: ComponentType = {
  id: 'rabbitmq',
  title: 'RabbitMQ',
  family: 'messaging',
  tier: 'data',
  summary: 'Queue of background work between the applications and the workers.',
  icon: 'rabbitmq',
  aliases: ['broker', 'amqp', 'queue', 'celery broker', 'amazon mq', 'cloudamqp'],
  growth: 'A cluster of three with mirrored queues.',
  sizes: 'Three small machines, shared with search in the deck’s time.',
  history: 'The broker up to Juniper; Redis from Koa on.',
  capabilities: ['queues-messages', 'stores-data'],
  ports: [{ port: 5672, over: 'amqp', for: 'applications and workers' }],
  calls: [],
  needs: [],
  replication: 'quorum',
  defaults: { stores: ['account', 'activity'], localState: ['queue'] },
  deploy: {
    kind: 'stateful',
    cannot: {
      tutor: 'Releases that Tutor installs keep their queues in Redis; draw Redis in its place.',
    },
    diskGiB: 20,
    clusterPorts: [
      { port: 4369, for: 'peer discovery' },
      { port: 25672, for: 'traffic between nodes' },
    ],
    managed: { aws: { service: 'mq', engine: 'rabbitmq', tlsPort: 5671 } },
    ansible: {
      group: 'rabbitmq',
      serial: 1,
      roles: [{ role: 'rabbitmq' }],
      // Ginkgo defines EDXAPP_CELERY_BROKER_HOSTNAME and never reads it; from Koa on the transport is Redis unless said.
      address: [
        { name: 'EDXAPP_RABBIT_HOSTNAME', form: 'host', to: 'ginkgo', readBy: ['lms', 'studio', 'worker'] },
        { name: 'EDXAPP_CELERY_BROKER_HOSTNAME', form: 'host', from: 'hawthorn', readBy: ['lms', 'studio', 'worker'] },
        {
          name: 'EDXAPP_CELERY_BROKER_USE_SSL',
          form: 'value',
          value: true,
          tls: true,
          readBy: ['lms', 'studio', 'worker'],
        },
        { name: 'XQUEUE_RABBITMQ_HOSTNAME', form: 'host', to: 'ginkgo', readBy: ['xqueue'] },
        { name: 'XQUEUE_RABBITMQ_PORT', form: 'port', to: 'ginkgo', readBy: ['xqueue'] },
        {
          name: 'XQUEUE_RABBITMQ_PASS',
          form: 'value',
          value: XQUEUE_USER.password,
          to: 'ginkgo',
          readBy: ['xqueue'],
        },
        // Left alone, both point at the machine they are on.
        { name: 'ECOMMERCE_BROKER_HOST', form: 'host', readBy: ['ecommerce'] },
        { name: 'ECOMMERCE_WORKER_BROKER_HOST', form: 'host', readBy: ['ecommerce-worker'] },
        {
          name: 'ECOMMERCE_BROKER_PASSWORD',
          form: 'value',
          value: '{{ EDXAPP_CELERY_PASSWORD }}',
          readBy: ['ecommerce'],
        },
        {
          name: 'ECOMMERCE_WORKER_BROKER_PASSWORD',
          form: 'value',
          value: '{{ EDXAPP_CELERY_PASSWORD }}',
          readBy: ['ecommerce-worker'],
        },
        { name: 'ECOMMERCE_BROKER_USERNAME', form: 'value', value: 'celery', from: 'quince', readBy: ['ecommerce'] },
        {
          name: 'ECOMMERCE_WORKER_BROKER_USERNAME',
          form: 'value',
          value: 'celery',
          from: 'quince',
          readBy: ['ecommerce-worker'],
        },
        { name: 'ECOMMERCE_BROKER_TRANSPORT', form: 'value', value: 'amqp', from: 'quince', readBy: ['ecommerce'] },
        {
          name: 'ECOMMERCE_WORKER_BROKER_TRANSPORT',
          form: 'value',
          value: 'amqp',
          from: 'quince',
          readBy: ['ecommerce-worker'],
        },
        {
          name: 'EDXAPP_CELERY_BROKER_TRANSPORT',
          form: 'value',
          value: 'amqp',
          from: 'hawthorn',
          readBy: ['lms', 'studio', 'worker'],
        },
      ],
      own: [
        { name: 'rabbitmq_ip', form: 'value', value: '0.0.0.0', placement: 'remote' },
        { name: 'RABBITMQ_CLUSTERED_HOSTS', form: 'names', prefix: 'rabbit@', clustered: true },
        { name: 'RABBIT_USERS', form: 'value', value: USERS, from: 'hawthorn' },
        { name: 'RABBIT_USERS', form: 'value', value: USERS, to: 'ginkgo', unlessUsedBy: ['xqueue'] },
        { name: 'RABBIT_USERS', form: 'value', value: [...USERS, XQUEUE_USER], to: 'ginkgo', ifUsedBy: ['xqueue'] },
        { name: 'RABBIT_ERLANG_COOKIE', form: 'value', value: '{{ vault_rabbit_erlang_cookie }}' },
      ],
      secrets: { EDXAPP_CELERY_PASSWORD: 'vault_edxapp_celery_password' },
      managedTodo: 'Make user celery in it, and edx for XQueue up to Ginkgo, with the passwords of the vault.',
      todo: [
        {
          clustered: true,
          note: 'The nodes of the cluster call each other by name: let the inventory names resolve on these machines.',
        },
      ],
    },
  },
};
