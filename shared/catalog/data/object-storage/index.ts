import type { ComponentType } from '../../types.ts';

export const objectStorage: ComponentType = {
  id: 'object-storage',
  title: 'Object storage',
  family: 'data',
  tier: 'data',
  summary: 'Uploads, reports and media, shared by every application server.',
  icon: 'object-storage',
  aliases: ['s3', 'swift', 'bucket', 'media', 'uploads', 'minio'],
  capabilities: ['stores-data', 'system-of-record', 'stores-objects'],
  ports: [{ port: 443, over: 's3', for: 'applications' }],
  calls: [],
  needs: [],
  replication: 'active-active',
  alwaysManaged: { scope: 'region' },
  defaults: { stores: ['student-record', 'content'], localState: [] },
  deploy: { kind: 'object-store' },
};
