import { current, isDraft } from 'immer';

/** The value as it is now, without the proxies of a draft: reading all of a large design through them takes seconds. */
export function undrafted<T>(value: T): T {
  return isDraft(value) ? (current(value as object) as T) : value;
}
