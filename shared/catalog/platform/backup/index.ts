import type { ComponentType } from '../../types.ts';

export const backup: ComponentType = {
  id: 'backup',
  title: 'Backup service',
  family: 'platform',
  tier: 'platform',
  summary: 'Fetches copies of what must not be lost and keeps them away from it.',
  icon: 'backup',
  aliases: ['backups', 'restore', 'aws backup', 'borg', 'restic', 'tarsnap', 'velero', 'snapshots'],
  growth: 'Disks and time; a second place before more speed.',
  capabilities: ['keeps-backups', 'stores-data'],
  ports: [{ port: 443, over: 'https', for: 'copies that are sent to it' }],
  calls: ['mysql', 'mongodb', 'redis', 'elasticsearch', 's3', 'nfs', 'ssh', 'https', 'tcp'],
  needs: [
    {
      anyOf: ['mysql'],
      onLoss: 'none',
      carries: ['account', 'credential', 'contact', 'student-record', 'activity'],
      why: 'users, enrolments and grades exist nowhere else',
      optional: true,
    },
    {
      anyOf: ['mongodb'],
      onLoss: 'none',
      carries: ['content', 'staff'],
      why: 'courses exist nowhere else',
      optional: true,
    },
    {
      anyOf: ['object-storage'],
      onLoss: 'none',
      carries: ['student-record', 'content'],
      why: 'uploads exist nowhere else',
      optional: true,
    },
  ],
  replication: 'active-active',
  usualLoss: 'none',
  defaults: {
    stores: ['account', 'credential', 'contact', 'student-record', 'activity', 'content', 'staff'],
    localState: ['db'],
  },
  deploy: {
    kind: 'stateful',
    harmony: 'velero',
    diskGiB: 500,
    managed: { aws: { service: 'backup' }, azure: { service: 'backup' }, google: { service: 'backup-dr' } },
    cannot: {
      ansible:
        'The configuration repository has no backup server. Say on each store how it is backed up, and add a play for the server.',
    },
  },
};
