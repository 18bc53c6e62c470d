import type { ComponentType } from '../../types.ts';
import { PLATFORM_CALLS } from '../platform-needs.ts';

export const ecommerceWorker: ComponentType = {
  id: 'ecommerce-worker',
  family: 'applications',
  icon: 'ecommerce-worker',
  title: 'E-commerce worker',
  tier: 'worker',
  summary: 'Carries out what was paid for: enrols, and tries again when something is down.',
  aliases: ['ecomworker', 'fulfilment', 'fulfillment'],
  growth: 'More machines on the same queue.',
  history: 'Goes with e-commerce.',
  capabilities: ['runs-app-code', 'takes-jobs', 'scales-out'],
  ports: [],
  calls: PLATFORM_CALLS,
  needs: [
    { anyOf: ['rabbitmq', 'redis'], onLoss: 'down', carries: ['account', 'payment'], why: 'no order arrives' },
    { anyOf: ['ecommerce'], onLoss: 'down', carries: ['account', 'payment'], why: 'it asks and answers its API' },
  ],
  replication: 'active-active',
  defaults: { localState: ['logs'], stores: [] },
  deploy: {
    kind: 'application',
    tutor: { plugin: 'ecommerce', runs: ['ecommerce-worker'] },
    ansible: { group: 'ecommerce_worker', roles: [{ role: 'ecomworker' }] },
  },
};
