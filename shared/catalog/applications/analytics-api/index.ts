import type { ComponentType } from '../../types.ts';
import { PLATFORM_CALLS } from '../platform-needs.ts';

export const analyticsApi: ComponentType = {
  id: 'analytics-api',
  family: 'applications',
  icon: 'analytics-api',
  title: 'Analytics API',
  tier: 'app',
  summary: 'Answers questions about what learners did from the results of the analytics pipeline.',
  aliases: ['analytics data api', 'data api'],
  growth: 'More machines behind a balancer.',
  history: 'Goes with Insights.',
  capabilities: ['runs-app-code', 'analyses-activity', 'scales-out'],
  ports: [{ port: 18100, over: 'http', for: 'Insights and the LMS' }],
  calls: PLATFORM_CALLS,
  needs: [
    { anyOf: ['mysql'], onLoss: 'down', carries: ['activity', 'student-record'], why: 'the results it reads' },
    {
      anyOf: ['elasticsearch', 'opensearch'],
      onLoss: 'degraded',
      carries: ['account', 'activity'],
      why: 'the list of learners',
      optional: true,
    },
  ],
  replication: 'active-active',
  defaults: { localState: ['logs'], stores: [] },
  deploy: {
    kind: 'application',
    healthPath: '/health',
    ansible: {
      group: 'analytics_api',
      roles: [{ role: 'analytics_api' }, { role: 'nginx', vars: { nginx_sites: ['analytics_api'] } }],
      address: [
        { name: 'ANALYTICS_API_ENDPOINT', form: 'url', value: '/api/v0', readBy: ['insights'] },
        { name: 'EDXAPP_ANALYTICS_DATA_URL', form: 'url', value: '/api/v0', readBy: ['lms'], to: 'ginkgo' },
      ],
      todo: [
        {
          to: 'ginkgo',
          note: 'ANALYTICS_API_DATABASES has localhost written inside: set the whole dictionary with the address of the database.',
        },
      ],
    },
  },
};
