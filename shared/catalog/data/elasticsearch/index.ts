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
    ansible: {
      group: 'elasticsearch',
      roles: [{ role: 'elasticsearch' }],
      address: [
        { name: 'EDXAPP_SEARCH_HOST', form: 'host', readBy: ['lms', 'studio', 'worker'] },
        { name: 'EDXAPP_SEARCH_PORT', form: 'port', readBy: ['lms', 'studio', 'worker'] },
      ],
      own: [{ name: 'ELASTICSEARCH_CLUSTER_MEMBERS', form: 'list', clustered: true }],
      todo: [
        {
          from: 'lilac',
          placement: 'remote',
          note: 'Elasticsearch 7 listens on loopback and the role has no setting for it: set network.host and the discovery settings in elasticsearch.yml.',
        },
      ],
    },
  },
};
