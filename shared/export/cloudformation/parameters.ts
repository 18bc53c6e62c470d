import { USUAL_ENVIRONMENT } from '../plan/usual-environment.ts';
import { TURN_PARAMETERS, turnParameters } from './blue-green.ts';
import type { Build } from './build.ts';
import { BACKUP_DAYS, LONGEST_BACKUP_DAYS } from './managed/data-subnets.ts';
import type { CfnValue, Section } from './tree.ts';

/** Parameters: images of machines that keep data, and of those that scaling groups start. */
export const IMAGE = 'ImageId';
export const APPLICATION_IMAGE = 'ApplicationImageId';

export const UBUNTU = '/aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id';

/** All that a template may ask for; what it does not use is left out. */
export function parameters({ plan }: Build): Section {
  const text = (fallback: string, description: string, extra: Readonly<Record<string, CfnValue>> = {}): CfnValue => ({
    Type: 'String',
    Default: fallback,
    Description: description,
    ...extra,
  });
  const days = (fallback: number, description: string, extra: Readonly<Record<string, CfnValue>>): CfnValue => ({
    Type: 'Number',
    Default: fallback,
    Description: description,
    ...extra,
  });
  const image = (description: string): CfnValue => ({
    Type: 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>',
    Default: UBUNTU,
    Description: description,
  });
  return {
    Project: text(plan.slug, 'Prefix of names and value of the Project tag', {
      AllowedPattern: '^[a-z][a-z0-9-]{0,15}$',
    }),
    Environment: text(USUAL_ENVIRONMENT, 'Name of the environment', { AllowedPattern: '^[a-z][a-z0-9-]{0,11}$' }),
    DomainName: text('learn.example.org', 'Public DNS name of the learning site'),
    AlarmEmail: text('ops@example.org', 'Address that receives alarms; empty for none'),
    [IMAGE]: image('SSM parameter that holds the image id of machines with data; a new image replaces them'),
    [APPLICATION_IMAGE]: image('SSM parameter that holds the image id of machines that scaling groups start'),
    ...turnParameters(image),
    BackupRetentionDays: days(plan.backupRetentionDays, 'Days that backups are kept', { MinValue: 1, MaxValue: 365 }),
    [BACKUP_DAYS]: days(
      Math.min(plan.backupRetentionDays, LONGEST_BACKUP_DAYS),
      'Days that managed services keep backups',
      { MinValue: 1, MaxValue: LONGEST_BACKUP_DAYS },
    ),
    LogRetentionDays: days(365, 'Days that logs are kept', {
      AllowedValues: [30, 60, 90, 120, 180, 365, 400, 545, 731, 1827, 3653],
    }),
  };
}

const GROUPS: readonly (readonly [label: string, names: readonly string[]])[] = [
  ['Names', ['Project', 'Environment', 'DomainName', 'AlarmEmail']],
  ['Blue and green', TURN_PARAMETERS],
];

/** How a console shows the parameters that a template has. */
export function parameterGroups(present: Section): CfnValue {
  return GROUPS.flatMap(([label, names]) => {
    const Parameters = names.filter((name) => name in present);
    return Parameters.length === 0 ? [] : [{ Label: { default: label }, Parameters }];
  });
}
