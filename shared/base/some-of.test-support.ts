import fc, { type GeneratorValue } from 'fast-check';

/** Places in a list, or none in one case of `freq + 1`. One builder with plain arguments: fast-check then finds it again at once. */
const placeOrNone = (count: number, freq: number) => fc.option(fc.nat(count - 1), { freq, nil: undefined });

/** One of the values, or nothing in one case of `freq + 1`. */
export function someOf<T>(g: GeneratorValue, values: readonly T[], freq: number): T | undefined {
  const at = g(placeOrNone, values.length, freq);
  return at === undefined ? undefined : values[at];
}
