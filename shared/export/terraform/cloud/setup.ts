import { machineGroups } from '../machine-groups.ts';
import { byId } from '../names.ts';
import { block, loop, nested, object, ref, template, type Body } from '../tree.ts';
import { nameVariables, variable } from '../variables.ts';
import type { CloudBuild, CloudVariable } from './cloud.ts';
import { shortNames } from './key-names.ts';

export function versions({ cloud: { provider, terraform = '>= 1.5.0' } }: CloudBuild): Body {
  const required = object({ source: provider.source, version: provider.version });
  return [
    block(
      'terraform',
      [],
      { required_version: terraform },
      nested('required_providers', { [provider.name]: required }),
    ),
  ];
}

export function providers({ cloud }: CloudBuild): Body {
  return [block('provider', [cloud.provider.name], {}, ...cloud.provider.settings)];
}

/** Every variable, those of all clouds first. */
export function variables(build: CloudBuild): Body {
  const own = allVariables(build).map(({ name, ...facts }) => variable(name, facts));
  return [...nameVariables(build.plan), ...own];
}

/** Variables besides the parts of names. */
export function allVariables(build: CloudBuild): readonly CloudVariable[] {
  const { cloud, plan, sites } = build;
  const domain: CloudVariable = {
    name: 'domain_name',
    description: 'Domain of the learning site.',
    type: ref('string'),
    example: 'learn.example.org',
  };
  const groups: CloudVariable = {
    name: 'machine_groups',
    ...machineGroups(plan.groups, 'Groups of machines', cloud.size),
  };
  return [
    ...cloud.variables(build),
    ...(sites.length > 0 ? [domain] : []),
    ...(plan.groups.length > 0 ? [groups] : []),
  ];
}

/** Names, and the machines: groups by id and hosts by name, so that one more host adds one line. */
export function locals(build: CloudBuild): Body {
  const { plan } = build;
  const groups = byId(
    plan.groups,
    ({ id }) => id,
    ({ kind, tier }) => object({ tier, data_disk: kind === 'stateful', public: tier === 'public' }),
  );
  const hosts = byId(
    plan.groups.flatMap(({ id, hosts: all }) => all.map((host) => ({ group: id, ...host }))),
    ({ name }) => name,
    ({ group, zone }) => object({ group, zone }),
  );
  return [
    block('locals', [], {
      name: template(ref('var.project'), '-', ref('var.environment')),
      ...shortNames(build),
      ...(plan.groups.length === 0 ? {} : { groups, hosts, ...subsets(plan.groups) }),
    }),
  ];
}

/** Hosts whose group has a flag, for what only some machines have. */
function subsets(groups: CloudBuild['plan']['groups']): Record<string, ReturnType<typeof loop>> {
  const where = (flag: string) =>
    loop({
      names: ['name', 'host'],
      over: ref('local.hosts'),
      key: ref('name'),
      value: ref('host'),
      only: { $: 'at', of: ref('local.groups'), key: ref('host.group'), rest: `.${flag}` },
    });
  return {
    ...(groups.some(({ kind }) => kind === 'stateful') ? { data_hosts: where('data_disk') } : {}),
    ...(groups.some(({ tier }) => tier === 'public') ? { public_hosts: where('public') } : {}),
  };
}
