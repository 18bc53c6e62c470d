import { extname } from 'node:path';

/** Whether a file is a design by its name. Windows and macOS do not tell capitals apart, and keep those that somebody typed. */
export function isDesignName(path: string): boolean {
  return hasEnding(path, 'corral');
}

/** Whether a name ends with `.ending`, in capitals or not. */
export function hasEnding(path: string, ending: string): boolean {
  return extname(path).toLowerCase() === `.${ending}`;
}
