import type { ComponentType } from '../../types.ts';
import { PLATFORM_CALLS, platformNeeds } from '../platform-needs.ts';

export const lms: ComponentType = {
  id: 'lms',
  title: 'LMS',
  family: 'applications',
  tier: 'app',
  summary: 'The learning site: courses, progress, grades, sign-in.',
  icon: 'lms',
  aliases: ['edxapp', 'edx-platform', 'learning management system', 'learn'],
  capabilities: ['serves-people', 'runs-app-code', 'scales-out'],
  ports: [{ port: 8000, over: 'http', for: 'pages and APIs' }],
  calls: [...PLATFORM_CALLS, 'saml', 'oidc'],
  needs: platformNeeds({
    mysql: 'users, enrolments and grades; the heartbeat checks it',
    mongodb: 'course structure; the heartbeat checks it',
    broker: 'background work is not queued: mail, grade updates, reports',
    cache: 'sessions and task results live in the cache: people are signed out and pages are slow',
    search: 'course search',
    media: 'uploads, reports and profile pictures',
  }),
  replication: 'active-active',
  defaults: { localState: 'unknown' },
  deploy: {
    kind: 'application',
    healthPath: '/heartbeat',
    ansible: {
      group: 'lms',
      serial: 1,
      roles: [
        { role: 'edxapp' },
        { role: 'nginx', vars: { nginx_sites: ['lms'], nginx_default_sites: ['lms'] }, unlessCalledBy: ['nginx'] },
      ],
      siteName: 'EDXAPP_LMS_SITE_NAME',
      address: [
        { name: 'EDXAPP_LMS_BASE', form: 'value', value: '{{ EDXAPP_LMS_SITE_NAME }}', readBy: ['studio', 'worker'] },
        { name: 'nginx_lms_gunicorn_hosts', form: 'list', readBy: ['nginx'], placement: 'remote' },
      ],
      // A proxy elsewhere calls gunicorn itself; without one nginx on the machine answers on the port of the drawing.
      own: [
        { name: 'migrate_db', form: 'value', value: 'yes' },
        {
          name: 'edxapp_lms_gunicorn_host',
          form: 'value',
          value: '0.0.0.0',
          placement: 'remote',
          ifCalledBy: ['nginx'],
        },
        { name: 'EDXAPP_LMS_NGINX_PORT', form: 'port', unlessCalledBy: ['nginx'] },
        { name: 'edxapp_lms_gunicorn_port', form: 'value', value: 18000, unlessCalledBy: ['nginx'] },
      ],
      secrets: { EDXAPP_EDXAPP_SECRET_KEY: 'vault_edxapp_secret_key' },
    },
  },
};
