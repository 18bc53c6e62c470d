import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Writes what the types of a list take, from what their provider says of itself:
 *   terraform providers schema -json | node tools/provider-arguments.mjs shared/export/terraform/known/aws.json
 * The types are those that the list has; one more is an entry `"resource its_name": ""`. `!` must be given, `=` is only read, and
 * `{*}` stands for anything: firewalls of applications nest their statements in themselves, ever deeper.
 */
const DEEPEST = 4;

const [list] = process.argv.slice(2);
const schemas = Object.values(JSON.parse(readFileSync(0, 'utf8')).provider_schemas);

const sign = ({ required, optional }) => (required ? '!' : optional ? '' : '=');
const attributes = (all = {}) => Object.entries(all).map(([name, one]) => [name, `${name}${sign(one)}`]);
const blocks = (all = {}, depth) =>
  Object.entries(all).map(([name, { block, min_items: least }]) => [
    name,
    `${name}${least ? '!' : ''}{${depth === DEEPEST ? '*' : told(block, depth + 1)}}`,
  ]);
const told = (block, depth = 0) =>
  [...attributes(block.attributes), ...blocks(block.block_types, depth)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, text]) => text)
    .join(' ');

function takenBy(head) {
  const [kind, type] = head.split(' ');
  const known = schemas.map((schema) => schema[`${kind === 'data' ? 'data_source' : kind}_schemas`]?.[type]);
  const found = known.find((one) => one !== undefined);
  if (found === undefined) throw new Error(`${list}: the schema has no ${head}`);
  return told(found.block);
}

const heads = Object.keys(JSON.parse(readFileSync(list, 'utf8'))).sort();
const takes = Object.fromEntries(heads.map((head) => [head, takenBy(head)]));
writeFileSync(list, `${JSON.stringify(takes, null, 2)}\n`);
