import type { ComponentType } from '../../types.ts';

export const natGateway: ComponentType = {
  id: 'nat-gateway',
  title: 'NAT gateway',
  family: 'edge',
  tier: 'edge',
  summary: 'The way out: calls from private machines to mail, sign-in, video and updates leave through it.',
  icon: 'nat-gateway',
  aliases: ['nat', 'egress', 'outbound', 'proxy', 'squid', 'firewall', 'vpn', 'uplink'],
  growth: 'One in every zone, each the way out of its own zone.',
  capabilities: ['egress'],
  ports: [
    { port: 443, over: 'https', for: 'calls to the outside' },
    { port: 587, over: 'smtp', for: 'mail to the outside' },
    { port: 80, over: 'http', for: 'package mirrors' },
  ],
  calls: ['https', 'http', 'smtp', 'saml', 'oidc', 'dns', 'tcp'],
  needs: [],
  replication: 'active-passive',
  usualLoss: 'none',
  defaults: { localState: [], stores: [] },
  deploy: {
    kind: 'application',
    managed: { aws: { service: 'nat-gateway' }, google: { service: 'cloud-nat' }, azure: { service: 'nat-gateway' } },
    cannot: {
      ansible: 'The configuration repository has no role for a gateway; set up forwarding on its machines by hand.',
    },
  },
};
