import { inline } from './inline.ts';
import { isMap as isPlainMap } from '../../base/is-map.ts';

/** A new entry in block form: nested maps of maps get a line each, everything smaller stays on one line. */
export function entryLines(entry: object): string[] {
  if (Array.isArray(entry)) {
    const [value] = entry as unknown[];
    if (!isPlainMap(value) || !Object.values(value).some(isDeep)) return [`- ${inline(value)}`];
    return Object.entries(value)
      .flatMap(([key, inner]) => entryLines({ [key]: inner }))
      .map((line, index) => (index === 0 ? '- ' : '  ') + line);
  }
  return Object.entries(entry).flatMap(([key, value]) => {
    const name = inline({ [key]: 0 }).slice(2, -5);
    if (Array.isArray(value) && value.some(isPlainMap))
      return [`${name}:`, ...value.flatMap((item) => entryLines([item])).map((line) => `  ${line}`)];
    if (!isDeep(value)) return [`${name}: ${inline(value)}`];
    return [
      `${name}:`,
      ...Object.entries(value as object)
        .flatMap(([inner, deep]) => entryLines({ [inner]: deep as unknown }))
        .map((line) => `  ${line}`),
    ];
  });
}

function isDeep(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isPlainMap);
  return isPlainMap(value) && Object.values(value).some((inner) => isPlainMap(inner) || isDeep(inner));
}
