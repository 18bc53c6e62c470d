import type { ComponentType } from '../../types.ts';

export const objectStorage: ComponentType = {
  id: 'object-storage',
  title: 'Object storage',
  family: 'data',
  tier: 'data',
  summary: 'Uploads, reports and media, shared by every application server.',
  icon: 'object-storage',
  aliases: ['s3', 'swift', 'bucket', 'media', 'uploads', 'minio'],
  growth: 'Grows by itself.',
  history: 'S3 or Swift in the deck’s time; anything that speaks S3 now.',
  capabilities: ['stores-data', 'system-of-record', 'stores-objects'],
  ports: [{ port: 443, over: 's3', for: 'applications' }],
  calls: [],
  needs: [],
  offeredAs: {
    aws: 'S3',
    openstack: 'Swift',
    google: 'Cloud Storage',
    azure: 'Blob Storage',
    digitalocean: 'Spaces',
    hetzner: 'Object Storage',
  },
  replication: 'active-active',
  alwaysManaged: { scope: 'region' },
  defaults: { stores: ['student-record', 'content'], localState: [] },
  deploy: {
    kind: 'object-store',
    cannot: {
      tutor: 'Tutor keeps files on a volume; buckets need a plugin such as tutor-contrib-s3, with settings of its own.',
    },
    ansible: {
      group: 'object_storage',
      roles: [],
      address: [
        { name: 'EDXAPP_AWS_STORAGE_BUCKET_NAME', form: 'bucket', readBy: ['lms', 'studio', 'worker'] },
        { name: 'EDXAPP_IMPORT_EXPORT_BUCKET', form: 'bucket', readBy: ['lms', 'studio', 'worker'] },
        { name: 'XQUEUE_UPLOAD_BUCKET', form: 'bucket', readBy: ['xqueue'] },
        { name: 'CERTS_BUCKET', form: 'bucket', to: 'lilac', readBy: ['certificates'] },
        {
          name: 'EDXAPP_DEFAULT_FILE_STORAGE',
          form: 'value',
          value: 'storages.backends.s3boto.S3BotoStorage',
          to: 'juniper',
          readBy: ['lms', 'studio', 'worker'],
        },
        {
          name: 'EDXAPP_DEFAULT_FILE_STORAGE',
          form: 'value',
          value: 'storages.backends.s3boto3.S3Boto3Storage',
          from: 'koa',
          readBy: ['lms', 'studio', 'worker'],
        },
      ],
      secrets: {
        EDXAPP_AWS_ACCESS_KEY_ID: 'vault_edxapp_aws_access_key_id',
        EDXAPP_AWS_SECRET_ACCESS_KEY: 'vault_edxapp_aws_secret_access_key',
      },
    },
  },
};
