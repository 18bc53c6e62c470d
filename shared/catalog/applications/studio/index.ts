import type { ComponentType } from '../../types.ts';

export const studio: ComponentType = {
  id: 'studio',
  title: 'Studio',
  family: 'applications',
  tier: 'app',
  summary: 'The authoring site, where courses are written and published.',
  icon: 'studio',
  aliases: ['cms', 'edxapp', 'authoring'],
  capabilities: ['serves-people', 'runs-app-code', 'scales-out'],
  ports: [{ port: 8010, over: 'http', for: 'pages and APIs' }],
  calls: ['mysql', 'mongodb', 'amqp', 'redis', 'memcached', 'elasticsearch', 's3', 'nfs', 'http', 'https', 'smtp'],
  needs: [
    {
      anyOf: ['mysql'],
      onLoss: 'down',
      carries: ['account', 'credential', 'student-record', 'activity'],
      why: 'authors and course settings; the heartbeat checks it',
    },
    {
      anyOf: ['mongodb'],
      onLoss: 'down',
      carries: ['content'],
      why: 'course editing writes here',
    },
    {
      anyOf: ['rabbitmq'],
      onLoss: 'degraded',
      carries: ['account', 'activity'],
      why: 'imports, exports and publishing wait',
    },
    {
      anyOf: ['memcached'],
      onLoss: 'degraded',
      carries: ['account', 'activity'],
      why: 'sessions live in the cache',
    },
    {
      anyOf: ['elasticsearch'],
      onLoss: 'degraded',
      carries: ['content'],
      why: 'the course index is not updated',
    },
    {
      anyOf: ['object-storage'],
      onLoss: 'degraded',
      carries: ['student-record', 'content'],
      why: 'course import and export, uploaded files',
      optional: true,
    },
    {
      anyOf: ['lms'],
      onLoss: 'degraded',
      carries: ['account', 'credential'],
      why: 'authors sign in through the LMS; who is signed in stays so',
      optional: true,
    },
  ],
  replication: 'active-active',
  defaults: { localState: 'unknown' },
  deploy: { kind: 'application', healthPath: '/heartbeat' },
};
