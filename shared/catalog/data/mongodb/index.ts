import type { ComponentType } from '../../types.ts';

export const mongodb: ComponentType = {
  id: 'mongodb',
  title: 'MongoDB',
  family: 'data',
  tier: 'data',
  summary: 'Course structure, course files and, until Redwood, forum posts.',
  icon: 'mongodb',
  aliases: ['mongo', 'documentdb', 'atlas', 'replica set'],
  capabilities: ['stores-data', 'system-of-record'],
  ports: [{ port: 27017, over: 'mongodb', for: 'applications' }],
  calls: [],
  needs: [],
  replication: 'quorum',
  defaults: { stores: ['content', 'staff'], localState: ['db'] },
  deploy: {
    kind: 'stateful',
    diskGiB: 100,
    clusterPorts: [{ port: 27017, for: 'replica set members' }],
    managed: {
      aws: { service: 'documentdb' },
      openstack: { service: 'trove', engine: 'mongodb' },
      digitalocean: { service: 'database', engine: 'mongodb' },
    },
  },
};
