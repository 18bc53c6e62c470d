import { sortBy } from '../../base/sort.ts';
import { todoLines } from '../coverage.ts';
import { BUILT, eachTold, type Progress } from '../progress.ts';
import type { CoverageEntry, ExportFile } from '../types.ts';
import { printTerraform } from './print.ts';
import type { Body } from './tree.ts';

/** A file that every export has, for what no other file is about. */
const FALLBACK = 'locals.tf';

/** One `.tf` file per concern that has something, each headed by what is left to do there; sorted by path. */
export function concernFiles(
  concerns: readonly (readonly [name: string, body: Body])[],
  coverage: readonly CoverageEntry[],
  progress?: Progress,
): { readonly files: readonly ExportFile[]; readonly coverage: CoverageEntry[] } {
  const full = concerns.filter(([, body]) => body.length > 0).map(([name, body]) => [`${name}.tf`, body] as const);
  const paths = full.map(([path]) => path);
  const todos = todoLines(coverage, paths, FALLBACK);
  const print = ([path, body]: readonly [string, Body]) => ({
    path,
    text: printTerraform(body, todos.lines.get(path)),
  });
  const files = eachTold(full, print, [BUILT, 1], progress);
  return { files: sortBy(files, ({ path }) => path), coverage: todos.coverage };
}
