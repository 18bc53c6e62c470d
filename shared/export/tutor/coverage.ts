import { cannot, coverageOf, exported, todo, type Judged } from '../coverage.ts';
import { indexOf } from '../plan/plan-index.ts';
import type { Plan, PlanConnection, PlanService } from '../plan/types.ts';
import type { CoverageEntry } from '../types.ts';
import { addressOf, holderOf, isElsewhere, isKnown, tutorOf } from './settings.ts';

export const CONFIG = 'config.yml';

/** What became of each element of the drawing in Tutor's settings. */
export function coverage(plan: Plan): CoverageEntry[] {
  return coverageOf(plan, {
    component: (service) => judgeComponent(plan, service),
    connection: (connection) => judgeConnection(plan, connection),
    files: { machines: CONFIG, connections: CONFIG },
  });
}

function judgeComponent(plan: Plan, service: PlanService): Judged {
  const balancer = indexOf(plan).balancers.get(service.id);
  if (balancer?.layer === 'http') return todo(CONFIG, 'Let it pass plain HTTP on to Caddy; ENABLE_WEB_PROXY is off.');
  if (balancer !== undefined) return todo(CONFIG, 'Give its address to whatever is called through it.');
  const { deploy, title } = service.type;
  const holder = holderOf(plan, service);
  if (holder !== undefined) {
    return cannot(`Tutor knows one ${title}, which is ${holder.id}; keep this one beside, with an export to Ansible.`);
  }
  if (!isKnown(plan, service)) {
    return cannot(
      deploy.cannot?.tutor ??
        `Tutor neither runs ${title} nor is told of it; keep it beside, with an export to Ansible.`,
    );
  }
  return deploy.tutor?.run === undefined ? judgeApplication(service) : judgeServer(plan, service);
}

function judgeApplication({ type, units }: PlanService): Judged {
  const { plugin, runs = [] } = type.deploy.tutor ?? {};
  const how = plugin === undefined ? '' : ` with plugin ${plugin}`;
  const pods = units > 1 && runs.length > 0 ? `, ${String(units)} of each in Kubernetes` : '';
  return exported(`Tutor runs it${how}${pods}.`);
}

function judgeServer(plan: Plan, service: PlanService): Judged {
  if (!isElsewhere(plan, service)) return exported('Tutor runs it beside the applications.');
  return todo(CONFIG, `Create it, and set ${namesOf(service)}.`);
}

function namesOf(service: PlanService): string {
  return addressOf(service)
    .map(({ name }) => name)
    .join(', ');
}

function judgeConnection(plan: Plan, { from, to }: PlanConnection): Judged {
  const { services, balancers } = indexOf(plan);
  const [caller, called] = [services.get(from), services.get(to)];
  if (called === undefined) return cannot('What it calls lives outside; Tutor is told nothing of it by this export.');
  if (caller === undefined) {
    return todo(CONFIG, 'Choose the host names of the sites and point them at it in DNS.');
  }
  if (balancers.has(from) || balancers.has(to)) {
    return todo(CONFIG, 'Passes through a balancer, which Tutor does not set up: create it and give its address.');
  }
  if (!isKnown(plan, caller) || !isKnown(plan, called)) {
    return cannot('One of its ends has no place in the settings of Tutor.');
  }
  if (tutorOf(called)?.run !== undefined && isElsewhere(plan, called)) {
    return exported(`Set by ${namesOf(called)}.`);
  }
  return exported('Tutor connects what it runs.');
}
