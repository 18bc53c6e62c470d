import type { ComponentType } from '../../types.ts';

export const elasticsearch: ComponentType = {
  id: 'elasticsearch',
  title: 'Elasticsearch',
  family: 'data',
  tier: 'data',
  summary: 'Course and courseware search; can be built again from the databases.',
  icon: 'elasticsearch',
  aliases: ['search', 'index', 'elastic cloud', 'bonsai'],
  growth: 'Three nodes.',
  sizes: 'Three machines, shared with the queue in the deck’s time.',
  history:
    '1.5 in the deck’s time, 7 from Lilac on; Meilisearch takes its place in Sumac, while discovery and notes keep it.',
  madeFor: [
    { to: 'koa', version: '1.5' },
    { from: 'lilac', version: '7' },
  ],
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
        'The platform searches with Meilisearch by now, and only course discovery still needs this; draw Meilisearch.',
    },
    tutor: {
      run: 'DISCOVERY_RUN_ELASTICSEARCH',
      address: [
        { name: 'DISCOVERY_ELASTICSEARCH_HOST', form: 'host' },
        { name: 'DISCOVERY_ELASTICSEARCH_PORT', form: 'port' },
      ],
      onlyWith: 'discovery',
    },
    harmony: 'elasticsearch',
    diskGiB: 50,
    clusterPorts: [{ port: 9300, for: 'transport between nodes' }],
    managed: {
      aws: { service: 'opensearch', tlsPort: 443 },
      digitalocean: { service: 'database', engine: 'opensearch', tlsPort: 25_060 },
    },
    ansible: {
      group: 'elasticsearch',
      roles: [{ role: 'elasticsearch' }],
      address: [
        { name: 'EDXAPP_SEARCH_HOST', form: 'host', readBy: ['lms', 'studio', 'worker'] },
        { name: 'EDXAPP_SEARCH_PORT', form: 'port', readBy: ['lms', 'studio', 'worker'] },
        { name: 'EDXAPP_SEARCH_USE_SSL', form: 'value', value: true, tls: true, readBy: ['lms', 'studio', 'worker'] },
        { name: 'FORUM_ELASTICSEARCH_HOST', form: 'host', to: 'koa', readBy: ['forum'] },
        { name: 'FORUM_ELASTICSEARCH_HOST_ES7', form: 'host', from: 'lilac', readBy: ['forum'] },
        { name: 'FORUM_ELASTICSEARCH_PORT', form: 'port', tls: true, readBy: ['forum'] },
        { name: 'FORUM_ELASTICSEARCH_PROTOCOL', form: 'value', value: 'https', tls: true, readBy: ['forum'] },
        { name: 'DISCOVERY_ELASTICSEARCH_URL', form: 'url', value: '/', readBy: ['discovery'] },
        { name: 'EDX_NOTES_API_ELASTICSEARCH_URL', form: 'url', readBy: ['notes'] },
        { name: 'ANALYTICS_API_ELASTICSEARCH_LEARNERS_HOST', form: 'host', readBy: ['analytics-api'] },
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
