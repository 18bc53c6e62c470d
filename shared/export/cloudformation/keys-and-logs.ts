import type { Build } from './build.ts';
import { assumedBy, att, ifElse, kept, policy, ref, sub, type CfnValue, type Resources } from './tree.ts';

const ADMINISTRATION: CfnValue = {
  Sid: 'AccountAdministration',
  Effect: 'Allow',
  Principal: { AWS: sub('arn:${AWS::Partition}:iam::${AWS::AccountId}:root') },
  Action: 'kms:*',
  Resource: '*',
};
const LOGS: CfnValue = {
  Sid: 'LogsAndAlarms',
  Effect: 'Allow',
  Principal: { Service: [sub('logs.${AWS::Region}.amazonaws.com'), 'cloudwatch.amazonaws.com'] },
  Action: ['kms:Encrypt*', 'kms:Decrypt*', 'kms:GenerateDataKey*', 'kms:Describe*'],
  Resource: '*',
};

const SCALING_ROLE = sub(
  'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling',
);
/** Scaling groups start machines with encrypted disks through a role of their own, which the key must know. */
const SCALING: readonly CfnValue[] = [
  {
    Sid: 'ScalingGroupsUseDisks',
    Effect: 'Allow',
    Principal: { AWS: SCALING_ROLE },
    Action: ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:DescribeKey'],
    Resource: '*',
  },
  {
    Sid: 'ScalingGroupsGrant',
    Effect: 'Allow',
    Principal: { AWS: SCALING_ROLE },
    Action: 'kms:CreateGrant',
    Resource: '*',
    Condition: { Bool: { 'kms:GrantIsForAWSResource': 'true' } },
  },
];

/** Condition: somebody wants to know of alarms. */
export const SEND_ALARMS = 'SendAlarms';

/** The key that everything is encrypted with, the network's flow log and the topic that alarms go to. */
export function keyAndLogResources({ plan }: Build): Resources {
  const scaled = plan.groups.some(({ kind }) => kind === 'application');
  return {
    DataKey: kept('Retain', {
      Type: 'AWS::KMS::Key',
      Properties: {
        Description: sub('${Project}-${Environment}, data at rest'),
        EnableKeyRotation: true,
        KeyPolicy: policy(ADMINISTRATION, LOGS, ...(scaled ? SCALING : [])),
      },
    }),
    DataKeyAlias: {
      Type: 'AWS::KMS::Alias',
      Properties: { AliasName: sub('alias/${Project}-${Environment}-data'), TargetKeyId: ref('DataKey') },
    },
    FlowLogGroup: kept('Retain', logGroup('vpc-flow')),
    FlowLogRole: {
      Type: 'AWS::IAM::Role',
      Properties: {
        AssumeRolePolicyDocument: assumedBy('vpc-flow-logs.amazonaws.com'),
        Policies: [
          {
            PolicyName: 'write-flow-logs',
            PolicyDocument: policy({
              Effect: 'Allow',
              Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
              Resource: att('FlowLogGroup', 'Arn'),
            }),
          },
        ],
      },
    },
    FlowLog: {
      Type: 'AWS::EC2::FlowLog',
      Properties: {
        ResourceId: ref('Vpc'),
        ResourceType: 'VPC',
        TrafficType: 'ALL',
        LogDestinationType: 'cloud-watch-logs',
        LogGroupName: ref('FlowLogGroup'),
        DeliverLogsPermissionArn: att('FlowLogRole', 'Arn'),
      },
    },
    AlarmTopic: {
      Type: 'AWS::SNS::Topic',
      Properties: {
        KmsMasterKeyId: ref('DataKey'),
        Subscription: [ifElse(SEND_ALARMS, { Protocol: 'email', Endpoint: ref('AlarmEmail') }, ref('AWS::NoValue'))],
      },
    },
  };
}

/** A log group that is encrypted and forgets after the time the person chose. */
export function logGroup(suffix: string) {
  return {
    Type: 'AWS::Logs::LogGroup',
    Properties: {
      LogGroupName: sub(`/\${Project}-\${Environment}/${suffix}`),
      RetentionInDays: ref('LogRetentionDays'),
      KmsKeyId: att('DataKey', 'Arn'),
    },
  };
}
