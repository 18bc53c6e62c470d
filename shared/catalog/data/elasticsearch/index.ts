import type { ComponentType } from '../../types.ts';

export const elasticsearch: ComponentType = {
  id: 'elasticsearch',
  title: 'Elasticsearch',
  family: 'data',
  tier: 'data',
  summary: 'Course and courseware search; can be built again from the databases.',
  icon: 'elasticsearch',
  aliases: ['search', 'opensearch', 'index'],
  capabilities: ['stores-data', 'indexes'],
  ports: [{ port: 9200, over: 'elasticsearch', for: 'applications' }],
  calls: [],
  needs: [],
  replication: 'quorum',
  defaults: { stores: ['content', 'activity'], localState: ['db'] },
  deploy: {
    kind: 'stateful',
    diskGiB: 50,
    clusterPorts: [{ port: 9300, for: 'transport between nodes' }],
    managed: { aws: { service: 'opensearch' }, digitalocean: { service: 'database', engine: 'opensearch' } },
  },
};
