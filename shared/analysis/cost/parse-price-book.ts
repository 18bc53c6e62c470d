import { err, ok, type Result } from '../../base/result.ts';
import { componentTypes } from '../../catalog/index.ts';
import type { Issue } from '../../design/issue.ts';
import { isLarge } from '../../design/parse/large.ts';
import { locate, type Trouble } from '../../design/parse/locate.ts';
import { readPlain } from '../../design/parse/plain/read-plain.ts';
import { readDocument } from '../../design/parse/read-document.ts';
import { describe } from '../../design/parse/schema-troubles.ts';
import { unknownKeys } from '../../design/parse/unknown-keys.ts';
import { priceBookSchema, type PriceBook } from './price-book.ts';

/** Reads the text of a price book. Never throws: everything wrong comes back with line and column. */
export function parsePriceBook(text: string): Result<PriceBook, readonly Issue[]> {
  if (isLarge(text)) return err([refused('the file is longer than a price book can be', 'choose another file')]);
  if (text.trim() === '') return err([refused(...NO_MAP)]);
  const plain = readPlain(text)?.data;
  // Without anything to complain about in plain text, no document is needed.
  if (plain !== undefined && troublesOf(plain).length === 0) return ok(priceBookSchema.parse(plain));
  const read = readDocument(text);
  if (!read.ok) return read;
  const { data, document, lines, duplicates } = read.value;
  const troubles = troublesOf(data);
  const parsed = priceBookSchema.safeParse(data);
  return parsed.success && troubles.length === 0 && duplicates.length === 0
    ? ok(parsed.data)
    : err([...duplicates, ...locate(troubles, document, lines)]);
}

const NO_MAP = [
  'a price book is a map of keys and values',
  'start with "id:", the vendor whose prices they are',
] as const;

/** The whole text, before anybody reads it. */
function refused(message: string, fix: string): Issue {
  return { severity: 'error', line: 1, column: 1, path: [], message, fix };
}

function troublesOf(data: unknown): readonly Trouble[] {
  if (typeof data !== 'object' || data === null) {
    return [trouble([], ...NO_MAP)];
  }
  const parsed = priceBookSchema.safeParse(data);
  const shape = parsed.success ? [] : parsed.error.issues.flatMap((issue) => describe(issue, [], data));
  const slips = unknownKeys(priceBookSchema, data).map((each) => ({ ...each, severity: 'error' as const }));
  return [...shape, ...slips, ...(parsed.success ? unknownServices(parsed.data) : [])];
}

/** A price under a name that no type has would never be used, and nobody would see why. */
function unknownServices({ id, services }: PriceBook): Trouble[] {
  const known = new Set(
    componentTypes.flatMap(({ id: type, deploy }) => [
      type,
      ...Object.values(deploy.managed ?? {}).map(({ service }) => service),
    ]),
  );
  return Object.keys(services).flatMap((service) => {
    if (known.has(service)) return [];
    const fix = `use the id of a type, such as mysql, or the name that the catalogue has for the service at ${id}`;
    return [
      { ...trouble(['services', service], `"${service}" is no service that the catalogue knows`, fix), at: 'key' },
    ];
  });
}

function trouble(path: Trouble['path'], message: string, fix: string): Trouble {
  return { path, message, fix };
}
