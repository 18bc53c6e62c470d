import { groupBy } from '../../base/group-by.ts';
import { compareText, sortBy } from '../../base/sort.ts';
import { drawingRecord, recordData } from '../drawing-record.ts';
import type { Plan, PlanService } from '../plan/types.ts';
import type { YamlMap } from '../yaml/tree.ts';
import { authorText } from './author-text.ts';
import { machineGroups, placeholderAddresses } from './addresses.ts';
import { hostNames } from './calls.ts';
import { applies, situationOf } from './condition.ts';
import type { Context } from './context.ts';
import { layerOf } from './names.ts';

/**
 * The inventory as a tree. Every host is described once, under `all`; groups only name hosts, because a variable that
 * two groups set differently is decided by their order.
 */
export function inventory(context: Context): YamlMap {
  const { plan } = context;
  const record = drawingRecord({ ...plan, groups: machineGroups(plan), balancers: [], objectStores: [] }, []);
  return {
    all: {
      hosts: hosts(context),
      // What this was drawn as and what things are called, for importing it again; no role reads it.
      vars: {
        corral_drawing: recordData(record),
        corral_labels: recordData(plan.labels),
      },
      children: { ...layers(context), zones: { children: zones(context) } },
    },
  };
}

/** An inventory of one group's machines alone. */
export function inventoryOf(context: Context, service: PlanService): YamlMap {
  const names = hostNames(context.plan, service);
  const known = hosts(context);
  const all = names.map((name) => [name, known[name] ?? null] as const);
  const group = context.groups.get(service.id)?.name ?? 'all';
  return { all: { hosts: Object.fromEntries(all), children: { [group]: { hosts: named(names) } } } };
}

/** Services whose roles would take every host of the inventory for a member of their cluster. */
export function aloneServices(context: Context): readonly PlanService[] {
  return context.plan.services.filter((service) => {
    const condition = service.type.deploy.ansible?.alone;
    return (
      condition !== undefined && context.groups.has(service.id) && applies(condition, situationOf(context, service))
    );
  });
}

const described = new WeakMap<Plan, YamlMap>();

/** Every host with its address and zone, described once per plan. */
function hosts({ plan }: Context): YamlMap {
  const made = described.get(plan) ?? describeHosts(plan);
  described.set(plan, made);
  return made;
}

function describeHosts(plan: Plan): YamlMap {
  const addresses = placeholderAddresses(plan);
  const codes = new Map(plan.zones.map(({ key, code }) => [key, code === undefined ? key : authorText(code)]));
  return Object.fromEntries(
    machineGroups(plan).flatMap((group) =>
      group.hosts.map(({ name, zone }) => [
        name,
        { ansible_host: addresses.get(name) ?? null, availability_zone: codes.get(zone) ?? zone },
      ]),
    ),
  );
}

function layers(context: Context): YamlMap {
  const placed = context.plan.services.filter(({ id }) => context.groups.has(id));
  const byLayer = sortBy(groupBy(placed, layerOf), ([layer]) => layer);
  return Object.fromEntries(byLayer.map(([layer, services]) => [layer, { children: tiers(context, services) }]));
}

function tiers(context: Context, services: Context['plan']['services']): YamlMap {
  const tree: Record<string, YamlMap> = {};
  const parents: Record<string, Record<string, YamlMap>> = {};
  for (const service of services) {
    const group = context.groups.get(service.id);
    if (group === undefined) continue;
    const members = { hosts: named(hostNames(context.plan, service)) };
    if (group.parent === undefined) tree[group.name] = members;
    else (parents[group.parent] ??= {})[group.name] = members;
  }
  for (const [parent, children] of Object.entries(parents)) tree[parent] = { children };
  return Object.fromEntries(Object.entries(tree).sort(([a], [b]) => compareText(a, b)));
}

function zones({ plan }: Context): YamlMap {
  const byZone = groupBy(
    machineGroups(plan).flatMap((group) => group.hosts),
    ({ zone }) => zone,
  );
  return Object.fromEntries(
    sortBy(byZone, ([key]) => key).map(([key, hosts]) => [
      `zone_${key}`,
      { hosts: named(hosts.map(({ name }) => name)) },
    ]),
  );
}

function named(names: readonly string[]): YamlMap {
  return Object.fromEntries(names.map((name) => [name, null]));
}
