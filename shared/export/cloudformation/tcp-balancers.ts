import { dictionary } from '../../base/dictionary.ts';
import { indexOf } from '../plan/plan-index.ts';
import type { Balancer, BalancerTarget } from '../plan/types.ts';
import { securityGroupId, subnetId, type Build } from './build.ts';
import { instanceId } from './stateful-machines.ts';
import { att, ref, tags, type CfnValue, type Resource, type Resources } from './tree.ts';

/**
 * Balancers that pass TCP on, inside the network. Classic ones: they register instances by themselves and share one
 * resource with their listeners (docs/decisions/0009).
 */
export function tcpBalancerResources(build: Build): Resources {
  const tcp = build.plan.balancers.filter(({ layer }) => layer === 'tcp');
  return dictionary(tcp.map((balancer) => [build.logical(balancer.id), classicBalancer(build, balancer)]));
}

function classicBalancer(build: Build, balancer: Balancer): Resource {
  const tier = balancer.public ? 'public' : 'app';
  const instances = balancer.targets.flatMap((target) => members(build, target));
  return {
    Type: 'AWS::ElasticLoadBalancing::LoadBalancer',
    Properties: {
      Scheme: balancer.public ? 'internet-facing' : 'internal',
      CrossZone: true,
      SecurityGroups: [att(securityGroupId(build, balancer.id), 'GroupId')],
      Subnets: build.zones.map((_, index) => ref(subnetId(tier, index + 1))),
      Listeners: balancer.targets.map(listener),
      HealthCheck: {
        Target: `TCP:${balancer.targets[0]?.port ?? 1}`,
        Interval: '10',
        Timeout: '5',
        HealthyThreshold: '2',
        UnhealthyThreshold: '3',
      },
      ConnectionDrainingPolicy: { Enabled: true, Timeout: 60 },
      ...(instances.length > 0 ? { Instances: instances } : {}),
      Tags: tags(balancer.id),
    },
  };
}

function listener({ port }: BalancerTarget): CfnValue {
  const at = String(port);
  return { LoadBalancerPort: at, InstancePort: at, Protocol: 'TCP', InstanceProtocol: 'TCP' };
}

/** Instances of a stateful group are named here; a scaling group names its balancer itself. */
function members(build: Build, target: BalancerTarget): readonly CfnValue[] {
  const group = indexOf(build.plan).groups.get(target.group);
  if (group?.kind !== 'stateful') return [];
  return group.hosts.map((_, index) => ref(instanceId(build, group.id, index + 1)));
}
