/** Deep equality of plain data; parts shared by both are not walked, so it costs what an edit touched. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  return sameFields(a as Fields, b as Fields);
}

type Fields = Readonly<Record<string, unknown>>;

/** Without lists of keys: thousands of findings and nodes are compared on every edit. */
function sameFields(a: Fields, b: Fields): boolean {
  let open = 0;
  for (const key in a) {
    const one = a[key];
    const other = b[key];
    if (one !== other && !sameValue(one, other)) return false;
    if (one === undefined && !Object.hasOwn(b, key)) return false;
    open += 1;
  }
  for (const _key in b) open -= 1;
  return open === 0;
}
