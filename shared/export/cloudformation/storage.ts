import type { Build } from './build.ts';
import { att, kept, policy, ref, sub, type CfnValue, type Resource, type Resources } from './tree.ts';

/** The bucket that access logs of balancers and stores are delivered to. */
export const LOGS_BUCKET = 'LogsBucket';

/** One bucket per object store of the plan, and one for access logs; none of them public, all of them versioned. */
export function storageResources({ plan, logical }: Build): Resources {
  const stores = plan.objectStores.map(({ id }) => `${logical(id)}Bucket`);
  return {
    [LOGS_BUCKET]: kept('Retain', bucket({ SSEAlgorithm: 'AES256' }, {})),
    [`${LOGS_BUCKET}Policy`]: bucketPolicy(LOGS_BUCKET, [balancerLogs(), storeLogs()]),
    ...Object.assign({}, ...stores.map(storeResources)),
  };
}

function storeResources(name: string): Resources {
  const properties = {
    LoggingConfiguration: { DestinationBucketName: ref(LOGS_BUCKET), LogFilePrefix: `s3/${name}/` },
    LifecycleConfiguration: {
      Rules: [
        {
          Id: 'expire-noncurrent',
          Status: 'Enabled',
          NoncurrentVersionExpiration: { NoncurrentDays: 90 },
          AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
        },
      ],
    },
  };
  const encryption = { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: att('DataKey', 'Arn') };
  return {
    [name]: kept('Retain', bucket(encryption, properties)),
    [`${name}Policy`]: bucketPolicy(name, []),
  };
}

/** Access logs of balancers can only be delivered to buckets that S3 encrypts with a key of its own. */
function bucket(encryption: CfnValue, properties: Readonly<Record<string, CfnValue>>): Resource {
  return {
    Type: 'AWS::S3::Bucket',
    Properties: {
      VersioningConfiguration: { Status: 'Enabled' },
      BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: encryption }] },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      ...properties,
    },
  };
}

function bucketPolicy(name: string, statements: readonly CfnValue[]): Resource {
  const secureOnly: CfnValue = {
    Sid: 'DenyInsecureTransport',
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: [att(name, 'Arn'), sub(`\${${name}.Arn}/*`)],
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  };
  return {
    Type: 'AWS::S3::BucketPolicy',
    Properties: { Bucket: ref(name), PolicyDocument: policy(secureOnly, ...statements) },
  };
}

function balancerLogs(): CfnValue {
  return {
    Sid: 'BalancerLogs',
    Effect: 'Allow',
    Principal: { Service: 'logdelivery.elasticloadbalancing.amazonaws.com' },
    Action: 's3:PutObject',
    Resource: sub(`\${${LOGS_BUCKET}.Arn}/balancers/*`),
  };
}

function storeLogs(): CfnValue {
  return {
    Sid: 'StoreLogs',
    Effect: 'Allow',
    Principal: { Service: 'logging.s3.amazonaws.com' },
    Action: 's3:PutObject',
    Resource: sub(`\${${LOGS_BUCKET}.Arn}/s3/*`),
  };
}
