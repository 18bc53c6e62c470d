import type { MachineGroup, PlanHost } from '../plan/types.ts';
import { securityGroupId, subnetId, type Build } from './build.ts';
import { instanceType, launchTemplateRef, ROOT_VOLUME } from './launch-templates.ts';
import { profileId } from './machine-roles.ts';
import { IMAGE } from './parameters.ts';
import { att, kept, named, ref, tags, type CfnValue, type Resource, type Resources } from './tree.ts';

/** Machines with data: an instance, a volume that outlives it and their attachment per host. */
export function statefulResources(build: Build): readonly Resources[] {
  const groups = build.plan.groups.filter(({ kind }) => kind === 'stateful');
  return groups.flatMap((group) => group.hosts.map((host, index) => hostResources(build, group, host, index + 1)));
}

/** Logical id of the instance of a stateful group at a position, counted from 1. */
export function instanceId(build: Build, group: string, position: number): string {
  return `${build.logical(group)}Host${position}`;
}

function hostResources(build: Build, group: MachineGroup, host: PlanHost, position: number): Resources {
  const id = instanceId(build, group.id, position);
  const subnet = subnetId(group.tier, zonePosition(build, host));
  return {
    [id]: instance(build, group, { id, subnet, name: `${group.id}-${position}` }),
    [`${id}Volume`]: kept('Snapshot', {
      Type: 'AWS::EC2::Volume',
      Properties: {
        AvailabilityZone: att(subnet, 'AvailabilityZone'),
        VolumeType: 'gp3',
        Size: group.diskGiB,
        Encrypted: true,
        KmsKeyId: att('DataKey', 'Arn'),
        Tags: backedUp(`${group.id}-${position}`),
      },
    }),
    [`${id}Attachment`]: {
      Type: 'AWS::EC2::VolumeAttachment',
      Properties: { Device: '/dev/sdf', InstanceId: ref(id), VolumeId: ref(`${id}Volume`) },
    },
  };
}

function instance(build: Build, group: MachineGroup, host: { id: string; subnet: string; name: string }): Resource {
  return {
    Type: 'AWS::EC2::Instance',
    Properties: {
      ImageId: ref(IMAGE),
      InstanceType: instanceType(group),
      SubnetId: ref(host.subnet),
      SecurityGroupIds: [att(securityGroupId(build, group.id), 'GroupId')],
      IamInstanceProfile: ref(profileId(build, group.id)),
      LaunchTemplate: launchTemplateRef(build, group.id),
      EbsOptimized: true,
      Monitoring: true,
      BlockDeviceMappings: ROOT_VOLUME,
      Tags: [...(tags(host.name) as readonly CfnValue[]), { Key: 'Group', Value: group.id }],
    },
  };
}

function backedUp(name: string): CfnValue {
  return [...(tags(name) as readonly CfnValue[]), { Key: 'Backup', Value: named('daily') }];
}

function zonePosition(build: Build, host: PlanHost): number {
  return (
    Math.max(
      0,
      build.zones.findIndex(({ key }) => key === host.zone),
    ) + 1
  );
}
