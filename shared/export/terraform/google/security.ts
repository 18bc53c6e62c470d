import { indexOf } from '../../plan/plan-index.ts';
import type { FlowRule } from '../../plan/types.ts';
import { serviceKey } from '../cloud/build.ts';
import type { CloudBuild } from '../cloud/cloud.ts';
import { flowMap } from '../cloud/flow-map.ts';
import { hostFlows } from '../cloud/host-flows.ts';
import { keyName } from '../cloud/key-names.ts';
import {
  at,
  block,
  call,
  loop,
  nested,
  operator,
  ref,
  resource,
  template,
  type Body,
  type Expr,
  type Item,
} from '../tree.ts';
import { NETWORK } from './network.ts';
import { SERVICES } from './services.ts';

const KEY = ref('each.key');
const [FROM, TO] = [ref('each.value.from'), ref('each.value.to')];
const ANYWHERE = ['0.0.0.0/0'];
/** Where Google's health checks come from, those of balancers that pass packets on included. */
const PROBES = ['130.211.0.0/22', '209.85.152.0/22', '209.85.204.0/22', '35.191.0.0/16'];

/** A rule on both sides for every connection, by the tags of groups. Nothing is open besides, in or out. */
export function security(build: CloudBuild): Body {
  if (build.plan.groups.length === 0) return [];
  const { plan, flows } = build;
  const reaching = hostFlows(build);
  const { groups } = indexOf(plan);
  const called = flows.balanced.filter(({ to }) => groups.has(to));
  const services = flows.managed.filter(({ to }) => !isApi(build, to));
  return [
    block('locals', [], { flows: flowMap(reaching.inside), callees: callees(build) }),
    nothingElse(),
    ...rulesFor(reaching.inside, () => rule('flow_in', ref('local.flows'), inbound({ source_tags: [keyName(FROM)] }))),
    ...rulesFor(flows.inside, (asked) => rule('flow_out', asked, outbound(at('local.callees', TO)))),
    ...rulesFor(called, (asked) => rule('balanced', asked, inbound({ source_ranges: balancers(build) }))),
    ...rulesFor(services, (asked) => rule('service', asked, outbound([SERVICE_RANGE]))),
    ...rulesFor(reaching.in, (asked) => rule('internet_in', asked, inbound({ source_ranges: ANYWHERE }))),
    ...rulesFor(flows.out, (asked) => rule('internet_out', asked, outbound(ANYWHERE))),
    management(),
    upkeep(),
  ];
}

function isApi({ managed }: CloudBuild, id: string): boolean {
  const service = managed.get(id);
  return service === undefined || SERVICES.get(serviceKey(service))?.api === true;
}

function rulesFor(flows: readonly FlowRule[], make: (asked: Expr) => Item): Body {
  return flows.length === 0 ? [] : [make(flowMap(flows))];
}

const SERVICE_RANGE = template(
  ref('google_compute_global_address.services.address'),
  '/',
  ref('google_compute_global_address.services.prefix_length'),
);

/** Rules out cannot name tags, so that callees are named by their addresses. */
function callees({ plan }: CloudBuild): Expr {
  const hosts = loop({
    names: ['group', 'facts'],
    over: ref('local.groups'),
    key: ref('group'),
    value: loop({
      names: ['name', 'host'],
      over: ref('local.hosts'),
      value: template(at('google_compute_instance.host', ref('name'), '.network_interface[0].network_ip'), '/32'),
      only: operator(ref('host.group'), '==', ref('group')),
    }),
  });
  if (plan.balancers.length === 0) return hosts;
  const balancers = loop({
    names: ['id', 'balancer'],
    over: ref('google_compute_address.balancer'),
    key: ref('id'),
    value: [template(ref('balancer.address'), '/32')],
  });
  return call('merge', hosts, balancers);
}

/** Those that end TLS call from their own subnet; health checks come from Google. */
function balancers({ sites }: CloudBuild): Expr {
  if (sites.length === 0) return PROBES;
  return call('concat', PROBES, [ref('google_compute_subnetwork.proxies.ip_cidr_range')]);
}

type Facts = Readonly<Record<string, Expr>>;

function inbound(from: Facts): Facts {
  return { direction: 'INGRESS', ...from, target_tags: [keyName(TO)] };
}

function outbound(to: Expr): Facts {
  return { direction: 'EGRESS', destination_ranges: to, target_tags: [keyName(FROM)] };
}

const SUFFIX: Readonly<Record<string, string>> = { INGRESS: '-in', EGRESS: '-out' };

function rule(name: string, asked: Expr, facts: Facts): Item {
  return resource(
    'google_compute_firewall',
    name,
    {
      for_each: asked,
      name: keyName(KEY, SUFFIX[String(facts.direction)] ?? ''),
      description: ref('each.value.description'),
      network: NETWORK,
      ...facts,
    },
    nested('allow', { protocol: 'tcp', ports: [ref('each.value.port')] }),
  );
}

function single(name: string, description: string, facts: Facts, ...inside: Body): Item {
  const words = { name: template(ref('local.name'), `-${name.replaceAll('_', '-')}`), description, network: NETWORK };
  return resource('google_compute_firewall', name, { ...words, ...facts }, ...inside);
}

/** Google lets everything out unless a rule says otherwise. */
function nothingElse(): Item {
  return single(
    'nothing_else_out',
    'What no other rule lets out stays in',
    { direction: 'EGRESS', priority: 65000, destination_ranges: ANYWHERE },
    nested('deny', { protocol: 'all' }),
    nested('log_config', { metadata: 'INCLUDE_ALL_METADATA' }),
  );
}

function management(): Item {
  return single(
    'management',
    'SSH from where machines are managed',
    { direction: 'INGRESS', source_ranges: [ref('var.admin_cidr')] },
    nested('allow', { protocol: 'tcp', ports: ['22'] }),
  );
}

/** What every machine needs. Names, time and metadata come from the machine's own host, past every rule. */
function upkeep(): Item {
  return single(
    'upkeep_out',
    'Package mirrors and the interfaces of the cloud',
    { direction: 'EGRESS', destination_ranges: ANYWHERE },
    nested('allow', { protocol: 'tcp', ports: ['80', '443'] }),
  );
}
