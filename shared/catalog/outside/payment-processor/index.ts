import type { ComponentType } from '../../types.ts';

export const paymentProcessor: ComponentType = {
  id: 'payment-processor',
  family: 'outside',
  icon: 'payment-processor',
  title: 'Payment processor',
  tier: 'platform',
  summary: 'Charges cards, so that card numbers never touch the platform.',
  aliases: ['stripe', 'paypal', 'cybersource', 'credit card'],
  growth: 'Up to whoever runs it.',
  capabilities: ['takes-payments', 'serves-people'],
  ports: [{ port: 443, over: 'https', for: 'the shop and browsers' }],
  calls: ['https'],
  needs: [],
  replication: 'active-active',
  alwaysManaged: {},
  paidByUse: 'a share of every sale',
  usualLoss: 'degraded',
  defaults: { stores: ['payment', 'contact'], localState: [] },
  deploy: {
    kind: 'external',
    cannot: { '*': 'It is a contract, not a machine: open an account and give its keys to the shop.' },
  },
};
