import { isMap } from '../../base/is-map.ts';
import { portOf } from './read-resource.ts';
import type { Fields, Permit, Reader, Reading } from './resource.ts';

/** The words in which tables of resource types are written. */

type More = (fields: Fields) => Partial<Reading>;

/** `count`: the fields that may say how many, the first that is there counts; one machine without. */
export function machines(word: string, count: readonly string[] = [], more: More = none): Reader {
  return (fields) => ({
    role: 'machines',
    word,
    count: count.map((key) => fields[key]).find((value) => value !== undefined && value !== null) ?? 1,
    ...more(fields),
  });
}

export function service(word: string, is: string | ((fields: Fields) => string), more: More = none): Reader {
  return (fields) => ({ role: 'service', word, is: typeof is === 'string' ? is : is(fields), ...more(fields) });
}

export const between: Reader = () => ({ role: 'between' });

export const link: Reader = () => ({ role: 'link' });

export function guard(word: string, permits: (fields: Fields) => readonly Permit[] = () => []): Reader {
  return (fields) => ({ role: 'guard', word, permits: permits(fields) });
}

/** A rule of its own: what it permits is in its fields. */
export function rule(permits: (fields: Fields) => readonly Permit[]): Reader {
  return (fields) => ({ role: 'guard', permits: permits(fields) });
}

export function subnet(places: (fields: Fields) => readonly unknown[] = () => []): Reader {
  return (fields) => ({ role: 'subnet', word: 'subnets', places: texts(places(fields)) });
}

export const network: Reader = () => ({ role: 'network', word: 'networks' });

/** The engine of a store: `engine` → type in the catalogue by how its name begins. */
export function byEngine(key: string, engines: Readonly<Record<string, string>>, usual: string) {
  return (fields: Fields): string => {
    const engine = typeof fields[key] === 'string' ? fields[key].toLowerCase() : '';
    return Object.entries(engines).find(([start]) => engine.startsWith(start))?.[1] ?? usual;
  };
}

/** What clouds call a database is MySQL where its engine does not say otherwise; others are services like any. */
export function relational(key: string) {
  const others = ['postgres', 'aurora-postgres', 'oracle', 'sqlserver', 'db2', 'custom'];
  return byEngine(key, Object.fromEntries(others.map((engine) => [engine, 'service'])), 'mysql');
}

/** A rule between things with network tags: `tag` makes the names of guards of them. */
export function byTags(from: readonly string[], to: readonly string[], port: unknown): Reading {
  const number = typeof port === 'string' ? Number(port.split('-')[0]) : undefined;
  return { role: 'guard', allows: [{ from, to, ...portOf(Number.isInteger(number) ? number : undefined) }] };
}

export function texts(values: readonly unknown[]): string[] {
  return values.flat().filter((value) => typeof value === 'string');
}

export function maps(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isMap) : isMap(value) ? [value] : [];
}

function none(_: Fields): Partial<Reading> {
  return {};
}
