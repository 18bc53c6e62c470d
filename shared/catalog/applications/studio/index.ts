import type { ComponentType } from '../../types.ts';
import { PLATFORM_CALLS, platformNeeds } from '../platform-needs.ts';

export const studio: ComponentType = {
  id: 'studio',
  title: 'Studio',
  family: 'applications',
  tier: 'app',
  summary: 'The authoring site, where courses are written and published.',
  icon: 'studio',
  aliases: ['cms', 'edxapp', 'authoring'],
  growth: 'More machines behind a balancer; one or two are enough for most course teams.',
  sizes: 'Shares the LMS machine, or 2 GB for each unit.',
  history: 'Studio is the name that authors see; the code says CMS.',
  capabilities: ['serves-people', 'runs-app-code', 'scales-out'],
  ports: [{ port: 8010, over: 'http', for: 'pages and APIs' }],
  calls: PLATFORM_CALLS,
  needs: [
    ...platformNeeds({
      mysql: 'authors and course settings; the heartbeat checks it',
      mongodb: 'course editing writes here',
      broker: 'imports, exports and publishing wait',
      cache: 'sessions live in the cache',
      search: 'the course index is not updated',
      media: 'course import and export, uploaded files',
    }),
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
  deploy: {
    kind: 'application',
    tutor: { runs: ['cms'], site: { name: 'CMS_HOST', value: 'studio.example.org' } },
    healthPath: '/heartbeat',
    ansible: {
      group: 'cms',
      serial: 1,
      roles: [{ role: 'edxapp' }, { role: 'nginx', vars: { nginx_sites: ['cms'] }, unlessCalledBy: ['nginx'] }],
      siteName: 'EDXAPP_CMS_SITE_NAME',
      address: [{ name: 'nginx_cms_gunicorn_hosts', form: 'list', readBy: ['nginx'], placement: 'remote' }],
      own: [
        {
          name: 'edxapp_cms_gunicorn_host',
          form: 'value',
          value: '0.0.0.0',
          placement: 'remote',
          ifCalledBy: ['nginx'],
        },
        { name: 'EDXAPP_CMS_NGINX_PORT', form: 'port', unlessCalledBy: ['nginx'] },
        { name: 'edxapp_cms_gunicorn_port', form: 'value', value: 18010, unlessCalledBy: ['nginx'] },
      ],
      secrets: { EDXAPP_EDXAPP_SECRET_KEY: 'vault_edxapp_secret_key' },
    },
  },
};
