import type { ComponentType } from '../../types.ts';

export const videoPlatform: ComponentType = {
  id: 'video-platform',
  family: 'outside',
  icon: 'video-platform',
  title: 'Video platform',
  tier: 'platform',
  summary: 'Keeps and plays the videos of courses; browsers fetch them there.',
  aliases: ['youtube', 'vimeo', 'kaltura', 'panopto', 'video', 'streaming'],
  growth: 'Up to whoever runs it.',
  capabilities: ['delivers-content', 'serves-people'],
  ports: [{ port: 443, over: 'https', for: 'browsers' }],
  calls: ['https'],
  needs: [],
  replication: 'active-active',
  alwaysManaged: {},
  usualLoss: 'degraded',
  defaults: { stores: ['content', 'activity'], localState: [] },
  deploy: {
    kind: 'external',
    cannot: { '*': 'Videos live with whoever plays them: upload them there and put their addresses into the courses.' },
  },
};
