import { BUILT, eachTold, type Progress } from './progress.ts';
import type { ExportFile } from './types.ts';

/** A file whose text is yet to be made. */
export type FileToMake = readonly [path: string, text: () => string];

/** The files one by one, in this order. */
export function filesTold(files: readonly FileToMake[], progress?: Progress): ExportFile[] {
  progress?.(BUILT);
  return eachTold(files, ([path, text]) => ({ path, text: text() }), [BUILT, 1], progress);
}
