import type { ComponentType } from '../../types.ts';

export const cdn: ComponentType = {
  id: 'cdn',
  title: 'CDN',
  family: 'edge',
  tier: 'edge',
  summary: 'Answers visitors from copies near them; what it has no copy of it asks the origin for.',
  icon: 'cdn',
  aliases: ['content delivery network', 'cloudfront', 'cloudflare', 'fastly', 'cloud cdn', 'front door'],
  growth: 'Grows by itself.',
  capabilities: ['delivers-content', 'serves-people'],
  ports: [
    { port: 443, over: 'https', for: 'visitors' },
    { port: 80, over: 'http', for: 'redirect to HTTPS' },
  ],
  calls: ['https', 'http', 's3'],
  needs: [
    {
      anyOf: ['load-balancer', 'haproxy', 'nginx', 'object-storage'],
      onLoss: 'down',
      carries: ['public-content', 'activity'],
      why: 'the origin of everything it has no copy of',
    },
  ],
  offeredAs: { aws: 'CloudFront', google: 'Cloud CDN', azure: 'Front Door', digitalocean: 'Spaces CDN' },
  replication: 'active-active',
  alwaysManaged: { scope: 'global' },
  paidByUse: 'by traffic',
  usualLoss: 'down',
  defaults: { localState: ['cache'], exposure: 'public' },
  deploy: {
    kind: 'external',
    cannot: {
      '*': 'Exports create no distribution. Create one with the load balancer or the bucket as its origin, and set the static address of the platform to it.',
    },
  },
};
