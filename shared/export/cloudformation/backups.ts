import type { Build } from './build.ts';
import { assumedBy, att, kept, named, ref, sub, type Resources } from './tree.ts';

/** A daily backup of every data volume, into a vault with the stack's own key. */
export function backupResources({ plan }: Build): Resources {
  if (!plan.groups.some(({ kind }) => kind === 'stateful')) return {};
  return {
    BackupRole: {
      Type: 'AWS::IAM::Role',
      Properties: {
        AssumeRolePolicyDocument: assumedBy('backup.amazonaws.com'),
        ManagedPolicyArns: [
          sub('arn:${AWS::Partition}:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup'),
        ],
      },
    },
    BackupVault: kept('Retain', {
      Type: 'AWS::Backup::BackupVault',
      Properties: { BackupVaultName: named('vault'), EncryptionKeyArn: att('DataKey', 'Arn') },
    }),
    BackupPlan: {
      Type: 'AWS::Backup::BackupPlan',
      Properties: {
        BackupPlan: {
          BackupPlanName: named('daily'),
          BackupPlanRule: [
            {
              RuleName: 'daily',
              TargetBackupVault: ref('BackupVault'),
              ScheduleExpression: 'cron(0 3 * * ? *)',
              Lifecycle: { DeleteAfterDays: ref('BackupRetentionDays') },
            },
          ],
        },
      },
    },
    BackupSelection: {
      Type: 'AWS::Backup::BackupSelection',
      Properties: {
        BackupPlanId: ref('BackupPlan'),
        BackupSelection: {
          SelectionName: 'tagged',
          IamRoleArn: att('BackupRole', 'Arn'),
          ListOfTags: [{ ConditionType: 'STRINGEQUALS', ConditionKey: 'Backup', ConditionValue: named('daily') }],
        },
      },
    },
  };
}
