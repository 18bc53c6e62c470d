import type { ComponentType } from '../../types.ts';
import { PLATFORM_CALLS } from '../platform-needs.ts';

export const credentials: ComponentType = {
  id: 'credentials',
  family: 'applications',
  icon: 'credentials',
  title: 'Credentials',
  tier: 'app',
  summary: 'Certificates of whole programs, and the records that learners share.',
  aliases: ['program certificates', 'learner record', 'badges'],
  growth: 'More machines behind a balancer, once its files are in object storage.',
  capabilities: ['serves-people', 'runs-app-code', 'scales-out'],
  ports: [{ port: 18150, over: 'http', for: 'browsers and the LMS' }],
  calls: PLATFORM_CALLS,
  needs: [
    { anyOf: ['mysql'], onLoss: 'down', carries: ['account', 'student-record'], why: 'who earned what' },
    { anyOf: ['memcached', 'redis'], onLoss: 'degraded', carries: ['account'], why: 'sessions', optional: true },
    { anyOf: ['lms'], onLoss: 'degraded', carries: ['account', 'credential'], why: 'sign-in', optional: true },
    {
      anyOf: ['discovery'],
      onLoss: 'degraded',
      carries: ['content'],
      why: 'which courses a program has',
      optional: true,
    },
  ],
  replication: 'active-active',
  defaults: { localState: 'unknown', stores: [] },
  deploy: {
    kind: 'application',
    tutor: {
      plugin: 'credentials',
      runs: ['credentials'],
      site: { name: 'CREDENTIALS_HOST', value: 'credentials.example.org' },
    },
    healthPath: '/health',
    ansible: {
      group: 'credentials',
      roles: [{ role: 'nginx' }, { role: 'credentials' }],
      address: [{ name: 'EDXAPP_CREDENTIALS_INTERNAL_SERVICE_URL', form: 'url', readBy: ['lms', 'worker'] }],
      secrets: { CREDENTIALS_MYSQL_PASSWORD: 'vault_credentials_mysql_password' },
      todo: [{ note: 'Its files are on its own disk until its storage back end names a bucket.' }],
    },
  },
};
