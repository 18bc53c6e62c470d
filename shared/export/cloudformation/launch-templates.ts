import { dictionary } from '../../base/dictionary.ts';
import type { MachineGroup } from '../plan/types.ts';
import { imageParameter } from './blue-green.ts';
import { securityGroupId, type Build } from './build.ts';
import { profileId } from './machine-roles.ts';
import { APPLICATION_IMAGE, IMAGE } from './parameters.ts';
import { alike, att, named, ref, type CfnValue, type Intrinsic, type Resource, type Resources } from './tree.ts';

const ROOT_GIB = 50;

export function launchTemplateId(build: Build, group: string): string {
  return `${build.logical(group)}Template`;
}

/** A launch template for each of these machine groups: image, size, role, encrypted disk, metadata by token only. */
export function launchTemplateResources(build: Build, groups: readonly MachineGroup[]): Resources {
  return dictionary(groups.map((group) => [launchTemplateId(build, group.id), launchTemplate(build, group)]));
}

/** How a group or an instance names its launch template: always by number, so that a change reaches the machines. */
export function launchTemplateRef(build: Build, group: string): CfnValue {
  const id = launchTemplateId(build, group);
  return { LaunchTemplateId: ref(id), Version: att(id, 'LatestVersionNumber') };
}

function launchTemplate(build: Build, group: MachineGroup): Resource {
  return {
    Type: 'AWS::EC2::LaunchTemplate',
    Properties: {
      LaunchTemplateName: named(group.id),
      LaunchTemplateData: {
        ImageId: ref(imageOf(group)),
        InstanceType: instanceType(group),
        IamInstanceProfile: { Arn: att(profileId(build, group.id), 'Arn') },
        SecurityGroupIds: [att(securityGroupId(build, group.id), 'GroupId')],
        Monitoring: { Enabled: true },
        MetadataOptions: BY_TOKEN,
        BlockDeviceMappings: ROOT_VOLUME,
        UserData: userData(group),
      },
    },
  };
}

/** Parameter with the image of a group: what applications start from has Open edX in it, what keeps data does not. */
function imageOf({ kind, colour }: MachineGroup): string {
  if (colour !== undefined) return imageParameter(colour);
  return kind === 'application' ? APPLICATION_IMAGE : IMAGE;
}

export function instanceType(group: MachineGroup): Intrinsic {
  return { fn: 'FindInMap', path: ['Sizes', group.size, 'InstanceType'] };
}

const BY_TOKEN = alike({ HttpTokens: 'required', HttpPutResponseHopLimit: 1 });

export const ROOT_VOLUME = alike([
  {
    DeviceName: '/dev/sda1',
    Ebs: {
      VolumeType: 'gp3',
      VolumeSize: ROOT_GIB,
      Encrypted: true,
      KmsKeyId: att('DataKey', 'Arn'),
      DeleteOnTermination: true,
    },
  },
]);

/** What a machine is told at first boot: its group's id. Secrets are read at run time, never from here. */
function userData(group: MachineGroup): Intrinsic {
  const lines = [
    '#!/bin/sh',
    'set -eu',
    'install -d -m 0755 /etc/corral',
    `echo 'CORRAL_GROUP=${group.id}' > /etc/corral/bootstrap.env`,
  ];
  return { fn: 'Base64', text: `${lines.join('\n')}\n` };
}
