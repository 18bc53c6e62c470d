import type { Platform } from '../../design/schema/vocabulary.ts';
import type { FoundResource, Permit, Reader, WrittenResource } from './resource.ts';

/** How a file speaks: what a value refers to, and which number it is. */
export interface Language {
  readonly mentions: (value: unknown, resource: WrittenResource) => readonly string[];
  readonly number: (value: unknown) => number | undefined;
}

/** A resource with what a table says of its type. */
export function readResource(
  written: WrittenResource,
  read: Reader,
  platform: Platform,
  language: Language,
): FoundResource {
  const reading = read(written.fields);
  const count = language.number(reading.count);
  return {
    ...written,
    ...reading,
    platform,
    count,
    mentions: new Set([...language.mentions(written.fields, written), ...(reading.wears ?? [])]),
    allows: [...(reading.allows ?? []), ...(reading.permits ?? []).map((permit) => allowed(permit, written, language))],
  };
}

function allowed({ from, to, port }: Permit, written: WrittenResource, { mentions, number }: Language) {
  return {
    from: mentions(from, written),
    to: to === undefined ? [written.address] : mentions(to, written),
    ...portOf(number(port)),
  };
}

/** A port that a connection can have; ranges that begin with 0, and `all`, are none. */
export function portOf(number: number | undefined): { readonly port?: number } {
  return number === undefined || number < 1 || number > 65_535 ? {} : { port: number };
}
