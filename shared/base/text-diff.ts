import { FILE_HEADERS_ONLY, formatPatch, structuredPatch, type StructuredPatch, type StructuredPatchHunk } from 'diff';

/** A run of lines of a difference, as in unified diffs: each starts with a space, `-` or `+`. Line numbers from 1. */
export type Hunk = Readonly<StructuredPatchHunk>;

/** Lines that differ before the effort is not worth it. */
const MOST_EDITS = 1000;

/** How one text becomes the other; empty for equal texts, undefined when they differ almost everywhere. */
export function textDiff(before: string, after: string): readonly Hunk[] | undefined {
  return patchOf('', before, after, ['', ''])?.hunks;
}

type Sides = readonly [before: string, after: string];

/** The difference as a unified diff that `patch` reads; `sides` says what each text is. */
export function unifiedDiff(path: string, before: string, after: string, sides: Sides = ['on disk', 'new']): string {
  const patch = patchOf(path, before, after, sides);
  if (patch === undefined) return `${path}: the two texts differ almost everywhere.`;
  return formatPatch(patch, FILE_HEADERS_ONLY).replace(/\n$/, '');
}

function patchOf(path: string, before: string, after: string, [old, next]: Sides): StructuredPatch | undefined {
  const effort = { context: 3, maxEditLength: MOST_EDITS };
  return structuredPatch(path, path, before, after, old, next, effort);
}
