import type { ComponentType } from '../../types.ts';
import { maybe, PLATFORM_CALLS, platformNeeds } from '../platform-needs.ts';

export const lms: ComponentType = {
  id: 'lms',
  title: 'LMS',
  family: 'applications',
  tier: 'app',
  summary: 'The learning site: courses, progress, grades, sign-in.',
  icon: 'lms',
  aliases: ['edxapp', 'edx-platform', 'learning management system', 'learn'],
  growth:
    'More machines behind a balancer, once uploads and sessions are elsewhere; about four web processes for each processor.',
  sizes: 'Two machines with 4 GB or more each in the deck’s time; now about 2 GB for each unit.',
  history: 'Since Koa many of its pages are micro-frontends.',
  capabilities: ['serves-people', 'runs-app-code', 'scales-out'],
  ports: [{ port: 8000, over: 'http', for: 'pages and APIs' }],
  calls: [...PLATFORM_CALLS, 'saml', 'oidc'],
  needs: [
    ...platformNeeds({
      mysql: 'users, enrolments and grades; the heartbeat checks it',
      mongodb: 'course structure; the heartbeat checks it',
      broker: 'background work is not queued: mail, grade updates, reports',
      cache: 'sessions and task results live in the cache: people are signed out and pages are slow',
      search: 'course search',
      media: 'uploads, reports and profile pictures',
    }),
    maybe('forum', 'degraded', ['account', 'activity', 'content'], 'discussion pages'),
    maybe(
      'xqueue',
      'degraded',
      ['student-record', 'content'],
      'problems that are graded outside, and PDF certificates',
    ),
    maybe('notes', 'degraded', ['account'], 'notes of learners'),
    maybe('discovery', 'degraded', ['content'], 'programs and the catalogue'),
    maybe('credentials', 'degraded', ['account', 'student-record'], 'certificates of programs'),
    maybe('ecommerce', 'degraded', ['account'], 'enrolment that is paid for'),
    maybe('analytics-api', 'degraded', ['activity'], 'figures for course teams'),
    maybe('identity-provider', 'degraded', ['account', 'credential'], 'sign-in with the account of the organisation'),
    maybe('smtp', 'none', ['contact'], 'mail; it is tried again later'),
  ],
  replication: 'active-active',
  defaults: { localState: 'unknown' },
  deploy: {
    kind: 'application',
    tutor: { runs: ['lms'], site: { name: 'LMS_HOST', value: 'learn.example.org' } },
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
        { name: 'ECOMMERCE_LMS_URL_ROOT', form: 'url', readBy: ['ecommerce'] },
        { name: 'CREDENTIALS_OAUTH_URL_ROOT', form: 'url', value: '/oauth2', to: 'hawthorn', readBy: ['credentials'] },
        { name: 'INSIGHTS_LMS_BASE', form: 'url', readBy: ['insights'] },
        { name: 'NOTIFIER_LMS_URL_BASE', form: 'url', to: 'juniper', readBy: ['notifier'] },
        { name: 'NOTIFIER_USER_SERVICE_BASE', form: 'url', to: 'juniper', readBy: ['notifier'] },
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
