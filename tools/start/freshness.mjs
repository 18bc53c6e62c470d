import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = [
  'shared',
  'host',
  'cli',
  'electron',
  'renderer',
  'assets',
  'package.json',
  'tools/build',
  'vite.config.ts',
  'vite.node.config.ts',
  'vite.pages.config.ts',
];
export const BUILT = [
  'dist/cli/corral.js',
  'dist/renderer/index.html',
  'dist/electron/main.js',
  'dist/preload/preload.cjs',
  'dist/pages/handout/page.js',
  'dist/pages/follow/page.js',
];

/** Whether `outputs` are missing or older than a source. A package without sources is as fresh as it gets. */
export function needsBuild(root, outputs = BUILT) {
  if (!existsSync(join(root, 'cli/corral.ts'))) return false;
  const built = outputs.map((path) => join(root, path));
  if (!built.every((path) => existsSync(path))) return true;
  const oldest = Math.min(...built.map((path) => statSync(path).mtimeMs));
  return SOURCES.some((path) => newest(join(root, path)) > oldest);
}

/** Latest change of a file, or of any file below a folder, in milliseconds; 0 when there is none. Tests are not built. */
function newest(path) {
  if (!existsSync(path) || path.endsWith('.test.ts')) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
}
