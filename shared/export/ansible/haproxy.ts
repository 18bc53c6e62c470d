import { block, type YamlMap, type YamlValue } from '../yaml/tree.ts';
import { uniqueSorted } from '../../base/sort.ts';
import { indexOf } from '../plan/plan-index.ts';
import type { Balancer, BalancerTarget, PlanService } from '../plan/types.ts';
import { serviceOf } from './calls.ts';
import type { Context } from './context.ts';
import { snake } from './names.ts';

/** Path of the certificate that a balancer ends TLS with; empty until somebody puts one there. */
export const CERTIFICATE = 'lb_certificate';

/** Variables of role haproxy on the machines of a balancer: one piece of its configuration per way in. */
export function haproxyVariables(context: Context, service: PlanService): YamlMap {
  const balancer = indexOf(context.plan).balancers.get(service.id);
  if (balancer === undefined || balancer.targets.length === 0) return {};
  const web = balancer.targets.filter(isWeb);
  const other = balancer.targets.filter((target) => !isWeb(target));
  const applications: readonly YamlValue[] = [
    ...(web.length === 0 ? [] : [block(webProxy(context, balancer, web))]),
    ...other.map((target) => block(tcpProxy(context, balancer, target))),
  ];
  return { ...(web.length === 0 ? {} : { [CERTIFICATE]: '' }), haproxy_applications: applications };
}

export function isWeb({ protocol }: Pick<BalancerTarget, 'protocol'>): boolean {
  return protocol === 'http' || protocol === 'https';
}

function webProxy(context: Context, { id }: Balancer, targets: readonly BalancerTarget[]): string {
  const name = snake(id);
  const [first] = [...targets].sort((a, b) => rank(context, id, a) - rank(context, id, b));
  const lines = [
    `frontend ${name}`,
    '  bind *:80',
    `{% if ${CERTIFICATE} %}`,
    `  bind *:443 ssl crt {{ ${CERTIFICATE} }}`,
    '{% endif %}',
    '  mode http',
    '  option forwardfor',
    ...targets.filter((target) => target !== first).flatMap((target) => route(context, name, target)),
    `  default_backend ${backendName(name, first)}`,
    ...targets.flatMap((target) => ['', ...webBackend(context, name, target)]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** The target without which the balancer is down takes what no name routes elsewhere. */
function rank({ plan }: Context, from: string, { service }: BalancerTarget): number {
  const passed = indexOf(plan).connectionsFrom.get(from) ?? [];
  return passed.some(({ to, onLoss }) => to === service && onLoss === 'down') ? 0 : 1;
}

function route({ plan }: Context, name: string, target: BalancerTarget): string[] {
  const site = serviceOf(plan, target.service)?.type.deploy.ansible?.siteName;
  if (site === undefined) return [];
  return [`  use_backend ${backendName(name, target)} if { hdr(host) -i {{ ${site} }} }`];
}

function webBackend(context: Context, name: string, target: BalancerTarget): string[] {
  const check = target.healthPath === undefined ? [] : [`  option httpchk GET ${target.healthPath}`];
  return [
    `backend ${backendName(name, target)}`,
    '  mode http',
    '  balance leastconn',
    ...check,
    ...servers(context, target),
  ];
}

function backendName(name: string, target: BalancerTarget | undefined): string {
  return `${name}_${snake(target?.service ?? '')}`;
}

function tcpProxy(context: Context, { id }: Balancer, target: BalancerTarget): string {
  const lines = [
    `listen ${backendName(snake(id), target)}`,
    ...ways(context, id, target).map((port) => `  bind *:${port}`),
    '  mode tcp',
    '  balance leastconn',
    '  option tcplog',
    '  option tcpka',
    ...servers(context, target),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** Ports that callers use for this target; the target's own when nobody calls yet. */
function ways({ callsVia }: Context, via: string, target: BalancerTarget): readonly string[] {
  const asked = (callsVia.get(via) ?? []).filter(({ callee }) => callee.id === target.service);
  const ports = uniqueSorted(asked.map(({ port }) => String(port)));
  return ports.length > 0 ? ports : [String(target.port)];
}

function servers({ groups }: Context, { service, port }: BalancerTarget): string[] {
  const group = groups.get(service)?.name;
  if (group === undefined) return [];
  return [
    `{% for name in groups['${group}'] %}`,
    `  server {{ name }} {{ hostvars[name]['ansible_host'] }}:${String(port)} check`,
    '{% endfor %}',
  ];
}
