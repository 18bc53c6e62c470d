import { sortBy } from '../../../base/sort.ts';
import type { FlowRule } from '../../plan/types.ts';
import { mergedFlows } from './build.ts';
import type { CloudBuild } from './cloud.ts';

/** Flows that machines see, by whether they come from other machines or from outside. */
export interface HostFlows {
  readonly inside: readonly FlowRule[];
  readonly in: readonly FlowRule[];
}

/**
 * What reaches machines where a TCP balancer leaves the address of the caller as it is: calls to it are calls to what it
 * passes them on to. HTTP balancers call by themselves.
 */
export function hostFlows(build: CloudBuild): HostFlows {
  return { inside: reaching(build, build.flows.inside), in: reaching(build, build.flows.in) };
}

function reaching({ plan, routes }: CloudBuild, flows: readonly FlowRule[]): readonly FlowRule[] {
  const groups = new Set(plan.groups.map(({ id }) => id));
  const found = flows.flatMap((flow): FlowRule[] => {
    if (groups.has(flow.to)) return [flow];
    const passed = routes.filter(
      ({ balancer, target, main }) =>
        balancer.id === flow.to && balancer.layer === 'tcp' && main && target.port === flow.port,
    );
    return passed.map(({ target }) => ({
      ...flow,
      to: target.group,
      id: `${flow.from}--${target.group}--${String(flow.port)}`,
    }));
  });
  return sortBy(mergedFlows(found), ({ id }) => id);
}
