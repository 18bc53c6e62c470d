import type { TutorDeploy, TutorSetting } from '../../catalog/types.ts';
import { uniqueSorted } from '../../base/sort.ts';
import { indexOf } from '../plan/plan-index.ts';
import type { Plan, PlanService } from '../plan/types.ts';
import type { YamlMap, YamlValue } from '../yaml/tree.ts';

/** Version of Tutor whose settings these are. */
export const TUTOR_VERSION = '21';
/** Stands where only a person knows the text. */
export const PLACEHOLDER = 'REPLACE-ME';

export function tutorOf({ type }: PlanService): TutorDeploy | undefined {
  return type.deploy.tutor;
}

/** Plugins of the applications that the stage has. */
export function pluginsOf({ services }: Plan): readonly string[] {
  return uniqueSorted(services.flatMap((service) => tutorOf(service)?.plugin ?? []));
}

/** Whether Tutor has settings for where this is, with the plugins of the stage. */
export function isKnown(plan: Plan, service: PlanService): boolean {
  const tutor = tutorOf(service);
  if (tutor === undefined || (tutor.onlyWith !== undefined && !pluginsOf(plan).includes(tutor.onlyWith))) return false;
  return holderOf(plan, service) === undefined;
}

/** The server before it that has the settings which this one would need: Tutor knows one of each. */
export function holderOf({ services }: Plan, service: PlanService): PlanService | undefined {
  const run = tutorOf(service)?.run;
  const first = run === undefined ? service : services.find((each) => tutorOf(each)?.run === run);
  return first === service ? undefined : first;
}

/**
 * Whether the drawing has a server elsewhere, so that Tutor is not to bring its own: somebody runs it, or it stands on
 * machines that none of its callers is on.
 */
export function isElsewhere(plan: Plan, service: PlanService): boolean {
  if (service.managed) return true;
  const { services, connectionsTo } = indexOf(plan);
  const callers = (connectionsTo.get(service.id) ?? []).flatMap(({ from }) => services.get(from) ?? []);
  return callers.length > 0 && !callers.some(({ group }) => group === service.group);
}

/** What `config.yml` says, in the order of names. */
export function settingsOf(plan: Plan): YamlMap {
  const found = new Map<string, YamlValue>();
  for (const service of plan.services.filter((each) => isKnown(plan, each))) {
    for (const [name, value] of ownSettings(plan, service)) if (!found.has(name)) found.set(name, value);
  }
  // What ends TLS before Caddy passes plain HTTP on to it.
  if (plan.balancers.some(({ layer }) => layer === 'http')) found.set('ENABLE_WEB_PROXY', false);
  found.set('ENABLE_HTTPS', true);
  const plugins = pluginsOf(plan);
  if (plugins.length > 0) found.set('PLUGINS', plugins);
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function ownSettings(plan: Plan, service: PlanService): readonly (readonly [string, YamlValue])[] {
  const tutor = tutorOf(service);
  const site = tutor?.site === undefined ? [] : [[tutor.site.name, tutor.site.value] as const];
  if (tutor?.run === undefined || !isElsewhere(plan, service)) return site;
  return [
    [tutor.run, false],
    ...addressOf(service).map((setting) => [setting.name, valueOf(service, setting)] as const),
  ];
}

/** Settings that tell where a server is which Tutor does not run. */
export function addressOf(service: PlanService): readonly TutorSetting[] {
  return (tutorOf(service)?.address ?? []).filter(({ clustered }) => clustered !== true || service.units > 1);
}

function valueOf({ id, port }: PlanService, { form, value }: TutorSetting): YamlValue {
  if (value !== undefined) return value;
  switch (form) {
    case 'host':
      return `${id}.invalid`;
    case 'port':
      return port;
    case 'url':
      return `http://${id}.invalid:${String(port)}`;
    case 'text':
      return PLACEHOLDER;
  }
}
