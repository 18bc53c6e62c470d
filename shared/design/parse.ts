import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { err, ok, type Result } from '../base/result.ts';
import type { Issue } from './issue.ts';
import { designSchema, type Design } from './schema/design.ts';

export interface ParsedDesign {
  readonly design: Design;
  readonly warnings: readonly Issue[];
}

/** Reads the text of a `.corral` file. Never throws: everything wrong comes back as issues with line and column. */
export function parseDesign(text: string): Result<ParsedDesign, readonly Issue[]> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const issues = document.errors.map((error) => issue(lines, error.pos[0], [], error.message, 'correct the YAML'));
  if (issues.length > 0) return err(issues);
  const parsed = designSchema.safeParse(document.toJS());
  if (parsed.success) return ok({ design: parsed.data, warnings: [] });
  return err(
    parsed.error.issues.map(({ path, message }) =>
      issue(lines, offsetOf(document, path), path, message, 'correct the value'),
    ),
  );
}

function issue(
  lines: LineCounter,
  offset: number,
  path: readonly PropertyKey[],
  message: string,
  fix: string,
): Issue {
  const { line, col } = lines.linePos(offset);
  const keys = path.map((key) => (typeof key === 'number' ? key : String(key)));
  return { severity: 'error', line: Math.max(line, 1), column: Math.max(col, 1), path: keys, message, fix };
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node.range?.[0] ?? 0;
  }
  return 0;
}
