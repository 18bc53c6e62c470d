import type { ComponentType } from '../../types.ts';
import { PLATFORM_CALLS } from '../platform-needs.ts';

export const insights: ComponentType = {
  id: 'insights',
  family: 'applications',
  icon: 'insights',
  title: 'Insights',
  tier: 'app',
  summary: 'Dashboards for course teams: who is enrolled, active, falling behind.',
  aliases: ['analytics dashboard', 'superset', 'aspects', 'cairn', 'reports'],
  growth: 'More machines behind a balancer.',
  sizes: 'One machine together with its API.',
  history: 'Aspects (Superset) or Cairn take its place.',
  capabilities: ['serves-people', 'runs-app-code', 'analyses-activity', 'scales-out'],
  ports: [{ port: 18110, over: 'http', for: 'course teams' }],
  calls: PLATFORM_CALLS,
  needs: [
    {
      anyOf: ['analytics-api'],
      onLoss: 'down',
      carries: ['activity', 'student-record'],
      why: 'all figures come from it',
    },
    { anyOf: ['mysql'], onLoss: 'down', carries: ['account'], why: 'its own users and settings' },
    { anyOf: ['memcached', 'redis'], onLoss: 'degraded', carries: ['account'], why: 'sessions', optional: true },
    {
      anyOf: ['lms'],
      onLoss: 'degraded',
      carries: ['account', 'credential'],
      why: 'sign-in, list of courses',
      optional: true,
    },
  ],
  replication: 'active-active',
  defaults: { localState: ['logs'], stores: [] },
  deploy: {
    kind: 'application',
    healthPath: '/health',
    ansible: {
      group: 'insights',
      roles: [{ role: 'insights' }, { role: 'nginx', vars: { nginx_sites: ['insights'] } }],
      secrets: { INSIGHTS_DATABASE_PASSWORD: 'vault_insights_mysql_password' },
    },
  },
};
