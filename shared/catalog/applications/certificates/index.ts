import type { ComponentType } from '../../types.ts';

export const certificates: ComponentType = {
  id: 'certificates',
  family: 'applications',
  icon: 'certificates',
  title: 'Certificates',
  tier: 'worker',
  summary: 'Makes PDF certificates, one request of the queue after the other.',
  aliases: ['certs', 'edx-certificates', 'pdf'],
  growth: 'More agents on the same queue, once finished files are in object storage.',
  history: 'The role ends with Lilac: certificates are pages of the LMS.',
  capabilities: ['runs-app-code', 'takes-jobs', 'scales-out'],
  ports: [{ port: 18090, over: 'http', for: 'downloads, when they are not in object storage' }],
  calls: ['http', 'https', 's3', 'tcp', 'dns'],
  needs: [
    { anyOf: ['xqueue'], onLoss: 'down', carries: ['account', 'student-record'], why: 'requests are fetched there' },
    {
      anyOf: ['object-storage'],
      onLoss: 'degraded',
      carries: ['account', 'student-record'],
      why: 'finished certificates, so that any unit can be lost',
      optional: true,
    },
  ],
  replication: 'active-active',
  defaults: { localState: 'unknown', stores: ['account', 'student-record'] },
  deploy: {
    kind: 'application',
    ansible: {
      group: 'certificates',
      serial: 1,
      roles: [{ role: 'certs', to: 'lilac' }],
      todo: [{ from: 'maple', note: 'The role is gone; this release shows certificates as pages of the LMS.' }],
    },
  },
};
