import { buildPlan } from '../plan/build-plan.ts';
import type { Plan } from '../plan/types.ts';
import type { Export, ExportFile, Target } from '../types.ts';
import { printYaml } from '../yaml/print.ts';
import { sortBy } from '../../base/sort.ts';
import { contextOf, type Context } from './context.ts';
import { coverage } from './coverage.ts';
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
  export: (design, stageId) => {
    const plan = buildPlan(design, stageId);
    return 'refused' in plan ? plan : exportPlan(plan);
  },
};

/** The files for one plan. Same plan, same bytes. */
export function exportPlan(plan: Plan): Export | { readonly refused: string } {
  const context = contextOf(plan);
  if (context.groups.size === 0) return { refused: 'The stage has no machines, so an inventory would be empty.' };
  const covered = coverage(context);
  const files = [
    { path: 'README.md', text: readme(context, covered) },
    { path: 'inventory/hosts.yml', text: printYaml(inventory(context)) },
    { path: 'site.yml', text: printYaml(site(context)) },
    ...variableFiles(context),
    ...addressFile(context),
    ...aloneFiles(context),
    ...settingsFiles(),
  ];
  return { target: 'ansible', stage: plan.stage.id, files: sortBy(files, ({ path }) => path), coverage: covered };
}

function variableFiles(context: Context): readonly ExportFile[] {
  const variables = groupVariables(context);
  const files = [...variables].map(([group, values]) => ({
    path: `${VARS}/${group}/main.yml`,
    text: printYaml(values),
  }));
  const vault = Object.fromEntries(vaultNames(variables).map((name) => [name, 'REPLACE-ME']));
  return [...files, { path: `${VARS}/all/vault.yml.example`, text: printYaml(vault) }];
}

function aloneFiles(context: Context): readonly ExportFile[] {
  return aloneServices(context).map((service) => ({
    path: `inventory/${context.groups.get(service.id)?.name ?? ''}_only.yml`,
    text: printYaml(inventoryOf(context, service), [
      'These machines alone, as in hosts.yml: keep the addresses the same.',
    ]),
  }));
}

function addressFile({ endpoints }: Context): readonly ExportFile[] {
  if (endpoints.size === 0) return [];
  const values = Object.fromEntries(
    [...endpoints.values()].map(({ variable, placeholder }) => [variable, placeholder]),
  );
  return [{ path: `${VARS}/all/addresses.yml`, text: printYaml(values, ['Not in the drawing: replace every value.']) }];
}
