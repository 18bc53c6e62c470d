import type { ComponentType } from '../../types.ts';

export const grader: ComponentType = {
  id: 'grader',
  family: 'applications',
  icon: 'grader',
  title: 'External graders',
  tier: 'worker',
  summary: 'Runs what learners hand in and says what it is worth; kept apart, because it runs strangers’ programs.',
  aliases: ['xserver', 'xqwatcher', 'xqueue-watcher', 'code grading'],
  growth: 'More machines, as many as there are submissions at once; in a network without a way out.',
  sizes: 'Two small machines of each kind.',
  history: 'xserver ends with Koa; the watcher remains.',
  capabilities: ['runs-app-code', 'takes-jobs', 'scales-out'],
  ports: [],
  calls: ['http', 'https', 'tcp', 'dns', 's3'],
  needs: [
    { anyOf: ['xqueue'], onLoss: 'down', carries: ['student-record', 'content'], why: 'it fetches submissions there' },
  ],
  replication: 'active-active',
  defaults: { localState: ['logs'], stores: [] },
  deploy: {
    kind: 'application',
    ansible: {
      group: 'grader',
      roles: [{ role: 'xqwatcher' }],
      todo: [{ note: 'Say in XQWATCHER_CONFIG which queues it watches and with which graders.' }],
    },
  },
};
