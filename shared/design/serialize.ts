import { parseDocument, stringify } from 'yaml';
import { err, ok, type Result } from '../base/result.ts';
import type { Issue } from './issue.ts';
import { parseDesign } from './parse.ts';
import type { Design } from './schema/design.ts';

/** The canonical text of a design. */
export function serializeDesign(design: Design): string {
  return stringify(design, { lineWidth: 120 });
}

/** The author's text, edited as little as possible so that it means `design`. */
export function updateText(text: string, design: Design): string {
  const before = parseDesign(text);
  if (before.ok && JSON.stringify(before.value.design) === JSON.stringify(design)) return text;
  return serializeDesign(design);
}

/** The canonical form of a text, with its comments and unknown keys. */
export function formatDesign(text: string): Result<string, readonly Issue[]> {
  const parsed = parseDesign(text);
  return parsed.ok ? ok(parseDocument(text).toString({ lineWidth: 120 })) : err(parsed.error);
}
