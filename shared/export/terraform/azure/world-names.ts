import { keyName } from '../cloud/key-names.ts';
import { call, ref, template, type Expr } from '../tree.ts';

const KEY = ref('each.key');

/** A name from a list that the world shares, of 24 letters and digits at most: a fingerprint makes it unique. */
export function worldName(prefix: string): Expr {
  const seed = template(ref('var.subscription_id'), '/', ref('local.name'), '/', KEY);
  return template(prefix, call('substr', call('sha1', seed), 0, 16));
}

/** A longer one, which says what it is of. */
export function worldKeyName(): Expr {
  return keyName(KEY, '-', call('substr', call('sha1', ref('var.subscription_id')), 0, 4));
}
