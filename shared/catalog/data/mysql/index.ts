import type { ComponentType } from '../../types.ts';

export const mysql: ComponentType = {
  id: 'mysql',
  title: 'MySQL',
  family: 'data',
  tier: 'data',
  summary: 'Users, enrolments, grades and settings.',
  icon: 'mysql',
  aliases: ['mariadb', 'galera', 'rds', 'sql', 'relational database'],
  growth: 'Bigger machines first; replicas for reading; a cluster of three to survive one.',
  sizes: '2 processors and 4 GB with 5 GB of data are a start; a managed instance of that size as well.',
  history: '5.6 in the deck’s time, 8.4 from Redwood on.',
  madeFor: [
    { to: 'juniper', version: '5.6' },
    { from: 'koa', to: 'olive', version: '5.7' },
  ],
  capabilities: ['stores-data', 'system-of-record'],
  ports: [{ port: 3306, over: 'mysql', for: 'applications' }],
  calls: [],
  needs: [],
  replication: 'quorum',
  defaults: { stores: ['account', 'credential', 'contact', 'student-record', 'activity'], localState: ['db'] },
  deploy: {
    kind: 'stateful',
    tutor: {
      run: 'RUN_MYSQL',
      address: [
        { name: 'MYSQL_HOST', form: 'host' },
        { name: 'MYSQL_PORT', form: 'port' },
        { name: 'MYSQL_ROOT_USERNAME', form: 'text' },
        { name: 'MYSQL_ROOT_PASSWORD', form: 'text' },
      ],
    },
    diskGiB: 100,
    clusterPorts: [
      { port: 4444, for: 'state snapshot transfer' },
      { port: 4567, for: 'group communication' },
      { port: 4568, for: 'incremental state transfer' },
    ],
    managed: {
      aws: { service: 'rds', engine: 'mysql' },
      openstack: { service: 'trove', engine: 'mysql' },
      google: { service: 'cloud-sql', engine: 'mysql' },
      azure: { service: 'mysql-flexible-server' },
      digitalocean: { service: 'database', engine: 'mysql', tlsPort: 25_060 },
    },
    ansible: {
      group: 'mysql',
      alone: { clustered: true },
      roles: [
        { role: 'mysql', placement: 'local', clustered: false },
        { role: 'edxlocal', placement: 'local', clustered: false },
        { role: 'mariadb', placement: 'remote' },
      ],
      address: [
        { name: 'EDXAPP_MYSQL_HOST', form: 'host', readBy: ['lms', 'studio', 'worker'] },
        { name: 'EDXAPP_MYSQL_PORT', form: 'port', readBy: ['lms', 'studio', 'worker'] },
        { name: 'XQUEUE_MYSQL_HOST', form: 'host', readBy: ['xqueue'] },
        { name: 'XQUEUE_MYSQL_PORT', form: 'port', readBy: ['xqueue'] },
        { name: 'ECOMMERCE_DATABASE_HOST', form: 'host', readBy: ['ecommerce'] },
        { name: 'CREDENTIALS_MYSQL_HOST', form: 'host', readBy: ['credentials'] },
        { name: 'DISCOVERY_MYSQL', form: 'host', readBy: ['discovery'] },
        { name: 'EDX_NOTES_API_MYSQL_HOST', form: 'host', readBy: ['notes'] },
        { name: 'INSIGHTS_DATABASE_HOST', form: 'host', readBy: ['insights'] },
        { name: 'INSIGHTS_DATABASE_PORT', form: 'port', readBy: ['insights'] },
        { name: 'ANALYTICS_API_DEFAULT_HOST', form: 'host', readBy: ['analytics-api'], from: 'quince' },
        { name: 'ANALYTICS_API_REPORTS_HOST', form: 'host', readBy: ['analytics-api'], from: 'quince' },
        { name: 'ANALYTICS_PIPELINE_OUTPUT_DATABASE_HOST', form: 'host', readBy: ['analytics-pipeline'] },
        { name: 'NOTIFIER_DATABASE_HOST', form: 'host', readBy: ['notifier'], to: 'juniper' },
      ],
      // The roles listen on loopback and know users at localhost only, unless told otherwise.
      own: [
        { name: 'MARIADB_LISTEN_ALL', form: 'value', value: true, placement: 'remote' },
        { name: 'MARIADB_HOST_PRIV', form: 'value', value: '%', placement: 'remote' },
        { name: 'MARIADB_CLUSTERED', form: 'value', value: true, clustered: true },
        {
          name: 'MARIADB_CLUSTER_PASSWORD_ADMIN',
          form: 'value',
          value: '{{ vault_mariadb_cluster_password }}',
          clustered: true,
        },
      ],
      secrets: { EDXAPP_MYSQL_PASSWORD: 'vault_edxapp_mysql_password' },
      managedTodo:
        'Make its databases and users before the sites are installed (edxapp, edxapp_csmh and those of every other service), with the passwords of the vault: play create_db_and_users.yml of the configuration repository does that.',
      todo: [
        {
          placement: 'remote',
          note: 'Role mariadb makes databases edxapp, xqueue and reports: make edxapp_csmh, which the sites need at their first run, and those of every other service with play create_db_and_users.yml of the configuration repository, before the sites are installed.',
        },
        {
          clustered: true,
          note: 'Role mariadb forms its Galera cluster from every host of the inventory: run its play with an inventory of the database machines alone, as the README shows, and let their names resolve.',
        },
      ],
    },
  },
};
