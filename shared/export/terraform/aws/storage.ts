import type { ObjectStore } from '../../plan/types.ts';
import { at, block, comment, nested, ref, resource, template, data, type Body, type Expr, type Item } from '../tree.ts';
import { policyDocument, statement } from './policy.ts';
import { type Build } from './build.ts';
import { byId, shortId } from '../names.ts';

const STORES = ref('local.object_stores');
const KEY = ref('each.key');
const STORE = at('aws_s3_bucket.store', KEY, '.id');
const LOGS = ref('aws_s3_bucket.logs.id');

/** A private, versioned, encrypted bucket per object store, and one for access logs. */
export function storage(build: Build): Body {
  return [...logsBucket(build), ...(build.plan.objectStores.length > 0 ? stores(build.plan.objectStores) : [])];
}

function bucketName(id: Expr): Expr {
  return template(ref('local.name'), '-', id, '-', ref('local.account_id'));
}

function privacy(name: string, bucket: Expr, each?: Expr): Body {
  return [
    resource('aws_s3_bucket_public_access_block', name, {
      for_each: each,
      bucket,
      block_public_acls: true,
      block_public_policy: true,
      ignore_public_acls: true,
      restrict_public_buckets: true,
    }),
    resource(
      'aws_s3_bucket_ownership_controls',
      name,
      { for_each: each, bucket },
      nested('rule', { object_ownership: 'BucketOwnerEnforced' }),
    ),
    resource(
      'aws_s3_bucket_versioning',
      name,
      { for_each: each, bucket },
      nested('versioning_configuration', { status: 'Enabled' }),
    ),
  ];
}

function expiry(name: string, bucket: Expr, rule: Item, each?: Expr): Item {
  return resource(
    'aws_s3_bucket_lifecycle_configuration',
    name,
    { for_each: each, bucket, depends_on: [ref(`aws_s3_bucket_versioning.${name}`)] },
    nested(
      'rule',
      { id: 'expire', status: 'Enabled' },
      nested('filter', {}),
      rule,
      nested('abort_incomplete_multipart_upload', {
        days_after_initiation: 7,
      }),
    ),
  );
}

function logsBucket(build: Build): Body {
  return [
    resource('aws_s3_bucket', 'logs', { bucket: bucketName('access-logs') }),
    ...privacy('logs', LOGS),
    comment('Access logs can only be delivered to buckets with keys of S3.'),
    resource(
      'aws_s3_bucket_server_side_encryption_configuration',
      'logs',
      { bucket: LOGS },
      nested('rule', {}, nested('apply_server_side_encryption_by_default', { sse_algorithm: 'AES256' })),
    ),
    expiry('logs', LOGS, nested('expiration', { days: ref('var.log_retention_days') })),
    policyDocument('logs_bucket', ...delivery(build)),
    resource('aws_s3_bucket_policy', 'logs', {
      bucket: LOGS,
      policy: ref('data.aws_iam_policy_document.logs_bucket.json'),
      depends_on: [ref('aws_s3_bucket_public_access_block.logs')],
    }),
  ];
}

function delivery({ plan }: Build): Item[] {
  const bucket = ref('aws_s3_bucket.logs.arn');
  const under = template(bucket, '/balancers/AWSLogs/', ref('local.account_id'), '/*');
  const put = { actions: ['s3:PutObject'], resources: [under] };
  const stores = plan.objectStores.map(({ id }) => template(bucket, `/s3/${id}/*`));
  return [
    secureTransport([bucket, template(bucket, '/*')]),
    ...(plan.balancers.length === 0
      ? []
      : [
          statement({ sid: 'BalancerLogs', ...put, service: 'logdelivery.elasticloadbalancing.amazonaws.com' }),
          statement({ sid: 'NetworkBalancerLogs', ...put, service: 'delivery.logs.amazonaws.com' }),
          statement({
            sid: 'DeliveryCheck',
            actions: ['s3:GetBucketAcl'],
            resources: [bucket],
            service: 'delivery.logs.amazonaws.com',
          }),
        ]),
    ...(stores.length === 0
      ? []
      : [
          statement({
            sid: 'BucketLogs',
            actions: ['s3:PutObject'],
            resources: stores,
            service: 'logging.s3.amazonaws.com',
          }),
        ]),
  ];
}

function secureTransport(resources: Expr): Item {
  return statement({
    sid: 'DenyInsecureTransport',
    effect: 'Deny',
    actions: ['s3:*'],
    resources,
    everyone: true,
    condition: ['Bool', 'aws:SecureTransport', ['false']],
  });
}

function stores(found: readonly ObjectStore[]): Body {
  const bucket = at('aws_s3_bucket.store', KEY, '.arn');
  return [
    block('locals', [], {
      object_stores: byId(
        found,
        ({ id }) => id,
        ({ firstId }) => shortId(firstId, 23),
      ),
    }),
    resource(
      'aws_s3_bucket',
      'store',
      { for_each: STORES, bucket: bucketName(ref('each.value')) },
      block('lifecycle', [], { prevent_destroy: true }),
    ),
    ...privacy('store', STORE, STORES),
    resource(
      'aws_s3_bucket_server_side_encryption_configuration',
      'store',
      { for_each: STORES, bucket: STORE },
      nested(
        'rule',
        { bucket_key_enabled: true },
        nested('apply_server_side_encryption_by_default', {
          sse_algorithm: 'aws:kms',
          kms_master_key_id: ref('aws_kms_key.data.arn'),
        }),
      ),
    ),
    expiry('store', STORE, nested('noncurrent_version_expiration', { noncurrent_days: 90 }), STORES),
    resource('aws_s3_bucket_logging', 'store', {
      for_each: STORES,
      bucket: STORE,
      target_bucket: LOGS,
      target_prefix: template('s3/', KEY, '/'),
      depends_on: [ref('aws_s3_bucket_policy.logs')],
    }),
    data(
      'aws_iam_policy_document',
      'store_bucket',
      { for_each: STORES },
      secureTransport([bucket, template(bucket, '/*')]),
    ),
    resource('aws_s3_bucket_policy', 'store', {
      for_each: STORES,
      bucket: STORE,
      policy: at('data.aws_iam_policy_document.store_bucket', KEY, '.json'),
      depends_on: [ref('aws_s3_bucket_public_access_block.store')],
    }),
  ];
}
