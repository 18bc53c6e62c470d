import { z } from '../shared/base/zod.ts';
import { compareText } from '../shared/base/sort.ts';
import { err, ok, type Result } from '../shared/base/result.ts';
import { relativePathProblem } from './safe-name.ts';

/** The file that makes a folder an export's own. It says which files Corral wrote and what was in them, no times. */
export const MANIFEST_NAME = '.corral-export.json';

const manifestSchema = z.object({
  corralExport: z.literal(1),
  target: z.string().min(1).max(100),
  /** Path → SHA-256 of what was written. A path that leads elsewhere would let a stranger's folder delete files. */
  files: z.record(
    z.string().refine((path) => relativePathProblem(path) === undefined && path !== MANIFEST_NAME),
    z.string().regex(/^[0-9a-f]{64}$/),
  ),
});
export type ExportManifest = z.infer<typeof manifestSchema>;

/** Reads a manifest's text. Anything but what `printManifest` writes is refused, so that no file is taken for ours. */
export function parseManifest(text: string): Result<ExportManifest, string> {
  try {
    const parsed = manifestSchema.safeParse(JSON.parse(text));
    if (parsed.success) return ok(parsed.data);
  } catch {
    // Not JSON: the same sentence.
  }
  return err(`${MANIFEST_NAME} in this folder cannot be read; restore it, or choose an empty folder.`);
}

/** Same content, same bytes. */
export function printManifest(target: string, files: ReadonlyMap<string, string>): string {
  const sorted = [...files].sort(([a], [b]) => compareText(a, b));
  return `${JSON.stringify({ corralExport: 1, target, files: Object.fromEntries(sorted) }, null, 2)}\n`;
}
