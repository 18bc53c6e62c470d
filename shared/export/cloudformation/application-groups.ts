import { groupBy } from '../../base/group-by.ts';
import type { Balancer, BalancerTarget, MachineGroup } from '../plan/types.ts';
import { subnetId, type Build } from './build.ts';
import { logGroup } from './keys-and-logs.ts';
import { launchTemplateRef } from './launch-templates.ts';
import { kept, named, ref, type Resource, type Resources } from './tree.ts';

/** Disposable machines: a group over the zones, a scaling policy and a log group each. */
export function applicationResources(build: Build): Resources {
  const groups = build.plan.groups.filter(({ kind }) => kind === 'application');
  const inFront = groupBy(
    build.plan.balancers.flatMap((balancer) => balancer.targets.map((target) => ({ balancer, target }))),
    ({ target }) => target.group,
  );
  return Object.assign({}, ...groups.map((group) => groupResources(build, group, inFront.get(group.id) ?? [])));
}

interface InFront {
  readonly balancer: Balancer;
  readonly target: BalancerTarget;
}

function groupResources(build: Build, group: MachineGroup, behind: readonly InFront[]): Resources {
  const name = build.logical(group.id);
  return {
    [`${name}Group`]: scalingGroup(build, group, behind),
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

/** Zones in which the group has a host; a group never runs where the drawing has none. */
function zonePositions(build: Build, group: MachineGroup): number[] {
  const used = new Set(group.hosts.map(({ zone }) => zone));
  return build.zones.flatMap(({ key }, index) => (used.has(key) ? [index + 1] : []));
}

function scalingGroup(build: Build, group: MachineGroup, behind: readonly InFront[]): Resource {
  const count = group.hosts.length;
  const targets = behind
    .filter(({ balancer }) => balancer.layer === 'http')
    .map(({ balancer, target }) => ref(targetGroupId(build, balancer.id, target.service)));
  const tcp = behind.filter(({ balancer }) => balancer.layer === 'tcp').map(({ balancer }) => balancer.id);
  const classic = [...new Set(tcp)].map((id) => ref(build.logical(id)));
  return {
    Type: 'AWS::AutoScaling::AutoScalingGroup',
    UpdatePolicy: { AutoScalingRollingUpdate: { MinInstancesInService: count - 1, MaxBatchSize: 1 } },
    Properties: {
      MinSize: String(count),
      MaxSize: String(count * 3),
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

export function targetGroupId(build: Build, balancer: string, service: string): string {
  return `${build.logical(balancer)}To${build.logical(service)}`;
}
