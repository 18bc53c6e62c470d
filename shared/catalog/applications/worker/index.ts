import type { ComponentType } from '../../types.ts';
import { maybe, PLATFORM_CALLS, platformNeeds } from '../platform-needs.ts';

export const worker: ComponentType = {
  id: 'worker',
  title: 'Workers',
  family: 'applications',
  tier: 'worker',
  summary: 'Celery workers: grading, mail, reports, imports and everything else that can wait.',
  icon: 'worker',
  aliases: ['celery', 'lms-worker', 'cms-worker', 'background jobs'],
  growth: 'More machines for each queue, by the length of the queue; reports want machines with much memory.',
  sizes: 'Two small machines in the deck’s time; the same image as the LMS.',
  capabilities: ['runs-app-code', 'takes-jobs', 'scales-out'],
  ports: [],
  calls: PLATFORM_CALLS,
  needs: [
    ...platformNeeds(
      {
        mysql: 'tasks read and write it',
        mongodb: 'tasks that read courses fail',
        broker: 'no work arrives',
        cache: 'results and locks',
        search: 'indexing waits',
        media: 'reports and imports',
      },
      'down',
    ),
    maybe('smtp', 'none', ['contact'], 'mail; it is tried again later'),
    maybe('forum', 'degraded', ['account', 'activity'], 'tasks about discussions'),
  ],
  replication: 'active-active',
  defaults: { localState: 'unknown' },
  deploy: {
    kind: 'application',
    tutor: { runs: ['lms-worker', 'cms-worker'] },
    ansible: {
      group: 'worker',
      roles: [{ role: 'edxapp', vars: { celery_worker: true } }],
      secrets: { EDXAPP_EDXAPP_SECRET_KEY: 'vault_edxapp_secret_key' },
    },
  },
};
