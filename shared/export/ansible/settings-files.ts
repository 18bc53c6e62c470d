import type { ExportFile } from '../types.ts';
import { printYaml } from '../yaml/print.ts';

const ROLES = '../configuration/playbooks';

/** Settings of the tools, the same in every export. */
export function settingsFiles(): readonly ExportFile[] {
  return [
    { path: 'ansible.cfg', text: configuration() },
    yamllintFile(),
    { path: '.ansible-lint', text: printYaml(ansibleLint) },
    { path: '.gitignore', text: '.vault-pass\ninventory/group_vars/all/vault.yml\n*.retry\n' },
  ];
}

/** What yamllint is to hold of what Corral prints. */
export function yamllintFile(): ExportFile {
  return { path: '.yamllint', text: printYaml(yamllint) };
}

/** The extension, the modules and the filters are those that the roles of the configuration repository use. */
function configuration(): string {
  return [
    '[defaults]',
    'inventory = inventory/hosts.yml',
    `roles_path = ${ROLES}/roles`,
    `library = ${ROLES}/library`,
    `filter_plugins = ${ROLES}/filter_plugins`,
    'jinja2_extensions = jinja2.ext.do',
    'host_key_checking = True',
    'retry_files_enabled = False',
    '',
    '[ssh_connection]',
    'pipelining = True',
    'ssh_args = -o ControlMaster=auto -o ControlPersist=60s -o ForwardAgent=no',
    '',
  ].join('\n');
}

/** No limit on lines: names of the design are as long as their author made them. */
const yamllint = {
  extends: 'default',
  rules: {
    'line-length': 'disable',
    comments: { 'min-spaces-from-content': 1 },
    'comments-indentation': false,
    braces: { 'max-spaces-inside': 1 },
    'octal-values': { 'forbid-implicit-octal': true, 'forbid-explicit-octal': true },
  },
};

const ansibleLint = {
  profile: 'moderate',
  offline: true,
  // The names of the configuration repository are upper case.
  var_naming_pattern: '^[a-zA-Z_][a-zA-Z0-9_]*$',
  exclude_paths: ['.cache/'],
};
