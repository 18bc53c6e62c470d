import type { ComponentType } from '../../types.ts';

export const externalService: ComponentType = {
  id: 'external-service',
  family: 'outside',
  icon: 'external-service',
  title: 'External service',
  tier: 'platform',
  summary: 'A service of somebody else that the platform or its visitors call: a tool in a course, proctoring, a chat.',
  aliases: ['lti', 'saas', 'proctoring', 'api', 'third party', 'plagiarism', 'analytics service', 'ai'],
  growth: 'Up to whoever runs it.',
  capabilities: [],
  ports: [
    { port: 443, over: 'https', for: 'callers' },
    { port: 80, over: 'http', for: 'callers without TLS' },
  ],
  calls: ['https', 'http'],
  needs: [],
  replication: 'active-active',
  alwaysManaged: {},
  defaults: { localState: [] },
  deploy: {
    kind: 'external',
    cannot: { '*': 'Somebody else runs it; only calls to it are allowed.' },
  },
};
