import type { Design } from '../../design/schema/design.ts';
import { todoLines } from '../coverage.ts';
import { buildPlan } from '../plan/build-plan.ts';
import type { Plan } from '../plan/types.ts';
import { BUILT, eachTold, type Progress } from '../progress.ts';
import type { Export, Target } from '../types.ts';
import { printYaml } from '../yaml/print.ts';
import type { YamlMap } from '../yaml/tree.ts';
import { sortBy } from '../../base/sort.ts';
import { contextOf, type Context } from './context.ts';
import { coverage } from './coverage.ts';
import { foundAt } from './dynamic/found-at.ts';
import { groupVariables, vaultNames } from './group-vars.ts';
import { aloneServices, inventory, inventoryOf } from './inventory.ts';
import { readme } from './readme.ts';
import { settingsFiles } from './settings-files.ts';
import { site } from './site.ts';

const VARS = 'inventory/group_vars';

export const ansible: Target = {
  id: 'ansible',
  title: 'Ansible inventory',
  summary:
    'Hosts, groups and variables for the roles of the Open edX configuration repository, and a playbook in order.',
  export: (design, stageId, run) => {
    const plan = buildPlan(design, stageId);
    return 'refused' in plan ? plan : exportPlan(plan, design, run?.progress);
  },
};

/** The files for one plan. Same plan, same bytes. */
function exportPlan(plan: Plan, design: Design, progress?: Progress): Export | { readonly refused: string } {
  const context = contextOf(plan);
  if (context.groups.size === 0) return { refused: 'The stage has no machines, so an inventory would be empty.' };
  const found = foundAt(design, context);
  const documents = new Map<string, Printed>([
    ['inventory/hosts.yml', [inventory(context)]],
    ['site.yml', [site(context)]],
    ...variableFiles(context),
    ...addressFile(context),
    ...aloneFiles(context),
    ...found.map(({ source, members }) => [source.path, [source.content(plan, members), DYNAMIC]] as const),
  ]);
  const { coverage: covered, lines } = todoLines(coverage(context), [...documents.keys()], 'inventory/hosts.yml');
  const print = ([path, [value, heading = []]]: readonly [string, Printed]) => ({
    path,
    text: printYaml(value, [...heading, ...(lines.get(path) ?? [])]),
  });
  const printed = eachTold([...documents], print, [BUILT, 1], progress);
  const files = [{ path: 'README.md', text: readme(context, found, covered) }, ...printed, ...settingsFiles()];
  return { target: 'ansible', stage: plan.stage.id, files: sortBy(files, ({ path }) => path), coverage: covered };
}

const DYNAMIC = ['Machines as the cloud knows them, by the labels that the Terraform export of the same stage gives.'];

/** A document, and comments about it. */
type Printed = readonly [value: YamlMap | readonly YamlMap[], heading?: readonly string[]];
type Documents = readonly (readonly [path: string, printed: Printed])[];

function variableFiles(context: Context): Documents {
  const variables = groupVariables(context);
  const vault = Object.fromEntries(vaultNames(variables).map((name) => [name, 'REPLACE-ME']));
  return [
    ...[...variables].map(([group, values]) => [`${VARS}/${group}/main.yml`, [values]] as const),
    [`${VARS}/all/vault.yml.example`, [vault]],
  ];
}

function aloneFiles(context: Context): Documents {
  const heading = ['These machines alone, as in hosts.yml: keep the addresses the same.'];
  return aloneServices(context).map((service) => [
    `inventory/${context.groups.get(service.id)?.name ?? ''}_only.yml`,
    [inventoryOf(context, service), heading],
  ]);
}

function addressFile({ endpoints }: Context): Documents {
  if (endpoints.size === 0) return [];
  const values = [...endpoints.values()].map(({ variable, placeholder }) => [variable, placeholder] as const);
  return [[`${VARS}/all/addresses.yml`, [Object.fromEntries(values), ['Not in the drawing: replace every value.']]]];
}
