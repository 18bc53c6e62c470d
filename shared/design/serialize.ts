import { Document } from 'yaml';
import { err, ok, type Result } from '../base/result.ts';
import type { Issue } from './issue.ts';
import { migrations, type Migration } from './migrations/index.ts';
import { parseDocument, type ParsedDesign } from './parse.ts';
import { plainData } from './parse/aliases.ts';
import { designSchema, FORMAT_VERSION, type Design } from './schema/design.ts';
import { canonical } from './text/canonical.ts';
import { printDocument } from './text/print.ts';
import { editText } from './text/edit-text.ts';
import { same } from './text/same.ts';
import { writeOutAliases } from './text/write-out-aliases.ts';
import { withUnknownKeys } from './text/with-unknown-keys.ts';

/** The canonical text of a design. */
export function serializeDesign(design: Design): string {
  return printDocument(new Document(canonical(designSchema, design), { aliasDuplicateObjects: false }), designSchema);
}

/**
 * The author's text, edited as little as possible so that it means `design`: comments, unknown keys, order and whatever
 * did not change stay as they are. Aliases that tie changed and unchanged parts together are written out first; what
 * still cannot be edited in place is edited in its canonical form, and a text that cannot be read is written anew. The
 * result always means `design`. `steps` and `version` are for tests of migrations that do not exist yet.
 */
export function updateText(
  text: string,
  design: Design,
  steps: readonly Migration[] = migrations,
  version: number = FORMAT_VERSION,
): string {
  const read = (source: string) => optional(parseDocument(source, steps, version));
  const before = read(text);
  if (before === undefined) return serializeDesign(design);
  const target = canonical(designSchema, design);
  const means = (parsed: ParsedDesign | undefined) =>
    parsed !== undefined && same(canonical(designSchema, parsed.design), target);
  if (!before.migrated && means(before)) return text;
  const wanted = { ...(target as object), corral: version };
  const edited = (source: string, parsed = read(source), settles = false): string | undefined => {
    const after = parsed && editText(source, parsed.document, wanted, settles);
    return after !== undefined && means(read(after)) ? after : undefined;
  };
  const { document, migrated } = before;
  return (
    (migrated ? edited(document.toString({ lineWidth: 0 })) : edited(text, before)) ??
    (migrated ? undefined : (edited(text, before, true) ?? edited(writeOutAliases(text, document)))) ??
    edited(printDocument(document, designSchema)) ??
    writtenAnew(document, wanted)
  );
}

function writtenAnew(document: Document, wanted: object): string {
  const all = withUnknownKeys(designSchema, plainData(document, document.contents), wanted);
  return printDocument(new Document(all, { aliasDuplicateObjects: false }), designSchema);
}

function optional<T>(result: Result<T, unknown>): T | undefined {
  return result.ok ? result.value : undefined;
}

/** The canonical form of a text, with its comments and unknown keys. Formatting twice changes nothing more. */
export function formatDesign(text: string): Result<string, readonly Issue[]> {
  const parsed = parseDocument(text);
  if (!parsed.ok) return err(parsed.error);
  return ok(printDocument(parsed.value.document, designSchema));
}
