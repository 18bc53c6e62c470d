/** Every way to take `size` of some values, in their order. */
export function combine<T>(values: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return values.flatMap((value, index) => combine(values.slice(index + 1), size - 1).map((rest) => [value, ...rest]));
}
