import { uniqueSorted } from '../../base/sort.ts';
import type { ExportOptions } from '../types.ts';
import type { Balancer, Colour, FlowRule, MachineGroup, Plan, PlanService } from './types.ts';

const COLOURS: readonly Colour[] = ['blue', 'green'];

type Planned = Plan | { readonly refused: string };

/** The plan for the rollout that was chosen, or why it cannot be had. */
export function withRollout(plan: Planned, options: ExportOptions | undefined): Planned {
  return 'refused' in plan || options?.rollout !== 'blue-green' ? plan : twoColours(plan);
}

/**
 * Every group of machines that may be replaced and that only HTTP balancers call, twice: `ID-blue` and `ID-green` with the
 * same services, calls and secrets. Everything else stays as it is.
 */
function twoColours(plan: Plan): Planned {
  const turning = turningGroups(plan);
  if (turning.size === 0) {
    return { refused: 'No balancer of the stage calls machines that can take turns, so there is no blue and green.' };
  }
  const known = new Set([...plan.groups, ...plan.balancers, ...plan.managed].map(({ id }) => id));
  const taken = [...turning].flatMap((id) => COLOURS.map((colour) => `${id}-${colour}`)).find((id) => known.has(id));
  if (taken !== undefined)
    return { refused: `The drawing has ${taken} already, which blue and green need; rename it.` };
  const names = (id: string): readonly string[] =>
    turning.has(id) ? COLOURS.map((colour) => `${id}-${colour}`) : [id];
  return {
    ...plan,
    services: plan.services.map((service) => onBlue(service, turning)),
    groups: plan.groups.flatMap((group) => coloured(group, turning)),
    balancers: plan.balancers.map((balancer) => callsBoth(balancer, turning)),
    flows: plan.flows.flatMap((flow) => forBoth(flow, names)),
    secrets: plan.secrets.map((secret) => ({ ...secret, usedBy: uniqueSorted(secret.usedBy.flatMap(names)) })),
  };
}

/** Ids of groups that can be there twice: machines that may be replaced, behind HTTP balancers and no other, which know no shares. */
export function turningGroups({ groups, balancers }: Plan): ReadonlySet<string> {
  const calledBy = (wanted: Balancer['layer']) =>
    new Set(
      balancers.filter(({ layer }) => layer === wanted).flatMap(({ targets }) => targets.map(({ group }) => group)),
    );
  const [http, tcp] = [calledBy('http'), calledBy('tcp')];
  const turns = ({ id, kind, tier }: MachineGroup): boolean =>
    kind === 'application' && tier === 'app' && http.has(id) && !tcp.has(id);
  return new Set(groups.filter(turns).map(({ id }) => id));
}

/** A service is one whatever its machines; it is looked up on the blue ones. */
function onBlue(service: PlanService, turning: ReadonlySet<string>): PlanService {
  return turning.has(service.group ?? '') ? { ...service, group: `${service.group ?? ''}-blue` } : service;
}

function coloured(group: MachineGroup, turning: ReadonlySet<string>): readonly MachineGroup[] {
  if (!turning.has(group.id)) return [group];
  return COLOURS.map((colour) => ({
    ...group,
    id: `${group.id}-${colour}`,
    label: `${group.label} (${colour})`,
    hosts: group.hosts.map((host, index) => ({ ...host, name: `${group.id}-${colour}-${String(index + 1)}` })),
    colour,
  }));
}

function callsBoth(balancer: Balancer, turning: ReadonlySet<string>): Balancer {
  const targets = balancer.targets.flatMap((target) =>
    turning.has(target.group)
      ? COLOURS.map((colour) => ({ ...target, group: `${target.group}-${colour}`, colour }))
      : [target],
  );
  return { ...balancer, targets };
}

function forBoth(flow: FlowRule, names: (id: string) => readonly string[]): readonly FlowRule[] {
  return names(flow.from).flatMap((from) =>
    names(flow.to).map((to) => ({ ...flow, from, to, id: `${from}--${to}--${String(flow.port)}` })),
  );
}
