import type { ComponentType } from '../../types.ts';

export const analyticsPipeline: ComponentType = {
  id: 'analytics-pipeline',
  family: 'data',
  icon: 'analytics-pipeline',
  title: 'Analytics pipeline',
  tier: 'data',
  summary: 'Counts, every night, what learners did: from tracking logs and databases to reports.',
  aliases: ['hadoop', 'emr', 'luigi', 'hive', 'sqoop', 'clickhouse', 'spark', 'dataproc'],
  growth: 'Workers that live for one night.',
  sizes: 'One main, one core and two task machines.',
  history: 'ClickHouse, as part of Aspects, takes its place.',
  capabilities: ['analyses-activity', 'stores-data', 'scales-out'],
  ports: [{ port: 8080, over: 'http', for: 'its scheduler' }],
  calls: ['mysql', 's3', 'elasticsearch', 'http', 'https', 'tcp', 'dns'],
  needs: [
    {
      anyOf: ['mysql'],
      onLoss: 'down',
      carries: ['account', 'student-record', 'activity'],
      why: 'it reads the databases of the LMS, best from a replica, and writes reports',
    },
    { anyOf: ['object-storage'], onLoss: 'down', carries: ['account', 'activity'], why: 'tracking logs' },
    {
      anyOf: ['elasticsearch', 'opensearch'],
      onLoss: 'degraded',
      carries: ['account', 'activity'],
      why: 'the list of learners',
      optional: true,
    },
  ],
  replication: 'active-active',
  // Reports are as old as the last night; nobody is taken down by a night without one.
  usualLoss: 'degraded',
  defaults: { stores: ['account', 'student-record', 'activity'], localState: ['db'] },
  deploy: {
    kind: 'stateful',
    diskGiB: 200,
    managed: {
      aws: { service: 'emr' },
      openstack: { service: 'sahara' },
      google: { service: 'dataproc' },
      azure: { service: 'hdinsight' },
    },
    ansible: {
      group: 'analytics_pipeline',
      roles: [{ role: 'analytics_pipeline' }],
      secrets: { ANALYTICS_PIPELINE_OUTPUT_DATABASE_PASSWORD: 'vault_analytics_pipeline_mysql_password' },
      todo: [{ note: 'Set ANALYTICS_PIPELINE_INPUT_DATABASE, and send tracking logs to the bucket.' }],
    },
  },
};
