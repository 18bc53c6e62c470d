import type { ComponentType } from '../../types.ts';

export const worker: ComponentType = {
  id: 'worker',
  title: 'Workers',
  family: 'applications',
  tier: 'worker',
  summary: 'Celery workers: grading, mail, reports, imports and everything else that can wait.',
  icon: 'worker',
  aliases: ['celery', 'lms-worker', 'cms-worker', 'background jobs'],
  capabilities: ['runs-app-code', 'takes-jobs', 'scales-out'],
  ports: [],
  calls: ['mysql', 'mongodb', 'amqp', 'redis', 'memcached', 'elasticsearch', 's3', 'nfs', 'http', 'https', 'smtp'],
  needs: [
    {
      anyOf: ['mysql'],
      onLoss: 'down',
      carries: ['account', 'credential', 'student-record', 'activity'],
      why: 'tasks read and write it',
    },
    {
      anyOf: ['mongodb'],
      onLoss: 'down',
      carries: ['content'],
      why: 'tasks that read courses fail',
    },
    {
      anyOf: ['rabbitmq'],
      onLoss: 'down',
      carries: ['account', 'activity'],
      why: 'no work arrives',
    },
    {
      anyOf: ['memcached'],
      onLoss: 'degraded',
      carries: ['account', 'activity'],
      why: 'results and locks',
    },
    {
      anyOf: ['elasticsearch'],
      onLoss: 'degraded',
      carries: ['content'],
      why: 'indexing waits',
    },
    {
      anyOf: ['object-storage'],
      onLoss: 'degraded',
      carries: ['student-record', 'content'],
      why: 'reports and imports',
      optional: true,
    },
  ],
  replication: 'active-active',
  defaults: { localState: 'unknown' },
  deploy: {
    kind: 'application',
    ansible: {
      group: 'worker',
      roles: [{ role: 'edxapp', vars: { celery_worker: true } }],
      secrets: { EDXAPP_EDXAPP_SECRET_KEY: 'vault_edxapp_secret_key' },
    },
  },
};
