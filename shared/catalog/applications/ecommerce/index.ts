import type { ComponentType } from '../../types.ts';
import { PLATFORM_CALLS } from '../platform-needs.ts';

export const ecommerce: ComponentType = {
  id: 'ecommerce',
  family: 'applications',
  icon: 'ecommerce',
  title: 'E-commerce',
  tier: 'app',
  summary: 'Sells seats in courses: baskets, orders, coupons, refunds.',
  aliases: ['shop', 'payment', 'otto', 'orders', 'oscar'],
  growth: 'More machines behind a balancer.',
  sizes: 'A pair of machines of its own in large stacks.',
  history: 'Deprecated and archived upstream; shops of others take its place.',
  capabilities: ['serves-people', 'runs-app-code', 'takes-payments', 'scales-out'],
  ports: [{ port: 18130, over: 'http', for: 'browsers and the LMS' }],
  calls: PLATFORM_CALLS,
  needs: [
    { anyOf: ['mysql'], onLoss: 'down', carries: ['account', 'contact', 'payment'], why: 'orders' },
    {
      anyOf: ['lms'],
      onLoss: 'down',
      carries: ['account', 'student-record'],
      why: 'sign-in, and enrolling who has paid',
    },
    {
      anyOf: ['rabbitmq', 'redis'],
      onLoss: 'degraded',
      carries: ['account', 'payment'],
      why: 'paid orders wait to be carried out',
    },
    {
      anyOf: ['payment-processor'],
      onLoss: 'degraded',
      carries: ['payment', 'contact'],
      why: 'cards are charged there',
      optional: true,
    },
    {
      anyOf: ['discovery'],
      onLoss: 'degraded',
      carries: ['content'],
      why: 'coupons for whole catalogues',
      optional: true,
    },
    { anyOf: ['smtp'], onLoss: 'none', carries: ['contact', 'payment'], why: 'receipts', optional: true },
  ],
  replication: 'active-active',
  defaults: { localState: ['logs'], stores: [] },
  deploy: {
    kind: 'application',
    tutor: {
      plugin: 'ecommerce',
      runs: ['ecommerce'],
      site: { name: 'ECOMMERCE_HOST', value: 'ecommerce.example.org' },
    },
    healthPath: '/health',
    ansible: {
      group: 'ecommerce',
      serial: 1,
      roles: [{ role: 'ecommerce' }, { role: 'nginx', vars: { nginx_sites: ['ecommerce'] } }],
      address: [
        { name: 'EDXAPP_ECOMMERCE_API_URL', form: 'url', value: '/api/v2', readBy: ['lms', 'worker'] },
        { name: 'ECOMMERCE_WORKER_ECOMMERCE_API_ROOT', form: 'url', value: '/api/v2/', readBy: ['ecommerce-worker'] },
      ],
      secrets: { ECOMMERCE_DATABASE_PASSWORD: 'vault_ecommerce_mysql_password' },
      todo: [{ note: 'Set ECOMMERCE_ECOMMERCE_URL_ROOT and EDXAPP_ECOMMERCE_PUBLIC_URL_ROOT to its public name.' }],
    },
  },
};
