import type { RuleContext } from '../../types.ts';

/** Computes once per run of the rules what every law asks for again. */
export function perRun<T>(make: (context: RuleContext) => T): (context: RuleContext) => T {
  const made = new WeakMap<RuleContext, { readonly of: T }>();
  return (context) => {
    const known = made.get(context) ?? { of: make(context) };
    made.set(context, known);
    return known.of;
  };
}
