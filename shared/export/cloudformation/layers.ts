import { applicationResources } from './application-groups.ts';
import { backupResources } from './backups.ts';
import { httpBalancerResources } from './balancers.ts';
import type { Build } from './build.ts';
import { keyAndLogResources } from './keys-and-logs.ts';
import { launchTemplateResources } from './launch-templates.ts';
import { roleResources } from './machine-roles.ts';
import { managedResources } from './managed/index.ts';
import { networkResources } from './network.ts';
import { entryRecords, publicEntry } from './public-entry.ts';
import { secretResources } from './secrets.ts';
import { callerOf, securityGroupResources, securityRuleResources } from './security-groups.ts';
import { statefulResources } from './stateful-machines.ts';
import { storageResources } from './storage.ts';
import { tcpBalancerResources } from './tcp-balancers.ts';
import type { Resource, Resources } from './tree.ts';
import { nameFinder, type FindNames } from './references.ts';
import { namesOf, type NamedResource, type NamedResources } from './used.ts';

/** Resources that change together. A layer refers to itself and to layers before it, never to a later one. */
export interface Layer {
  /** Logical id of its stack when the template is split. */
  readonly id: string;
  readonly resources: NamedResources;
  /** What resources have in common that stay in one stack where it has room, beside those that name each other. */
  readonly together?: (resource: Resource) => string | undefined;
}

/** Everything the stage becomes, in the order in which it can be created. */
export function layersOf(build: Build): readonly Layer[] {
  const { groups } = build.plan;
  const stateful = groups.filter(({ kind }) => kind === 'stateful');
  const application = groups.filter(({ kind }) => kind === 'application');
  const find = nameFinder();
  const layer = (id: string, parts: readonly Resources[]): Layer => ({ id, resources: namedIn(parts, find) });
  return [
    layer('NetworkStack', [networkResources(build)]),
    layer('SharedStack', [keyAndLogResources(build), storageResources(build), publicEntry(build)]),
    layer('SecretsStack', [secretResources(build)]),
    layer('SecurityGroupsStack', [securityGroupResources(build)]),
    { ...layer('SecurityRulesStack', securityRuleResources(build)), together: callerOf },
    layer('ManagedStack', managedResources(build)),
    layer('MachinesStack', [
      ...roleResources(build, stateful),
      launchTemplateResources(build, stateful),
      ...statefulResources(build),
    ]),
    layer('BalancersStack', [...httpBalancerResources(build), tcpBalancerResources(build), entryRecords(build)]),
    layer('ApplicationsStack', [
      ...roleResources(build, application),
      launchTemplateResources(build, application),
      ...applicationResources(build),
    ]),
    layer('BackupsStack', [backupResources(build)]),
  ];
}

function namedIn(parts: readonly Resources[], find: FindNames): NamedResources {
  const named = new Map<string, NamedResource>();
  for (const part of parts) {
    for (const id of Object.keys(part)) {
      const resource = part[id] as Resource;
      named.set(id, { resource, names: namesOf(resource, find) });
    }
  }
  return named;
}
