import type { ComponentType } from '../../types.ts';

export const nginx: ComponentType = {
  id: 'nginx',
  title: 'nginx',
  family: 'edge',
  tier: 'web',
  summary: 'Reverse proxy in front of the LMS and Studio: TLS, static files, routing by host name.',
  icon: 'nginx',
  aliases: ['proxy', 'reverse proxy', 'web server'],
  growth: 'One on every application machine, or a pair in front of all of them.',
  sizes: 'Shares the application machine.',
  history: 'Tutor runs Caddy instead.',
  capabilities: ['serves-people', 'runs-app-code', 'scales-out'],
  ports: [
    { port: 443, over: 'https', for: 'visitors' },
    { port: 80, over: 'http', for: 'redirect to HTTPS, or a balancer that ends TLS' },
  ],
  calls: ['http'],
  needs: [
    {
      anyOf: ['lms', 'studio', 'mfe', 'forum', 'ecommerce', 'discovery', 'credentials', 'insights', 'notes'],
      onLoss: 'down',
      carries: ['account', 'credential', 'student-record', 'activity', 'content'],
      why: 'every page comes from the application behind it',
    },
  ],
  replication: 'active-active',
  defaults: { localState: ['logs'] },
  deploy: {
    kind: 'application',
    harmony: 'ingress-nginx',
    healthPath: '/heartbeat',
    ansible: {
      group: 'nginx',
      roles: [
        {
          role: 'nginx',
          vars: { nginx_sites: ['lms', 'cms'], nginx_default_sites: ['lms'] },
          readsDefaultsOf: ['edxapp'],
        },
      ],
      own: [
        { name: 'EDXAPP_LMS_NGINX_PORT', form: 'value', value: 80 },
        { name: 'EDXAPP_CMS_NGINX_PORT', form: 'value', value: 80 },
      ],
      todo: [
        {
          note: 'It answers on port 80. For HTTPS put a certificate on the machine and set NGINX_ENABLE_SSL, NGINX_SSL_CERTIFICATE and NGINX_SSL_KEY.',
        },
      ],
    },
  },
};
