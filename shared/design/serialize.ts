import { Document } from 'yaml';
import { err, ok, type Result } from '../base/result.ts';
import type { Issue } from './issue.ts';
import { migrations, type Migration } from './migrations/index.ts';
import { parseDocument, type ParsedDocument } from './parse.ts';
import { designSchema, FORMAT_VERSION, type Design } from './schema/design.ts';
import { canonical } from './text/canonical.ts';
import { printDocument } from './text/print.ts';
import { editText } from './text/edit-text.ts';
import { identical } from './text/same.ts';
import { withUnknownKeys } from './text/with-unknown-keys.ts';

/** The canonical text of a design. */
export function serializeDesign(design: Design): string {
  return printDocument(new Document(canonical(designSchema, design), { aliasDuplicateObjects: false }), designSchema);
}

/**
 * The author's text, edited as little as possible so that it means `design`: comments, unknown keys, order and whatever
 * did not change stay as they are. A text that cannot be edited in place (anchors tie changed and unchanged parts
 * together) is edited in its canonical form, and one that cannot be read is written anew; the result always means
 * `design`. `steps` and `version` are for tests of migrations that do not exist yet.
 */
export function updateText(
  text: string,
  design: Design,
  steps: readonly Migration[] = migrations,
  version: number = FORMAT_VERSION,
): string {
  const read = (source: string) => parseDocument(source, steps, version);
  const before = read(text);
  if (!before.ok) return serializeDesign(design);
  const target = canonical(designSchema, design);
  if (!before.value.migrated && identical(canonical(designSchema, before.value.design), target)) return text;
  const wanted = { ...(target as object), corral: version };
  const tryEdit = (source: string, parsed: ParsedDocument | undefined): string | undefined => {
    const edited = parsed && editText(source, parsed.document, parsed.design, wanted);
    const after = edited === undefined ? undefined : read(edited);
    return after?.ok && identical(canonical(designSchema, after.value.design), target) ? edited : undefined;
  };
  const readable = (source: string) => tryEdit(source, optional(read(source)));
  const { document, migrated } = before.value;
  const inPlace = migrated ? readable(document.toString({ lineWidth: 0 })) : tryEdit(text, before.value);
  if (inPlace !== undefined) return inPlace;
  const all = withUnknownKeys(designSchema, document.toJS(), wanted);
  return (
    readable(printDocument(document, designSchema)) ??
    printDocument(new Document(all, { aliasDuplicateObjects: false }), designSchema)
  );
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
