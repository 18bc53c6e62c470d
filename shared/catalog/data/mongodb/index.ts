import type { ComponentType } from '../../types.ts';

const EDXAPP_USER = {
  user: 'edxapp',
  password: '{{ EDXAPP_MONGO_PASSWORD }}',
  database: 'edxapp',
  roles: 'readWrite',
};
const FORUM_USER = {
  user: 'cs_comments_service',
  password: '{{ FORUM_MONGO_PASSWORD }}',
  database: 'cs_comments_service',
  roles: 'readWrite',
};

export const mongodb: ComponentType = {
  id: 'mongodb',
  title: 'MongoDB',
  family: 'data',
  tier: 'data',
  summary: 'Course structure, course files and, until Redwood, forum posts.',
  icon: 'mongodb',
  aliases: ['mongo', 'documentdb', 'atlas', 'replica set'],
  growth: 'A replica set of three; an odd number.',
  sizes: 'Three small machines, or a hosted set of the smallest size with replicas.',
  history: '2.6 to 3.0 in the deck’s time, 7.0 from Redwood on; forums leave it in Sumac.',
  capabilities: ['stores-data', 'system-of-record'],
  ports: [{ port: 27017, over: 'mongodb', for: 'applications' }],
  calls: [],
  needs: [],
  replication: 'quorum',
  defaults: { stores: ['content', 'staff'], localState: ['db'] },
  deploy: {
    kind: 'stateful',
    tutor: {
      run: 'RUN_MONGODB',
      address: [
        { name: 'MONGODB_HOST', form: 'host' },
        { name: 'MONGODB_PORT', form: 'port' },
        { name: 'MONGODB_USERNAME', form: 'text' },
        { name: 'MONGODB_PASSWORD', form: 'text' },
        { name: 'MONGODB_REPLICA_SET', form: 'text', value: 'rs0', clustered: true },
      ],
    },
    diskGiB: 100,
    clusterPorts: [{ port: 27017, for: 'replica set members' }],
    managed: {
      aws: { service: 'documentdb', tlsPort: 27_017 },
      openstack: { service: 'trove', engine: 'mongodb' },
      digitalocean: { service: 'database', engine: 'mongodb', tlsPort: 27_017 },
    },
    ansible: {
      group: 'mongodb',
      roles: [
        { role: 'mongo', clustered: false },
        { role: 'mongo_3_0', clustered: true, to: 'koa' },
        { role: 'mongo_4_0', clustered: true, from: 'lilac' },
      ],
      address: [
        { name: 'EDXAPP_MONGO_HOSTS', form: 'list', to: 'ginkgo', readBy: ['lms', 'studio', 'worker'] },
        { name: 'EDXAPP_MONGO_HOSTS', form: 'comma', from: 'hawthorn', readBy: ['lms', 'studio', 'worker'] },
        { name: 'EDXAPP_MONGO_PORT', form: 'port', readBy: ['lms', 'studio', 'worker'] },
        { name: 'EDXAPP_MONGO_USE_SSL', form: 'value', value: true, tls: true, readBy: ['lms', 'studio', 'worker'] },
        { name: 'FORUM_MONGO_HOSTS', form: 'list', readBy: ['forum'] },
        { name: 'FORUM_MONGO_PORT', form: 'port', readBy: ['forum'] },
        { name: 'FORUM_MONGO_USE_SSL', form: 'value', value: true, tls: true, readBy: ['forum'] },
        {
          name: 'EDXAPP_MONGO_REPLICA_SET',
          form: 'value',
          value: 'rs0',
          from: 'hawthorn',
          clustered: true,
          readBy: ['lms', 'studio', 'worker'],
        },
      ],
      own: [
        // The roles make users over localhost and callers come from elsewhere, so every address is needed.
        { name: 'MONGO_BIND_IP', form: 'value', value: '0.0.0.0', placement: 'remote' },
        { name: 'MONGO_ADMIN_PASSWORD', form: 'value', value: '{{ vault_mongo_admin_password }}' },
        { name: 'MONGO_USERS', form: 'value', value: [EDXAPP_USER], unlessUsedBy: ['forum'] },
        { name: 'MONGO_USERS', form: 'value', value: [EDXAPP_USER, FORUM_USER], ifUsedBy: ['forum'] },
        { name: 'MONGO_CLUSTERED', form: 'value', value: true, clustered: true, to: 'koa' },
        { name: 'MONGO_CLUSTER_KEY', form: 'value', value: '{{ vault_mongo_cluster_key }}', clustered: true },
        { name: 'MONGO_REPL_SET', form: 'value', value: 'rs0', clustered: true },
        { name: 'MONGO_RS_CONFIG', form: 'members', value: { _id: 'rs0' }, clustered: true },
      ],
      secrets: { EDXAPP_MONGO_PASSWORD: 'vault_edxapp_mongo_password' },
      managedTodo:
        'Make its users before the sites are installed, with the passwords of the vault: play create_mongo_users.yml of the configuration repository does that.',
      todo: [
        {
          to: 'ginkgo',
          clustered: true,
          note: 'This release has no setting for the name of a replica set in the applications: they know the members, but follow a new primary only after a restart.',
        },
      ],
    },
  },
};
