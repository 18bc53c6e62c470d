import { dictionary } from '../../base/dictionary.ts';
import type { Build } from './build.ts';
import { alike, kept, named, ref, type Intrinsic, type Resource, type Resources } from './tree.ts';

export function secretId(build: Build, id: string): string {
  return `${build.logical(id)}Secret`;
}

/** A password per store that asks for one, drawn by Secrets Manager and never in the template. */
export function secretResources(build: Build): Resources {
  return dictionary(build.plan.secrets.map(({ id, description }) => [secretId(build, id), secret(id, description)]));
}

const PASSWORD = alike({
  SecretStringTemplate: '{"username": "openedx"}',
  GenerateStringKey: 'password',
  PasswordLength: 32,
  ExcludePunctuation: true,
});

function secret(id: string, description: string): Resource {
  return kept('Retain', {
    Type: 'AWS::SecretsManager::Secret',
    Properties: {
      Name: named(id),
      Description: description,
      KmsKeyId: ref('DataKey'),
      GenerateSecretString: PASSWORD,
    },
  });
}

/** A field of a secret that CloudFormation reads when it creates the resource. */
export function secretField(build: Build, id: string, field: 'username' | 'password'): Intrinsic {
  return { fn: 'Sub', template: `{{resolve:secretsmanager:\${${secretId(build, id)}}:SecretString:${field}}}` };
}
