import { fingerprint } from '../../base/fingerprint.ts';
import { sortBy } from '../../base/sort.ts';
import { indexOf } from '../plan/plan-index.ts';
import type { MachineGroup, Plan, PlanHost, PlanService } from '../plan/types.ts';
import { snake } from './names.ts';

/** Third octet at which a tier's addresses begin. */
const TIER_START = { public: 0, app: 64, data: 128 } as const;
const SHARED_START = 192;
const PER_OCTET = 240;
/** Octets of a tier, in each of which a name has one place. */
const OCTETS = 64;
const SLOTS = OCTETS * PER_OCTET;

/** Every machine group of the plan, those for balancers alone too, sorted by id. */
export function machineGroups(plan: Plan): readonly MachineGroup[] {
  return sortBy([...plan.groups, ...plan.balancerGroups], ({ id }) => id);
}

/**
 * A private address per host name (RFC 1918, 10.20.0.0 and up): second octet by zone, third by tier, the rest from the
 * name, so that adding a machine moves no other. A design knows no addresses; these are there to be replaced.
 */
export function placeholderAddresses(plan: Plan): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const order = new Map(plan.zones.map(({ key }, index) => [key, index]));
  const zone = (host: PlanHost): number => (order.get(host.zone) ?? 0) % 200;
  return new Map(
    machineGroups(plan).flatMap(({ tier, hosts }) =>
      hosts.map((host) => [host.name, freeAddress(host.name, 20 + zone(host), TIER_START[tier], taken)] as const),
    ),
  );
}

function freeAddress(name: string, second: number, start: number, taken: Set<string>): string {
  const first = Number(BigInt(`0x${fingerprint([name])}`) % BigInt(PER_OCTET));
  for (let step = 0; step < SLOTS; step += 1) {
    // The same place in the next octet before the next place: full neighbourhoods stay short.
    const third = start + (step % OCTETS);
    const fourth = 10 + ((first + Math.floor(step / OCTETS)) % PER_OCTET);
    const address = `10.${String(second)}.${String(third)}.${String(fourth)}`;
    if (taken.has(address)) continue;
    taken.add(address);
    return address;
  }
  return `${name}.invalid`;
}

/** An address that no machine of the inventory has: a variable to be set by a person. */
export interface Endpoint {
  readonly service: string;
  readonly variable: string;
  readonly placeholder: string;
  readonly what: string;
}

/** What Ansible does not create: managed services, buckets, and the address that several balancers share. */
export function endpoints(plan: Plan): readonly Endpoint[] {
  const taken = new Set<string>();
  return plan.services.flatMap((service) => {
    const found = endpointOf(plan, service, taken);
    return found === undefined ? [] : [{ service: service.id, ...found }];
  });
}

function endpointOf(plan: Plan, service: PlanService, taken: Set<string>): Omit<Endpoint, 'service'> | undefined {
  const { id, type } = service;
  if (type.deploy.kind === 'object-store') {
    return { variable: `${snake(id)}_bucket`, placeholder: `${plan.slug}-${id}`, what: 'the name of its bucket' };
  }
  const variable = `${snake(id)}_address`;
  if (service.group === undefined) {
    return { variable, placeholder: `${id}.invalid`, what: 'the host name of the managed service' };
  }
  const hosts = indexOf(plan).machines.get(service.group)?.hosts.length ?? 0;
  if (type.deploy.kind !== 'balancer' || hosts < 2) return undefined;
  const placeholder = freeAddress(id, 20, SHARED_START, taken);
  return { variable, placeholder, what: 'the address that its machines share (a floating address, or one from VRRP)' };
}
