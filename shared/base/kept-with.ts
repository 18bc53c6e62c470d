/** Several callers may ask about one object in turn, each with values of its own. */
const TURNS = 6;

/**
 * A function of an object and further values whose answers are kept with the object: it is asked again only where one of
 * the values is another one (`===`). The answer must depend on nothing else, and nobody may change it.
 */
export function keptWith<K extends object, A extends readonly unknown[], R>(
  make: (key: K, ...values: A) => R,
): (key: K, ...values: A) => R {
  const kept = new WeakMap<K, { readonly values: A; readonly made: R }[]>();
  return (key, ...values) => {
    const turns = kept.get(key);
    const known = turns?.find((turn) => turn.values.every((value, index) => value === values[index]));
    if (known !== undefined) return known.made;
    const made = make(key, ...values);
    if (turns === undefined) kept.set(key, [{ values, made }]);
    else {
      if (turns.length === TURNS) turns.shift();
      turns.push({ values, made });
    }
    return made;
  };
}
