import type { ComponentType } from '../../types.ts';

/** The people outside: browsers and phones. They never fail and are never exported. */
export const people: ComponentType = {
  id: 'people',
  title: 'Learners and authors',
  family: 'outside',
  tier: 'outside',
  summary: 'The browsers and phones of the people who use the platform.',
  icon: 'people',
  aliases: ['users', 'learners', 'students', 'browser', 'internet'],
  growth: 'They come as they like.',
  capabilities: [],
  ports: [],
  calls: ['https', 'http', 'dns', 'saml', 'oidc'],
  needs: [],
  replication: 'active-active',
  defaults: {},
  deploy: { kind: 'external', cannot: { '*': 'People are not infrastructure; nothing is created for them.' } },
};
