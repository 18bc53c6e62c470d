/** Files that are not imported: a name, the text, and words of the sentence. */
export const REFUSAL_CASES: readonly (readonly [name: string, text: string, why: RegExp])[] = [
  ['nothing', '', /file is empty/],
  ['an inventory whose first group is not closed', '[web\nhost-1\n', /^Line 1 of the inventory opens no group/],
  [
    'truncated JSON',
    '{"terraform_version":"1","values":{"root_module":{"resources":',
    /breaks off at line 1, column \d+/,
  ],
  [
    'other JSON',
    '{"name":"x","dependencies":{}}',
    /neither a Terraform state nor a CloudFormation template nor an Ansible inventory/,
  ],
  ['broken YAML', 'a: [1', /neither JSON nor YAML: at line 1, column/],
  ['YAML that contains itself', 'Resources: &a { X: *a }', /stands inside what it names/],
  ['JSON that is deep', `{"Resources":${'['.repeat(5000)}${']'.repeat(5000)}}`, /nests deeper/],
  ['JSON with more things than a call has arguments', `{"x":[${'[],'.repeat(300_000)}0]}`, /neither a Terraform state/],
  ['brackets without end', '['.repeat(100_000), /./],
  ['a picture', '\x89PNG\r\n\x1a\n\0\0\0', /neither JSON nor YAML/],
  ['a design', 'corral: 1\nstages: [{ id: a }]\n', /design of Corral; open it/],
  ['something huge', ' '.repeat(50_000_001), /50 million/],
  [
    'an inventory with more hosts than anybody has',
    Array.from({ length: 9 }, (_, n) => `[a]\nx${String(n)}-[1:999999]`).join('\n'),
    /more than 50000 hosts/,
  ],
];
