import type { ComponentType } from '../../types.ts';

export const logging: ComponentType = {
  id: 'logging',
  title: 'Logging',
  family: 'platform',
  tier: 'platform',
  summary: 'Collects the logs of every machine in one place, with who did what in them.',
  icon: 'logging',
  aliases: ['logs', 'syslog', 'logstash', 'kibana', 'splunk', 'graylog', 'loki', 'cloudwatch logs', 'audit'],
  growth: 'Several collectors, and storage that grows; or a service of somebody else.',
  capabilities: ['observes', 'stores-data'],
  ports: [
    { port: 514, over: 'tcp', for: 'syslog' },
    { port: 443, over: 'https', for: 'collectors and people who search' },
  ],
  calls: ['s3', 'elasticsearch', 'https'],
  needs: [],
  replication: 'active-active',
  usualLoss: 'none',
  defaults: { stores: ['account', 'activity'], localState: ['logs', 'db'] },
  deploy: {
    kind: 'stateful',
    harmony: 'vector',
    diskGiB: 200,
    managed: {
      aws: { service: 'cloudwatch-logs' },
      google: { service: 'logging' },
      azure: { service: 'monitor-logs' },
    },
    ansible: {
      group: 'logging',
      roles: [],
      address: [{ name: 'EDXAPP_SYSLOG_SERVER', form: 'host', readBy: ['lms', 'studio', 'worker'] }],
      todo: [
        {
          note: 'The roles for log servers are older than the systems they need: install one with a play of your own.',
        },
      ],
    },
  },
};
