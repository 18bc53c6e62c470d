import { parse } from '@cdktf/hcl2json';
import type { ExportFile } from '../export/types.ts';

type Values = Record<string, unknown>;
type Blocks = Readonly<Record<string, Readonly<Record<string, readonly Values[]>>>>;

interface Files {
  readonly resource?: Blocks;
  readonly locals?: readonly Values[];
  readonly output?: Readonly<Record<string, readonly Values[]>>;
  readonly variable?: Readonly<Record<string, readonly Values[]>>;
}

/**
 * A small state as an apply would leave it: every resource of the export once per key of its `for_each`, where that is
 * written down, with its group, and outputs that are read from a file. What only a cloud knows, such as addresses, is left out.
 */
export async function stateOfExport(files: readonly ExportFile[]): Promise<string> {
  const terraform = files.filter(({ path }) => path.endsWith('.tf'));
  const read = await Promise.all(terraform.map(({ path, text }) => parse(path, text) as Promise<Files>));
  const known = {
    local: Object.assign({}, ...read.flatMap(({ locals }) => locals ?? [])) as Values,
    var: Object.fromEntries(
      read.flatMap(({ variable }) => Object.entries(variable ?? {}).map(([name, [one]]) => [name, one?.default])),
    ) as Values,
  };
  const resources = read
    .flatMap(({ resource }) => Object.entries(resource ?? {}))
    .flatMap(([type, named]) =>
      Object.entries(named).flatMap(([name, [block = {}]]) => instances(type, name, block, known)),
    );
  const outputs = Object.fromEntries(
    read
      .flatMap(({ output }) => Object.entries(output ?? {}))
      .map(([name, [one]]) => [name, { sensitive: false, value: valueOf(one?.value, files) }]),
  );
  const values = { outputs, root_module: { resources } };
  return JSON.stringify({ format_version: '1.0', terraform_version: '1.11.4', values });
}

interface Known {
  readonly local: Values;
  readonly var: Values;
}

function instances(type: string, name: string, block: Values, known: Known): object[] {
  const address = `${type}.${name}`;
  if (block.for_each === undefined) {
    return [{ address, mode: 'managed', type, name, values: { id: address, input: unescaped(block.input) } }];
  }
  return Object.entries(mapOf(block.for_each, known)).map(([index, each]) => {
    const tagged = JSON.stringify([block.tags, block.labels, block.metadata]).includes('each.value.group');
    const group = tagged ? (each as Values | null)?.group : undefined;
    const size = (known.var.scaled_groups as Values | undefined)?.[index] as Values | undefined;
    const values = {
      id: `${address} ${index}`,
      ...(typeof group === 'string' ? { tags: { Group: group } } : {}),
      ...(size === undefined ? {} : { min_size: size.min }),
    };
    return { address: `${address}["${index}"]`, mode: 'managed', type, name, index, values };
  });
}

function mapOf(value: unknown, known: Known): Values {
  const [, kind, name] = /^\$\{(local|var)\.(\w+)\}$/.exec(String(value)) ?? [];
  const found = kind === undefined ? value : known[kind as keyof Known][name ?? ''];
  return typeof found === 'object' && found !== null ? (found as Values) : {};
}

/** Terraform composes all text (NFC). */
function valueOf(written: unknown, files: readonly ExportFile[]): unknown {
  const [, name] = /^\$\{jsondecode\(file\("\$\{path\.module\}\/([\w.]+)"\)\)\}$/.exec(String(written)) ?? [];
  const file = files.find(({ path }) => path === name);
  return file === undefined ? undefined : JSON.parse(file.text.normalize());
}

/** The parser leaves what was escaped as it is written. */
function unescaped(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/([$%])\1\{/g, '$1{');
  if (Array.isArray(value)) return value.map(unescaped);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, unescaped(one)]));
}
