import { groupBy } from '../../base/group-by.ts';
import type { Route } from '../plan/routes.ts';
import type { MachineGroup } from '../plan/types.ts';
import { targetGroupId } from './balancers.ts';
import { whileRunning } from './blue-green.ts';
import { subnetId, type Build } from './build.ts';
import { logGroup } from './keys-and-logs.ts';
import { launchTemplateRef } from './launch-templates.ts';
import { alike, kept, named, ref, type Resource, type Resources } from './tree.ts';

/** Disposable machines: a group over the zones, a scaling policy and a log group each. */
export function applicationResources(build: Build): readonly Resources[] {
  const groups = build.plan.groups.filter(({ kind }) => kind === 'application');
  const inFront = groupBy([...build.routes.values()].flat(), ({ target }) => target.group);
  return groups.map((group) => groupResources(build, group, inFront.get(group.id) ?? []));
}

const BUSY = alike({
  TargetValue: 60,
  PredefinedMetricSpecification: { PredefinedMetricType: 'ASGAverageCPUUtilization' },
});

function groupResources(build: Build, group: MachineGroup, behind: readonly Route[]): Resources {
  const name = build.logical(group.id);
  return {
    [`${name}Group`]: scalingGroup(build, group, behind),
    [`${name}CpuPolicy`]: {
      Type: 'AWS::AutoScaling::ScalingPolicy',
      Properties: {
        AutoScalingGroupName: ref(`${name}Group`),
        PolicyType: 'TargetTrackingScaling',
        TargetTrackingConfiguration: BUSY,
      },
    },
    [`${name}LogGroup`]: kept('Retain', logGroup(group.id)),
  };
}

/** Zones in which the group has a host; a group never runs where the drawing has none. */
function zonePositions(build: Build, group: MachineGroup): number[] {
  const used = new Set(group.hosts.map(({ zone }) => zone));
  return build.zones.flatMap(({ key }, index) => (used.has(key) ? [index + 1] : []));
}

function scalingGroup(build: Build, group: MachineGroup, behind: readonly Route[]): Resource {
  const count = group.hosts.length;
  const targets = behind
    .filter(({ balancer }) => balancer.layer === 'http')
    .map((route) => ref(targetGroupId(build, route)));
  const tcp = behind.filter(({ balancer }) => balancer.layer === 'tcp').map(({ balancer }) => balancer.id);
  const classic = [...new Set(tcp)].map((id) => ref(build.logical(id)));
  return {
    Type: 'AWS::AutoScaling::AutoScalingGroup',
    UpdatePolicy: {
      AutoScalingRollingUpdate: { MinInstancesInService: whileRunning(group.colour, count - 1, 0), MaxBatchSize: 1 },
    },
    Properties: {
      MinSize: whileRunning(group.colour, String(count), '0'),
      MaxSize: whileRunning(group.colour, String(count * 3), '0'),
      VPCZoneIdentifier: zonePositions(build, group).map((position) => ref(subnetId(group.tier, position))),
      LaunchTemplate: launchTemplateRef(build, group.id),
      ...(targets.length > 0 ? { TargetGroupARNs: targets } : {}),
      ...(classic.length > 0 ? { LoadBalancerNames: classic } : {}),
      HealthCheckType: behind.length > 0 ? 'ELB' : 'EC2',
      HealthCheckGracePeriod: 300,
      Tags: [
        { Key: 'Name', Value: named(group.id), PropagateAtLaunch: true },
        { Key: 'Group', Value: group.id, PropagateAtLaunch: true },
      ],
    },
  };
}
