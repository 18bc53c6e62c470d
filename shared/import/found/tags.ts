import { isMap } from '../../base/is-map.ts';
import type { Fields } from './resource.ts';

/** Keys of tags that say what machines are for, the most telling first. */
const TELLING = ['group', 'play', 'services', 'service', 'component', 'role', 'name'] as const;
const HOLDERS = ['Tags', 'tags', 'tag', 'labels', 'metadata'] as const;

/** Values of the tags that name what a resource is, the most telling first; tags without a key come last. */
export function tagNames(fields: Fields): string[] {
  const tags = HOLDERS.flatMap((holder) => pairs(fields[holder]));
  const told = TELLING.flatMap((key) => tags.filter((tag) => tag.key.toLowerCase() === key));
  return [...told, ...tags.filter(({ key }) => key === '')].map(({ value }) => value);
}

interface Tag {
  readonly key: string;
  readonly value: string;
}

/** `{ a: b }`, `[{ Key: a, Value: b }]`, `[{ key: a, value: b }]` or `[b]`. */
function pairs(value: unknown): Tag[] {
  if (Array.isArray(value)) return value.flatMap(listed);
  return isMap(value) ? Object.entries(value).flatMap(([key, text]) => tag(key, text)) : [];
}

function listed(item: unknown): Tag[] {
  if (typeof item === 'string') return [{ key: '', value: item }];
  return isMap(item) ? tag(item.Key ?? item.key, item.Value ?? item.value) : [];
}

function tag(key: unknown, value: unknown): Tag[] {
  return typeof key === 'string' && typeof value === 'string' ? [{ key, value }] : [];
}
