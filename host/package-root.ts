import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of Corral's package: from the sources, from `dist/`, and from `node_modules` alike. */
export function packageRoot(start = dirname(fileURLToPath(import.meta.url))): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'assets', 'templates'))) return folder;
    if (dirname(folder) === folder) throw new Error('the files of Corral are not complete; install it again');
  }
}

export function packageVersion(root = packageRoot()): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return version;
}
