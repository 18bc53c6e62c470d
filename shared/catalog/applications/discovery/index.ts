import type { ComponentType } from '../../types.ts';
import { PLATFORM_CALLS } from '../platform-needs.ts';

export const discovery: ComponentType = {
  id: 'discovery',
  family: 'applications',
  icon: 'discovery',
  title: 'Course discovery',
  tier: 'app',
  summary: 'The catalogue of courses and programs that other services ask.',
  aliases: ['catalog', 'course catalog', 'course-discovery', 'programs'],
  growth: 'More machines behind a balancer, once its pictures are in object storage.',
  capabilities: ['serves-people', 'runs-app-code', 'scales-out'],
  ports: [{ port: 18381, over: 'http', for: 'other services' }],
  calls: PLATFORM_CALLS,
  needs: [
    { anyOf: ['mysql'], onLoss: 'down', carries: ['content', 'staff'], why: 'courses and programs' },
    {
      anyOf: ['elasticsearch', 'opensearch'],
      onLoss: 'down',
      carries: ['content'],
      why: 'every question to the catalogue',
    },
    {
      anyOf: ['memcached', 'redis'],
      onLoss: 'degraded',
      carries: [],
      why: 'answers that are asked often',
      optional: true,
    },
    {
      anyOf: ['lms'],
      onLoss: 'degraded',
      carries: ['content', 'account'],
      why: 'new courses, and sign-in',
      optional: true,
    },
    { anyOf: ['ecommerce'], onLoss: 'degraded', carries: ['content'], why: 'prices of courses', optional: true },
  ],
  replication: 'active-active',
  defaults: { localState: 'unknown', stores: [] },
  deploy: {
    kind: 'application',
    tutor: {
      plugin: 'discovery',
      runs: ['discovery'],
      site: { name: 'DISCOVERY_HOST', value: 'discovery.example.org' },
    },
    healthPath: '/health',
    ansible: {
      group: 'discovery',
      roles: [{ role: 'nginx' }, { role: 'discovery' }],
      address: [
        { name: 'EDXAPP_COURSE_CATALOG_API_URL', form: 'url', value: '/api/v1', readBy: ['lms', 'studio', 'worker'] },
      ],
      secrets: { DISCOVERY_MYSQL_PASSWORD: 'vault_discovery_mysql_password' },
      todo: [{ note: 'Pictures of courses are on its own disk until DISCOVERY_MEDIA_STORAGE_BACKEND names a bucket.' }],
    },
  },
};
