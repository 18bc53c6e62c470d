import type { ComponentType } from '../../types.ts';
import { PLATFORM_CALLS } from '../platform-needs.ts';

export const notes: ComponentType = {
  id: 'notes',
  family: 'applications',
  icon: 'notes',
  title: 'Notes',
  tier: 'app',
  summary: 'The notes that learners write on what they read.',
  aliases: ['edx-notes-api', 'student notes', 'annotations'],
  growth: 'More machines behind a balancer.',
  capabilities: ['serves-people', 'runs-app-code', 'scales-out'],
  ports: [{ port: 18120, over: 'http', for: 'browsers and the LMS' }],
  calls: PLATFORM_CALLS,
  needs: [
    { anyOf: ['mysql'], onLoss: 'down', carries: ['account', 'activity'], why: 'the notes themselves' },
    {
      anyOf: ['elasticsearch', 'opensearch'],
      onLoss: 'down',
      carries: ['account', 'activity'],
      why: 'every list of notes is a search',
    },
    { anyOf: ['lms'], onLoss: 'degraded', carries: ['account'], why: 'who may read whose notes', optional: true },
  ],
  replication: 'active-active',
  defaults: { localState: ['logs'], stores: [] },
  deploy: {
    kind: 'application',
    tutor: { plugin: 'notes', runs: ['notes'], site: { name: 'NOTES_HOST', value: 'notes.example.org' } },
    healthPath: '/heartbeat',
    ansible: {
      group: 'notes',
      roles: [{ role: 'edx_notes_api' }, { role: 'nginx', vars: { nginx_sites: ['edx_notes_api'] } }],
      address: [{ name: 'EDXAPP_EDXNOTES_INTERNAL_API', form: 'url', value: '/api/v1', readBy: ['lms'] }],
      secrets: { EDX_NOTES_API_MYSQL_DB_PASS: 'vault_notes_mysql_password' },
      todo: [{ note: 'Browsers call it too: give it a public name and set EDXAPP_EDXNOTES_PUBLIC_API to it.' }],
    },
  },
};
