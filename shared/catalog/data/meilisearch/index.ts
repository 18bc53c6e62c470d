import type { ComponentType } from '../../types.ts';

export const meilisearch: ComponentType = {
  id: 'meilisearch',
  family: 'data',
  icon: 'meilisearch',
  title: 'Meilisearch',
  tier: 'data',
  summary: 'Search of current releases; browsers ask it directly. Can be built again from the databases.',
  aliases: ['search', 'index', 'instant search'],
  growth: 'One node; a second is a copy to switch to, and indexing again takes its place.',
  sizes: '5 GB of disk.',
  history: 'Takes the place of Elasticsearch from Sumac on.',
  capabilities: ['stores-data', 'indexes', 'serves-people'],
  ports: [{ port: 7700, over: 'http', for: 'applications and browsers' }],
  calls: [],
  needs: [],
  replication: 'active-passive',
  defaults: { stores: ['content'], localState: ['db'] },
  deploy: {
    kind: 'stateful',
    tutor: {
      run: 'RUN_MEILISEARCH',
      address: [
        { name: 'MEILISEARCH_URL', form: 'url' },
        { name: 'MEILISEARCH_PUBLIC_URL', form: 'url' },
        { name: 'MEILISEARCH_MASTER_KEY', form: 'text' },
      ],
    },
    diskGiB: 20,
    cannot: {
      ansible:
        'The configuration repository ends before the release that uses it. Use Elasticsearch with these playbooks, or Tutor.',
    },
  },
};
