import type { PriceBook } from '../types.ts';

/** Prices by the hour become months of 730 hours. The sizes are the instance types that exports use. */
export const aws: PriceBook = {
  id: 'aws',
  name: 'Amazon Web Services',
  currency: 'USD',
  asOf: '2024-11',
  source: 'https://aws.amazon.com/pricing/',
  basis: 'List prices on demand in us-east-1, written down from memory and not checked again; other regions cost more.',
  machines: {
    small: { monthly: 30.37, what: 't3.medium' },
    medium: { monthly: 70.08, what: 'm6i.large' },
    large: { monthly: 140.16, what: 'm6i.xlarge' },
  },
  disk: { monthly: 0.08, what: 'gp3, a GiB' },
  services: {
    'load-balancer': {
      small: { monthly: 16.43, what: 'application load balancer, plus capacity units' },
      medium: { monthly: 16.43, what: 'application load balancer, plus capacity units' },
      large: { monthly: 16.43, what: 'application load balancer, plus capacity units' },
    },
    rds: {
      small: { monthly: 336.9, what: 'db.r6g.large in two zones, 100 GiB' },
      medium: { monthly: 336.9, what: 'db.r6g.large in two zones, 100 GiB' },
      large: { monthly: 650.1, what: 'db.r6g.xlarge in two zones, 100 GiB' },
    },
    elasticache: {
      small: { monthly: 326.31, what: 'three nodes of cache.m6g.large' },
      medium: { monthly: 326.31, what: 'three nodes of cache.m6g.large' },
      large: { monthly: 650.43, what: 'three nodes of cache.m6g.xlarge' },
    },
    opensearch: {
      small: { monthly: 560.64, what: 'three nodes and three masters of m6g.large.search' },
      medium: { monthly: 560.64, what: 'three nodes and three masters of m6g.large.search' },
    },
    mq: {
      small: { monthly: 630.72, what: 'cluster of three mq.m5.large' },
      medium: { monthly: 630.72, what: 'cluster of three mq.m5.large' },
    },
    'nat-gateway': {
      small: { monthly: 32.85, what: 'NAT gateway, plus traffic' },
      medium: { monthly: 32.85, what: 'NAT gateway, plus traffic' },
      large: { monthly: 32.85, what: 'NAT gateway, plus traffic' },
    },
    'object-storage': { byUse: 'S3, by what is kept and fetched' },
    emr: { byUse: 'EMR, by the hours that it runs' },
    ses: { byUse: 'SES, by message' },
    backup: { byUse: 'AWS Backup, by what is kept' },
    'cloudwatch-logs': { byUse: 'CloudWatch Logs, by what is sent and kept' },
    'managed-prometheus': { byUse: 'Managed Prometheus, by samples' },
    'secrets-manager': { byUse: 'Secrets Manager, by secret' },
  },
};
