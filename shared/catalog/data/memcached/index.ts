import type { ComponentType } from '../../types.ts';

export const memcached: ComponentType = {
  id: 'memcached',
  title: 'memcached',
  family: 'data',
  tier: 'data',
  summary: 'Cache of pages, sessions and task results; empty after a restart.',
  icon: 'memcached',
  aliases: ['cache', 'elasticache', 'memcache'],
  growth: 'More members in the list; every caller needs the same list in the same order.',
  sizes: 'Two small machines.',
  history: 'Redis is the cache from Koa on in Tutor.',
  capabilities: ['caches', 'holds-sessions', 'scales-out'],
  ports: [{ port: 11211, over: 'memcached', for: 'applications and workers' }],
  calls: [],
  needs: [],
  replication: 'active-active',
  defaults: { stores: ['account', 'activity'], localState: ['cache', 'session'] },
  deploy: {
    kind: 'application',
    cannot: {
      tutor: 'Releases that Tutor installs keep their cache in Redis; draw Redis in its place.',
    },
    managed: {
      aws: { service: 'elasticache', engine: 'memcached' },
      google: { service: 'memorystore', engine: 'memcached' },
    },
    ansible: {
      group: 'memcached',
      roles: [{ role: 'common' }, { role: 'memcache' }],
      address: [
        { name: 'EDXAPP_MEMCACHE', form: 'list-with-port', readBy: ['lms', 'studio', 'worker'] },
        { name: 'CREDENTIALS_MEMCACHE', form: 'list-with-port', readBy: ['credentials'] },
        { name: 'DISCOVERY_MEMCACHE', form: 'list-with-port', readBy: ['discovery'] },
        { name: 'INSIGHTS_MEMCACHE', form: 'list-with-port', readBy: ['insights'] },
      ],
      // The role has no setting for it and the package listens on loopback.
      lines: [
        {
          path: '/etc/memcached.conf',
          regexp: '^-l ',
          line: '-l 0.0.0.0',
          service: 'memcached',
          placement: 'remote',
        },
      ],
    },
  },
};
