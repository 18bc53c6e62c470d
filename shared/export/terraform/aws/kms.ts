import { data, ref, resource, template, type Body, type Expr, type Item } from '../tree.ts';
import { arn, policyDocument, statement } from './policy.ts';
import type { Build } from './build.ts';

const ACCOUNT = arn('iam::', ref('local.account_id'), ':root');

/** One key for data and one for logs, each with its policy written down. */
export function kms(build: Build): Body {
  return [
    policyDocument('kms_data', administration(), alarms(), ...(build.scaled.length > 0 ? scaling() : [])),
    data(
      'aws_iam_policy_document',
      'kms_logs',
      {},
      administration(),
      statement({
        sid: 'CloudWatchLogs',
        actions: ['kms:Encrypt*', 'kms:Decrypt*', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:Describe*'],
        resources: ['*'],
        service: template('logs.', ref('var.region'), '.amazonaws.com'),
        condition: ['ArnLike', 'kms:EncryptionContext:aws:logs:arn', [logGroups()]],
      }),
    ),
    ...key('data', 'data at rest'),
    ...key('logs', 'log groups'),
  ];
}

function administration(): Item {
  return statement({ sid: 'AccountAdministration', actions: ['kms:*'], resources: ['*'], aws: ACCOUNT });
}

function alarms(): Item {
  return statement({
    sid: 'AlarmsToEncryptedTopic',
    actions: ['kms:Decrypt', 'kms:GenerateDataKey*'],
    resources: ['*'],
    service: 'cloudwatch.amazonaws.com',
  });
}

/** Scaling groups start machines with encrypted disks through a role of their own, which the key must know. */
function scaling(): Item[] {
  const role = arn(
    'iam::',
    ref('local.account_id'),
    ':role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling',
  );
  return [
    statement({
      sid: 'ScalingGroupsUseDisks',
      actions: ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:DescribeKey'],
      resources: ['*'],
      aws: role,
    }),
    statement({
      sid: 'ScalingGroupsGrant',
      actions: ['kms:CreateGrant'],
      resources: ['*'],
      aws: role,
      condition: ['Bool', 'kms:GrantIsForAWSResource', ['true']],
    }),
  ];
}

function logGroups(): Expr {
  return arn('logs:', ref('var.region'), ':', ref('local.account_id'), ':log-group:/', ref('local.name'), '/*');
}

function key(name: string, what: string): Body {
  return [
    resource('aws_kms_key', name, {
      description: template(ref('local.name'), ` ${what}`),
      enable_key_rotation: true,
      deletion_window_in_days: 30,
      policy: ref(`data.aws_iam_policy_document.kms_${name}.json`),
    }),
    resource('aws_kms_alias', name, {
      name: template('alias/', ref('local.name'), `-${name}`),
      target_key_id: ref(`aws_kms_key.${name}.key_id`),
    }),
  ];
}
