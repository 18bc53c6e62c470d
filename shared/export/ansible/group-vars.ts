import { groupBy } from '../../base/group-by.ts';
import { sortBy } from '../../base/sort.ts';
import type { YamlMap, YamlValue } from '../yaml/tree.ts';
import { authorText } from './author-text.ts';
import type { Context } from './context.ts';
import { haproxyVariables } from './haproxy.ts';
import { releases } from './release.ts';
import { callerSettings, ownSettings, type Setting } from './variables.ts';

/** Agents and clouds that the roles would else look for. */
const SWITCHED_OFF = ['AWS_ROLE', 'DATADOG', 'MINOS', 'NEWRELIC', 'NEWRELIC_INFRASTRUCTURE', 'SPLUNKFORWARDER'];

/** Variables of every group that has some, by group name; `all` first of all. */
export function groupVariables(context: Context): ReadonlyMap<string, YamlMap> {
  const { shared, apart } = split(callerSettings(context));
  const apartOf = groupBy(apart, ({ service }) => service);
  const found = new Map<string, YamlMap>([['all', { ...basics(context), ...sorted(shared), ...secrets(context) }]]);
  for (const service of context.plan.services) {
    const group = context.groups.get(service.id)?.name;
    const settings = [...ownSettings(context, service), ...(apartOf.get(service.id) ?? [])];
    const variables = { ...sorted(settings), ...haproxyVariables(context, service) };
    if (group !== undefined && Object.keys(variables).length > 0) found.set(group, variables);
  }
  return found;
}

/**
 * What every reader agrees on is said once, for all: the databases' roles read it too, and workers must have the same
 * caches in the same order as the sites. What readers differ about, or only one type reads, goes to each of them.
 */
function split(settings: readonly Setting[]): {
  readonly shared: readonly Setting[];
  readonly apart: readonly Setting[];
} {
  const spoken = new Map<string, Set<string>>();
  for (const { name, value } of settings) {
    spoken.set(name, (spoken.get(name) ?? new Set()).add(JSON.stringify(value)));
  }
  const alone = ({ name, narrow }: Setting) => narrow === true || (spoken.get(name)?.size ?? 0) > 1;
  return { shared: settings.filter((one) => !alone(one)), apart: settings.filter(alone) };
}

function sorted(settings: readonly Setting[]): YamlMap {
  return Object.fromEntries(sortBy(settings, ({ name }) => name).map(({ name, value }) => [name, value]));
}

function basics({ plan }: Context): YamlMap {
  return {
    ansible_user: 'ubuntu',
    ansible_python_interpreter: releases[plan.release].python,
    design_name: authorText(plan.design),
    stage_name: authorText(plan.stage.label),
    COMMON_DEPLOYMENT: plan.slug,
    COMMON_ENVIRONMENT: plan.stage.id,
    ...Object.fromEntries(SWITCHED_OFF.map((name) => [`COMMON_ENABLE_${name}`, false])),
    EDXAPP_LMS_SITE_NAME: 'learn.example.org',
    EDXAPP_CMS_SITE_NAME: 'studio.example.org',
    EDXAPP_CMS_BASE: '{{ EDXAPP_CMS_SITE_NAME }}',
    EDXAPP_LMS_BASE: '{{ EDXAPP_LMS_SITE_NAME }}',
  };
}

function secrets({ plan }: Context): YamlMap {
  const pairs = plan.services.flatMap(({ type }) => Object.entries(type.deploy.ansible?.secrets ?? {}));
  return Object.fromEntries(sortBy(pairs, ([name]) => name).map(([name, vault]) => [name, `{{ ${vault} }}`]));
}

/** Names of every vault variable that the group variables mention, sorted. */
export function vaultNames(variables: ReadonlyMap<string, YamlMap>): readonly string[] {
  const names = [...variables.values()]
    .flatMap(expressions)
    .flatMap((text) => text.match(/(?<=^\{\{ )vault_\w+(?= \}\}$)/g) ?? []);
  return [...new Set(names)].sort();
}

/** Text that is not an author's: what could be an expression. */
function expressions(value: YamlValue): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return (value as readonly YamlValue[]).flatMap(expressions);
  return typeof value === 'object' && value !== null ? Object.values(value as YamlMap).flatMap(expressions) : [];
}
