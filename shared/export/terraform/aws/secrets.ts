import { at, block, call, comment, object, ref, resource, template, type Body } from '../tree.ts';
import { type Build } from './build.ts';
import { byId } from '../names.ts';

/** Passwords that are drawn once and written to Secrets Manager without ever entering the state. */
export function secrets({ plan }: Build): Body {
  if (plan.secrets.length === 0) return [];
  const KEY = ref('each.key');
  return [
    block('locals', [], {
      secrets: byId(
        plan.secrets,
        ({ id }) => id,
        ({ description }) => description,
      ),
    }),
    resource('aws_secretsmanager_secret', 'this', {
      for_each: ref('local.secrets'),
      name: template(ref('local.name'), '/', KEY),
      description: ref('each.value'),
      kms_key_id: ref('aws_kms_key.data.arn'),
      recovery_window_in_days: 30,
    }),
    block('ephemeral', ['aws_secretsmanager_random_password', 'initial'], {
      for_each: ref('local.secrets'),
      password_length: 32,
      exclude_punctuation: true,
    }),
    comment('Write-only: a new password is written when the version below is raised, and never read back.'),
    resource('aws_secretsmanager_secret_version', 'initial', {
      for_each: ref('local.secrets'),
      secret_id: at('aws_secretsmanager_secret.this', KEY, '.id'),
      secret_string_wo: call(
        'jsonencode',
        object({
          username: 'openedx',
          password: at('ephemeral.aws_secretsmanager_random_password.initial', KEY, '.random_password'),
        }),
      ),
      secret_string_wo_version: 1,
    }),
  ];
}
