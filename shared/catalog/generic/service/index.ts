import type { ComponentType } from '../../types.ts';

/** Anything that the catalogue has no type for. Nothing is taken for granted: its author says what it does and keeps. */
export const service: ComponentType = {
  id: 'service',
  title: 'Service',
  family: 'generic',
  tier: 'app',
  summary: 'Anything else that runs somewhere and is called; you say what it does, keeps and needs.',
  icon: 'service',
  aliases: ['custom', 'other', 'generic', 'component', 'application', 'microservice'],
  growth: 'Unknown until you say.',
  capabilities: [],
  ports: [
    { port: 8080, over: 'http', for: 'callers' },
    { port: 443, over: 'https', for: 'callers' },
    { port: 9000, over: 'tcp', for: 'callers with a protocol of their own' },
  ],
  calls: [
    'http',
    'https',
    'tcp',
    'mysql',
    'mongodb',
    'amqp',
    'redis',
    'memcached',
    'elasticsearch',
    's3',
    'nfs',
    'smtp',
    'dns',
    'saml',
    'oidc',
    'ssh',
  ],
  needs: [],
  replication: 'active-active',
  defaults: { localState: 'unknown' },
  deploy: {
    kind: 'application',
    cannot: { ansible: 'No role is known for it; add a play of your own to site.yml.' },
  },
};
