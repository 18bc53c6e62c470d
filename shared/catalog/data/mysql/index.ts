import type { ComponentType } from '../../types.ts';

export const mysql: ComponentType = {
  id: 'mysql',
  title: 'MySQL',
  family: 'data',
  tier: 'data',
  summary: 'Users, enrolments, grades and settings.',
  icon: 'mysql',
  aliases: ['mariadb', 'galera', 'rds', 'sql', 'relational database'],
  capabilities: ['stores-data', 'system-of-record'],
  ports: [{ port: 3306, over: 'mysql', for: 'applications' }],
  calls: [],
  needs: [],
  replication: 'quorum',
  defaults: { stores: ['account', 'credential', 'contact', 'student-record', 'activity'], localState: ['db'] },
  deploy: {
    kind: 'stateful',
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
      digitalocean: { service: 'database', engine: 'mysql' },
    },
  },
};
