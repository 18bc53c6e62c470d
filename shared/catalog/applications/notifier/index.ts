import type { ComponentType } from '../../types.ts';
import { PLATFORM_CALLS } from '../platform-needs.ts';

export const notifier: ComponentType = {
  id: 'notifier',
  family: 'applications',
  icon: 'notifier',
  title: 'Notifier',
  tier: 'worker',
  summary: 'Mails digests of discussions.',
  aliases: ['forum digests', 'digest'],
  growth: 'One only; two would mail everything twice.',
  sizes: 'One small machine.',
  history: 'The role ends with Juniper.',
  capabilities: ['runs-app-code'],
  ports: [],
  calls: PLATFORM_CALLS,
  needs: [
    { anyOf: ['forum'], onLoss: 'down', carries: ['account', 'activity', 'content'], why: 'it reads the threads' },
    { anyOf: ['lms'], onLoss: 'down', carries: ['account', 'contact'], why: 'it reads who wants a digest' },
    { anyOf: ['smtp'], onLoss: 'none', carries: ['contact', 'activity'], why: 'the digests', optional: true },
    {
      anyOf: ['mysql'],
      onLoss: 'down',
      carries: ['account'],
      why: 'what was sent; a local file unless set',
      optional: true,
    },
  ],
  replication: 'active-passive',
  defaults: { localState: 'unknown', stores: ['account'] },
  deploy: {
    kind: 'application',
    ansible: {
      group: 'notifier',
      roles: [{ role: 'notifier', to: 'juniper' }],
      todo: [{ from: 'koa', note: 'The role is gone; this release sends digests itself.' }],
    },
  },
};
