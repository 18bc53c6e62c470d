import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Platform } from '../../design/schema/vocabulary.ts';

type Json = Readonly<Record<string, unknown>>;

/** What a type or a block of it takes: `block` is what stands inside, undefined for an attribute. */
type Known = ReadonlyMap<string, { readonly must: boolean; readonly read: boolean; readonly block: Known | undefined }>;

/** Taken by every resource, whatever its type. */
const META = new Set(['count', 'for_each', 'provider', 'depends_on', 'lifecycle', 'dynamic']);
/** A block that the list does not go into. */
const ANYTHING = '*';

/** `resource x_y` and what it takes, as the provider says of itself (`tools/provider-arguments.mjs`). */
export function knownTypes(platform: Platform): ReadonlyMap<string, Known> {
  const text = readFileSync(join(import.meta.dirname, 'known', `${platform}.json`), 'utf8');
  const takes = Object.entries(JSON.parse(text) as Readonly<Record<string, string>>);
  return new Map(takes.map(([head, names]) => [head, namesIn(names)]));
}

/** `a! b= c{d}`: a must be given, b is only read, c is a block. */
function namesIn(takes: string): Known {
  const open: Map<string, ReturnType<Known['get']> & object>[] = [new Map()];
  for (const [, name = '', sign = '', block] of takes.matchAll(/([\w*]+)([!=]?)(\{?)|\}/g)) {
    if (name === '') open.pop();
    else {
      const inside = block === '{' ? new Map() : undefined;
      open.at(-1)?.set(name, { must: sign === '!', read: sign === '=', block: inside });
      if (inside !== undefined) open.push(inside);
    }
  }
  return open[0] ?? new Map();
}

/** What the resources of a file give that their types do not take, leave out that they need, or read that they have not. */
export function unknownArguments(file: Json, types: ReadonlyMap<string, Known>): string[] {
  const given = ['resource', 'data'].flatMap((kind) => bodiesOf(file, kind));
  const wrong = given.flatMap(([head, body]) => wrongIn(head, body, types.get(head)));
  return [...wrong, ...readsIn(JSON.stringify(file)).filter((read) => !isKnown(read, types))];
}

/** Types of a file: `resource x_y`. What Terraform has itself, such as `terraform_data`, is no provider's. */
export function typesIn(file: Json): string[] {
  return ['resource', 'data'].flatMap((kind) => bodiesOf(file, kind).map(([head]) => head));
}

function bodiesOf(file: Json, kind: string): (readonly [string, Json])[] {
  const types = Object.entries((file[kind] ?? {}) as Record<string, Record<string, readonly Json[]>>);
  const own = types.filter(([type]) => !type.startsWith('terraform_'));
  return own.flatMap(([type, named]) =>
    Object.values(named).flatMap((one) => one.map((body) => [`${kind} ${type}`, body] as const)),
  );
}

function wrongIn(at: string, body: Json, known: Known | undefined): string[] {
  if (known === undefined) return [`${at} is in no list`];
  if (known.has(ANYTHING)) return [];
  const dynamic = (body.dynamic ?? {}) as Readonly<Record<string, readonly { readonly content: readonly Json[] }[]>>;
  const turns = Object.entries(dynamic).map(([name, all]) => [name, all.flatMap(({ content }) => content)] as const);
  const own = Object.entries(body).filter(([name]) => known.has(name) || !META.has(name));
  const given = [...own, ...turns];
  const names = new Set(given.map(([name]) => name));
  const missing = [...known]
    .filter(([name, { must }]) => must && !names.has(name))
    .map(([name]) => `${at} needs ${name}`);
  return [...missing, ...given.flatMap(([name, value]) => wrongOf(`${at}: ${name}`, value, known.get(name)))];
}

function wrongOf(at: string, value: unknown, known: ReturnType<Known['get']>): string[] {
  if (known === undefined || known.read) return [`${at} is not taken`];
  if (known.block === undefined) return [];
  const inside = known.block;
  return (value as readonly Json[]).flatMap((body) => wrongIn(at, body, inside));
}

type Read = `${'resource' | 'data'} ${string}: ${string}`;

/** `aws_vpc.main[each.key].id` reads `resource aws_vpc: id`. What stands in brackets is read, then left out, from the inside. */
function readsIn(text: string): Read[] {
  const code = [...text.matchAll(/\$\{(.*?)\}(?!\})/gs)].map(([, inside = '']) =>
    inside.replaceAll(/\\"[^"]*\\"/g, '0'),
  );
  return [...new Set(code.flatMap(readsOf))];
}

function readsOf(code: string): Read[] {
  const inside = code.replaceAll(/\[[^[\]]*\]/g, '');
  const path = /(?<![\w.])(data\.)?([a-z0-9]+_\w+)\.\w+\.(\w+)/g;
  const here = [...code.matchAll(path)].map(
    ([, data, type = '', name = '']): Read => `${data === undefined ? 'resource' : 'data'} ${type}: ${name}`,
  );
  return inside === code ? here : [...here, ...readsOf(inside)];
}

/** Whether a type of the provider has what is read of it. Other paths, such as the turn of a block, are none of its types. */
function isKnown(read: Read, types: ReadonlyMap<string, Known>): boolean {
  const [head = '', name = ''] = read.split(': ');
  const provider = (one: string) => one.replace(/^\w+ /, '').split('_', 1)[0];
  const others = ![...types.keys()].some((one) => provider(one) === provider(head));
  return others || types.get(head)?.has(name) === true;
}
