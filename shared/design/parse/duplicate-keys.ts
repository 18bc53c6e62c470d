import { isMap, isScalar, isSeq, type Document, type Scalar } from 'yaml';

/** Offsets of keys that their map has already. Linear: YAML's own check compares every key with every other. */
export function duplicateKeys(document: Document): number[] {
  return below(document.contents);
}

function below(node: unknown): number[] {
  if (isSeq(node)) return node.items.flatMap(below);
  if (!isMap(node)) return [];
  const seen = new Set<unknown>();
  return node.items.flatMap(({ key, value }) => {
    const again = isScalar(key) && seen.has(key.value);
    if (isScalar(key)) seen.add(key.value);
    return [...(again ? [startOf(key)] : []), ...below(value)];
  });
}

function startOf({ range }: Scalar): number {
  return range?.[0] ?? 0;
}
