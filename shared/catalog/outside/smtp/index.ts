import type { ComponentType } from '../../types.ts';

export const smtp: ComponentType = {
  id: 'smtp',
  title: 'Mail relay',
  family: 'outside',
  tier: 'platform',
  summary: 'Sends activation, password and course mail; what it cannot take now is tried again later.',
  icon: 'smtp',
  aliases: ['mail', 'email', 'ses', 'sendgrid', 'mailgun', 'postmark', 'postfix', 'exim'],
  growth: 'Up to whoever runs it; watch the limits for new senders.',
  capabilities: ['sends-mail'],
  ports: [
    { port: 587, over: 'smtp', for: 'applications and workers' },
    { port: 25, over: 'smtp', for: 'other mail servers' },
  ],
  calls: ['smtp', 'dns'],
  needs: [],
  replication: 'active-active',
  usualLoss: 'none',
  defaults: { stores: ['contact'], localState: ['queue', 'logs'] },
  deploy: {
    kind: 'application',
    tutor: {
      run: 'RUN_SMTP',
      address: [
        { name: 'SMTP_HOST', form: 'host' },
        { name: 'SMTP_PORT', form: 'port' },
        { name: 'SMTP_USERNAME', form: 'text' },
        { name: 'SMTP_PASSWORD', form: 'text' },
        { name: 'SMTP_USE_TLS', form: 'text', value: true },
      ],
    },
    managed: { aws: { service: 'ses' } },
    ansible: {
      group: 'smtp',
      roles: [],
      address: [
        { name: 'EDXAPP_EMAIL_HOST', form: 'host', readBy: ['lms', 'studio', 'worker'] },
        { name: 'EDXAPP_EMAIL_PORT', form: 'port', readBy: ['lms', 'studio', 'worker'] },
        { name: 'NOTIFIER_EMAIL_HOST', form: 'host', to: 'juniper', readBy: ['notifier'] },
      ],
      todo: [{ note: 'Install a mail server on its machines, or let a mail service send and set its address.' }],
    },
  },
};
