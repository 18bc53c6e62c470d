import { Document } from 'yaml';
import { err, ok, type Result } from '../base/result.ts';
import type { Issue } from './issue.ts';
import { parseDesign, parseDocument } from './parse.ts';
import { designSchema, type Design } from './schema/design.ts';
import { canonical } from './text/canonical.ts';
import { inline } from './text/inline.ts';
import { printDocument } from './text/print.ts';
import { editText } from './text/edit-text.ts';
import { withUnknownKeys } from './text/with-unknown-keys.ts';

/** The canonical text of a design. */
export function serializeDesign(design: Design): string {
  return printDocument(new Document(canonical(designSchema, design), { aliasDuplicateObjects: false }), designSchema);
}

/**
 * The author's text, edited as little as possible so that it means `design`: comments, unknown keys, order and whatever
 * did not change stay as they are. A text that cannot be read, or whose anchors tie changed and unchanged parts
 * together, is written anew; the result always means `design`.
 */
export function updateText(text: string, design: Design): string {
  const before = parseDocument(text);
  if (!before.ok) return serializeDesign(design);
  if (!before.value.migrated && means(before.value.design, design)) return text;
  const current = before.value.migrated ? before.value.document.toString() : text;
  const edited = editText(current, before.value.design, design);
  if (edited !== undefined && textMeans(edited, design)) return edited;
  const target = withUnknownKeys(designSchema, before.value.document.toJS(), canonical(designSchema, design));
  return printDocument(new Document(target, { aliasDuplicateObjects: false }), designSchema);
}

/** The canonical form of a text, with its comments and unknown keys. Formatting twice changes nothing more. */
export function formatDesign(text: string): Result<string, readonly Issue[]> {
  const parsed = parseDocument(text);
  if (!parsed.ok) return err(parsed.error);
  return ok(printDocument(parsed.value.document, designSchema));
}

function textMeans(text: string, design: Design): boolean {
  const parsed = parseDesign(text);
  return parsed.ok && means(parsed.value.design, design);
}

function means(a: Design, b: Design): boolean {
  return inline(canonical(designSchema, a)) === inline(canonical(designSchema, b));
}
