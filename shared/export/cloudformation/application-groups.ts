import type { MachineGroup } from '../plan/types.ts';
import { securityGroupId, subnetId, type Build } from './build.ts';
import { logGroup } from './keys-and-logs.ts';
import { profileId } from './machine-roles.ts';
import { att, kept, named, ref, type CfnValue, type Intrinsic, type Resource, type Resources } from './tree.ts';

const ROOT_GIB = 50;

/** Disposable machines: a launch template, a group over the zones, a scaling policy and a log group each. */
export function applicationResources(build: Build): Resources {
  const groups = build.plan.groups.filter(({ kind }) => kind === 'application');
  return Object.assign({}, ...groups.map((group) => groupResources(build, group)));
}

function groupResources(build: Build, group: MachineGroup): Resources {
  const name = build.logical(group.id);
  return {
    [`${name}Template`]: launchTemplate(build, group),
    [`${name}Group`]: scalingGroup(build, group),
    [`${name}CpuPolicy`]: {
      Type: 'AWS::AutoScaling::ScalingPolicy',
      Properties: {
        AutoScalingGroupName: ref(`${name}Group`),
        PolicyType: 'TargetTrackingScaling',
        TargetTrackingConfiguration: {
          TargetValue: 60,
          PredefinedMetricSpecification: { PredefinedMetricType: 'ASGAverageCPUUtilization' },
        },
      },
    },
    [`${name}LogGroup`]: kept('Retain', logGroup(group.id)),
  };
}

export function instanceType(group: MachineGroup): Intrinsic {
  return { fn: 'FindInMap', path: ['Sizes', group.size, 'InstanceType'] };
}

/** What a machine is told at first boot: its group's id. Secrets are read at run time, never from here. */
export function userData(group: MachineGroup): Intrinsic {
  const lines = [
    '#!/bin/sh',
    'set -eu',
    'install -d -m 0755 /etc/corral',
    `echo 'CORRAL_GROUP=${group.id}' > /etc/corral/bootstrap.env`,
  ];
  return { fn: 'Base64', text: `${lines.join('\n')}\n` };
}

export const METADATA_OPTIONS: CfnValue = { HttpTokens: 'required', HttpPutResponseHopLimit: 1 };

export function rootVolume(sizeGiB: number): CfnValue {
  return {
    DeviceName: '/dev/sda1',
    Ebs: {
      VolumeType: 'gp3',
      VolumeSize: sizeGiB,
      Encrypted: true,
      KmsKeyId: att('DataKey', 'Arn'),
      DeleteOnTermination: true,
    },
  };
}

function launchTemplate(build: Build, group: MachineGroup): Resource {
  return {
    Type: 'AWS::EC2::LaunchTemplate',
    Properties: {
      LaunchTemplateName: named(group.id),
      LaunchTemplateData: {
        ImageId: ref('ImageId'),
        InstanceType: instanceType(group),
        IamInstanceProfile: { Arn: att(profileId(build, group.id), 'Arn') },
        SecurityGroupIds: [att(securityGroupId(build, group.id), 'GroupId')],
        Monitoring: { Enabled: true },
        MetadataOptions: METADATA_OPTIONS,
        BlockDeviceMappings: [rootVolume(ROOT_GIB)],
        UserData: userData(group),
      },
    },
  };
}

/** Zones in which the group has a host; a group never runs where the drawing has none. */
function zonePositions(build: Build, group: MachineGroup): number[] {
  const used = new Set(group.hosts.map(({ zone }) => zone));
  return build.zones.flatMap(({ key }, index) => (used.has(key) ? [index + 1] : []));
}

function scalingGroup(build: Build, group: MachineGroup): Resource {
  const name = build.logical(group.id);
  const count = group.hosts.length;
  const targets = build.plan.balancers.flatMap((balancer) =>
    balancer.targets
      .filter((target) => target.group === group.id)
      .map((target) => ref(targetGroupId(build, balancer.id, target.service))),
  );
  return {
    Type: 'AWS::AutoScaling::AutoScalingGroup',
    UpdatePolicy: { AutoScalingRollingUpdate: { MinInstancesInService: count - 1, MaxBatchSize: 1 } },
    Properties: {
      MinSize: String(count),
      MaxSize: String(count * 3),
      VPCZoneIdentifier: zonePositions(build, group).map((position) => ref(subnetId(group.tier, position))),
      LaunchTemplate: {
        LaunchTemplateId: ref(`${name}Template`),
        Version: att(`${name}Template`, 'LatestVersionNumber'),
      },
      ...(targets.length > 0 ? { TargetGroupARNs: targets } : {}),
      HealthCheckType: targets.length > 0 ? 'ELB' : 'EC2',
      HealthCheckGracePeriod: 300,
      Tags: [
        { Key: 'Name', Value: named(group.id), PropagateAtLaunch: true },
        { Key: 'Group', Value: group.id, PropagateAtLaunch: true },
      ],
    },
  };
}

export function targetGroupId(build: Build, balancer: string, service: string): string {
  return `${build.logical(balancer)}To${build.logical(service)}`;
}
