import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The files among the arguments of a start in `folder`, as paths. Systems name a file by its path or, as some file managers
 * do, by a `file:` address. Options of Electron and Chromium begin with a dash.
 */
export function filesIn(argv: readonly string[], folder: string): readonly string[] {
  return argv
    .filter((argument) => argument !== '' && !argument.startsWith('-'))
    .flatMap((file) => pathOf(file, folder));
}

function pathOf(file: string, folder: string): string | readonly string[] {
  if (!/^file:/i.test(file)) return resolve(folder, file);
  try {
    return fileURLToPath(file);
  } catch {
    // The address of another computer, or none at all.
    return [];
  }
}
