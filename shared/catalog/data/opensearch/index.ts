import type { ComponentType } from '../../types.ts';

export const opensearch: ComponentType = {
  id: 'opensearch',
  family: 'data',
  icon: 'opensearch',
  title: 'OpenSearch',
  tier: 'data',
  summary: 'Search, in the form that cloud providers run; can be built again from the databases.',
  aliases: ['search', 'elasticsearch', 'opensearch service', 'index'],
  growth: 'Three nodes.',
  history: 'From Olive on, beside Elasticsearch.',
  capabilities: ['stores-data', 'indexes'],
  ports: [{ port: 9200, over: 'elasticsearch', for: 'applications' }],
  calls: [],
  needs: [],
  replication: 'quorum',
  defaults: { stores: ['content', 'activity'], localState: ['db'] },
  deploy: {
    kind: 'stateful',
    cannot: {
      tutor:
        'The platform searches with Meilisearch by now, and only course discovery could use this; draw Meilisearch.',
    },
    tutor: {
      run: 'DISCOVERY_RUN_ELASTICSEARCH',
      address: [
        { name: 'DISCOVERY_ELASTICSEARCH_HOST', form: 'host' },
        { name: 'DISCOVERY_ELASTICSEARCH_PORT', form: 'port' },
      ],
      onlyWith: 'discovery',
    },
    harmony: 'opensearch',
    diskGiB: 50,
    clusterPorts: [{ port: 9300, for: 'transport between nodes' }],
    managed: {
      aws: { service: 'opensearch', tlsPort: 443 },
      digitalocean: { service: 'database', engine: 'opensearch', tlsPort: 25_060 },
    },
    ansible: {
      group: 'opensearch',
      roles: [{ role: 'opensearch', from: 'olive' }],
      address: [
        { name: 'EDXAPP_SEARCH_HOST', form: 'host', readBy: ['lms', 'studio', 'worker'] },
        { name: 'EDXAPP_SEARCH_PORT', form: 'port', readBy: ['lms', 'studio', 'worker'] },
        { name: 'EDXAPP_SEARCH_USE_SSL', form: 'value', value: true, tls: true, readBy: ['lms', 'studio', 'worker'] },
        { name: 'FORUM_OPENSEARCH_HOST', form: 'host', from: 'olive', readBy: ['forum'] },
        { name: 'FORUM_OPENSEARCH_PORT', form: 'port', from: 'olive', tls: true, readBy: ['forum'] },
        {
          name: 'FORUM_OPENSEARCH_PROTOCOL',
          form: 'value',
          value: 'https',
          from: 'olive',
          tls: true,
          readBy: ['forum'],
        },
        { name: 'DISCOVERY_OPENSEARCH_HOST', form: 'host', from: 'olive', readBy: ['discovery'] },
        { name: 'DISCOVERY_OPENSEARCH_PORT', form: 'port', from: 'olive', tls: true, readBy: ['discovery'] },
        {
          name: 'DISCOVERY_OPENSEARCH_USE_SSL',
          form: 'value',
          value: true,
          from: 'olive',
          tls: true,
          readBy: ['discovery'],
        },
      ],
      own: [{ name: 'OPENSEARCH_CLUSTER_MEMBERS', form: 'list', clustered: true, from: 'olive' }],
      todo: [
        { to: 'nutmeg', note: 'This release has no role for OpenSearch; use Elasticsearch, or a managed service.' },
        {
          from: 'olive',
          note: 'The role makes single nodes at port 9202: change http.port and discovery.type in opensearch.yml.',
        },
      ],
    },
  },
};
