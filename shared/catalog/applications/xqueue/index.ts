import type { ComponentType } from '../../types.ts';
import { PLATFORM_CALLS } from '../platform-needs.ts';

export const xqueue: ComponentType = {
  id: 'xqueue',
  family: 'applications',
  icon: 'xqueue',
  title: 'XQueue',
  tier: 'app',
  summary: 'Holds submissions for graders outside the platform and hands their results back.',
  aliases: ['external grading', 'submissions queue'],
  growth: 'More machines behind a balancer; up to twelve consumers for each queue.',
  sizes: 'Shares machines with the queue or the LMS.',
  history: 'Deprecated upstream; from Hawthorn on it needs no RabbitMQ.',
  capabilities: ['runs-app-code', 'hands-out-jobs', 'scales-out'],
  ports: [{ port: 18040, over: 'http', for: 'the LMS and graders' }],
  calls: PLATFORM_CALLS,
  needs: [
    { anyOf: ['mysql'], onLoss: 'down', carries: ['student-record', 'content'], why: 'the table of submissions' },
    {
      anyOf: ['rabbitmq'],
      onLoss: 'down',
      carries: ['student-record'],
      why: 'its queues, up to Ginkgo; later releases keep them in MySQL',
      optional: true,
    },
    {
      anyOf: ['object-storage'],
      onLoss: 'degraded',
      carries: ['student-record', 'content'],
      why: 'files that learners hand in',
      optional: true,
    },
    {
      anyOf: ['lms'],
      onLoss: 'degraded',
      carries: ['student-record'],
      why: 'results are posted back to it',
      optional: true,
    },
  ],
  replication: 'active-active',
  defaults: { localState: 'unknown', stores: [] },
  deploy: {
    kind: 'application',
    tutor: {
      plugin: 'xqueue',
      runs: ['xqueue', 'xqueue-consumer'],
      site: { name: 'XQUEUE_HOST', value: 'xqueue.example.org' },
    },
    healthPath: '/xqueue/status/',
    ansible: {
      group: 'xqueue',
      serial: 1,
      roles: [{ role: 'xqueue' }, { role: 'nginx', vars: { nginx_sites: ['xqueue'] } }],
      address: [
        { name: 'EDXAPP_XQUEUE_URL', form: 'url', readBy: ['lms', 'worker'] },
        { name: 'CERTS_QUEUE_URL', form: 'url', readBy: ['certificates'], to: 'lilac' },
      ],
      secrets: { XQUEUE_MYSQL_PASSWORD: 'vault_xqueue_mysql_password' },
      todo: [{ note: 'Set XQUEUE_DJANGO_USERS and EDXAPP_XQUEUE_DJANGO_AUTH to the same user and password.' }],
    },
  },
};
