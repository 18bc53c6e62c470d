import type { ComponentType } from '../../types.ts';

export const memcached: ComponentType = {
  id: 'memcached',
  title: 'memcached',
  family: 'data',
  tier: 'data',
  summary: 'Cache of pages, sessions and task results; empty after a restart.',
  icon: 'memcached',
  aliases: ['cache', 'elasticache', 'memcache'],
  capabilities: ['caches', 'holds-sessions', 'scales-out'],
  ports: [{ port: 11211, over: 'memcached', for: 'applications and workers' }],
  calls: [],
  needs: [],
  replication: 'active-active',
  defaults: { stores: ['account', 'activity'], localState: ['cache', 'session'] },
  deploy: {
    kind: 'application',
    managed: {
      aws: { service: 'elasticache', engine: 'memcached' },
      google: { service: 'memorystore', engine: 'memcached' },
    },
    ansible: {
      group: 'memcached',
      roles: [{ role: 'common' }, { role: 'memcache' }],
      address: [{ name: 'EDXAPP_MEMCACHE', form: 'list-with-port', readBy: ['lms', 'studio', 'worker'] }],
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
