import { isMap } from '../../base/is-map.ts';
import type { WrittenResource } from '../found/resource.ts';

/** Attributes by which others name a resource. */
const IDENTITIES = ['id', 'arn', 'self_link', 'private_ip', 'private_ip_address', 'access_ip_v4'] as const;
/** Attributes that name nothing, whatever text they hold. */
const WORDS = new Set(['name', 'tags', 'tags_all', 'labels', 'metadata', 'description', 'user_data']);

/**
 * What a value mentions, as addresses: a text that is the identity of a resource, or a number under a key such as
 * `server_id` or `droplet_ids`, because clouds count each kind of thing by itself.
 */
export function mentionsIn(resources: readonly WrittenResource[]): (value: unknown, by: WrittenResource) => string[] {
  const byText = new Map<string, string>();
  const byNumber = new Map<string, string>();
  for (const { address, type, fields } of resources) {
    for (const key of IDENTITIES) {
      const identity = fields[key];
      if (typeof identity === 'string' && identity !== '') byText.set(identity, address);
    }
    byNumber.set(`${type.replace(/^[a-z]+_/, '')} ${String(fields.id)}`, address);
  }
  const walk = (value: unknown, key: string): string[] => {
    if (typeof value === 'string') return [byText.get(value) ?? []].flat();
    if (typeof value === 'number') return [byNumber.get(`${key.replace(/_ids?$/, '')} ${String(value)}`) ?? []].flat();
    if (Array.isArray(value)) return value.flatMap((each) => walk(each, key));
    if (!isMap(value)) return [];
    return Object.entries(value).flatMap(([inner, each]) => (WORDS.has(inner) ? [] : walk(each, inner)));
  };
  return (value, by) => walk(value, '').filter((address) => address !== by.address);
}
