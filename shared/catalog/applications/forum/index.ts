import type { ComponentType } from '../../types.ts';
import { PLATFORM_CALLS } from '../platform-needs.ts';

export const forum: ComponentType = {
  id: 'forum',
  family: 'applications',
  icon: 'forum',
  title: 'Forums',
  tier: 'app',
  summary: 'Discussions: threads, answers and votes.',
  aliases: ['cs_comments_service', 'comments', 'discussion', 'discussions'],
  growth: 'More machines behind a balancer; four processes each.',
  sizes: 'Two small machines.',
  history: 'A service of its own up to Redwood; part of the LMS, with its posts in MySQL, from Sumac on.',
  capabilities: ['runs-app-code', 'scales-out'],
  ports: [{ port: 18080, over: 'http', for: 'the LMS' }],
  calls: PLATFORM_CALLS,
  needs: [
    { anyOf: ['mongodb'], onLoss: 'down', carries: ['account', 'activity', 'content'], why: 'threads are kept there' },
    {
      anyOf: ['elasticsearch', 'opensearch'],
      onLoss: 'degraded',
      carries: ['content', 'activity'],
      why: 'search in discussions; it must be there when forums are deployed',
    },
  ],
  replication: 'active-active',
  defaults: { localState: ['logs'], stores: [] },
  deploy: {
    kind: 'application',
    tutor: { plugin: 'forum', runs: [] },
    healthPath: '/heartbeat',
    ansible: {
      group: 'forum',
      serial: 1,
      roles: [{ role: 'forum' }, { role: 'nginx', vars: { nginx_sites: ['forum'] } }],
      address: [
        { name: 'EDXAPP_COMMENTS_SERVICE_URL', form: 'url', readBy: ['lms', 'studio', 'worker'] },
        { name: 'NOTIFIER_COMMENT_SERVICE_BASE', form: 'url', readBy: ['notifier'], to: 'juniper' },
      ],
      own: [{ name: 'FORUM_USE_TCP', form: 'value', value: true }],
      secrets: {
        FORUM_API_KEY: 'vault_forum_api_key',
        FORUM_MONGO_PASSWORD: 'vault_forum_mongo_password',
        EDXAPP_COMMENTS_SERVICE_KEY: 'vault_forum_api_key',
      },
      todo: [
        { note: 'FORUM_MONGO_URL names no replica set: with one, write the whole address of the members into it.' },
      ],
    },
  },
};
