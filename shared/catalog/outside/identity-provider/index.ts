import type { ComponentType } from '../../types.ts';

export const identityProvider: ComponentType = {
  id: 'identity-provider',
  title: 'Identity provider',
  family: 'outside',
  tier: 'platform',
  summary: 'Signs people in with the account that their organisation gave them.',
  icon: 'identity-provider',
  aliases: ['idp', 'sso', 'saml', 'shibboleth', 'keycloak', 'oauth', 'google', 'azure ad', 'entra', 'cas'],
  growth: 'Up to whoever runs it.',
  capabilities: ['identifies-people', 'serves-people'],
  ports: [
    { port: 443, over: 'saml', for: 'browsers that are sent to sign in' },
    { port: 443, over: 'oidc', for: 'sign-in by OpenID Connect' },
    { port: 443, over: 'https', for: 'its own pages' },
  ],
  calls: ['https', 'smtp', 'mysql', 'dns'],
  needs: [],
  replication: 'active-active',
  // Who is signed in stays so; only new sign-ins stop.
  usualLoss: 'degraded',
  defaults: { stores: ['account', 'credential', 'contact'], localState: 'unknown' },
  deploy: {
    kind: 'application',
    managed: { aws: { service: 'cognito' }, azure: { service: 'entra-id' }, google: { service: 'identity-platform' } },
    cannot: {
      ansible:
        'The configuration repository installs no identity provider. Register the platform with it, and set its metadata in the settings of the LMS.',
    },
  },
};
