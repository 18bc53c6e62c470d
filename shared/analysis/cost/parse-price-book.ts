import { LineCounter, parseDocument } from 'yaml';
import { err, ok, type Result } from '../../base/result.ts';
import { componentTypes } from '../../catalog/index.ts';
import type { Issue } from '../../design/issue.ts';
import { locate, type Trouble } from '../../design/parse/locate.ts';
import { syntaxIssue } from '../../design/parse/read-document.ts';
import { describe } from '../../design/parse/schema-troubles.ts';
import { unknownKeys } from '../../design/parse/unknown-keys.ts';
import { priceBookSchema, type PriceBook } from './price-book.ts';

/** Longer texts are no price book. */
const MAX_LENGTH = 1_000_000;

/** Reads the text of a price book. Never throws: everything wrong comes back with line and column. */
export function parsePriceBook(text: string): Result<PriceBook, readonly Issue[]> {
  const lines = new LineCounter();
  const document = parseDocument(text.slice(0, MAX_LENGTH), { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) return err(document.errors.map((error) => syntaxIssue(lines, error)));
  // Aliases have no use in a price book, and could multiply.
  const data: unknown = document.toJS({ maxAliasCount: 0 });
  const troubles = troublesOf(data, text);
  const parsed = priceBookSchema.safeParse(data);
  return parsed.success && troubles.length === 0 ? ok(parsed.data) : err(locate(troubles, document, lines));
}

function troublesOf(data: unknown, text: string): readonly Trouble[] {
  if (text.length > MAX_LENGTH)
    return [trouble([], 'the file is longer than a price book can be', 'choose another file')];
  if (typeof data !== 'object' || data === null) {
    return [
      trouble([], 'a price book is a map of keys and values', 'start with "id:", the vendor whose prices they are'),
    ];
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
