import { nested, ref, resource, template, type Body } from '../tree.ts';
import { arn, assumedBy } from './policy.ts';
import type { Build } from './build.ts';

/** Daily backups of every disk that keeps data, found by its tag. */
export function backup({ fixed }: Build): Body {
  if (!fixed.some(({ kind }) => kind === 'stateful')) return [];
  return [
    assumedBy('backup_assume', 'backup.amazonaws.com'),
    resource('aws_iam_role', 'backup', {
      name: template(ref('local.name'), '-backup-service'),
      assume_role_policy: ref('data.aws_iam_policy_document.backup_assume.json'),
    }),
    resource('aws_iam_role_policy_attachment', 'backup', {
      role: ref('aws_iam_role.backup.name'),
      policy_arn: arn('iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup'),
    }),
    resource('aws_backup_vault', 'main', { name: ref('local.name'), kms_key_arn: ref('aws_kms_key.data.arn') }),
    resource(
      'aws_backup_plan',
      'daily',
      { name: template(ref('local.name'), '-daily') },
      nested(
        'rule',
        { rule_name: 'daily', target_vault_name: ref('aws_backup_vault.main.name'), schedule: 'cron(0 3 * * ? *)' },
        nested('lifecycle', { delete_after: ref('var.backup_retention_days') }),
      ),
    ),
    resource(
      'aws_backup_selection',
      'tagged',
      {
        name: template(ref('local.name'), '-tagged'),
        plan_id: ref('aws_backup_plan.daily.id'),
        iam_role_arn: ref('aws_iam_role.backup.arn'),
      },
      nested('selection_tag', { type: 'STRINGEQUALS', key: 'Backup', value: 'daily' }),
    ),
  ];
}
