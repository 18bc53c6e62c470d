import { win32 } from 'node:path';

const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const FORBIDDEN = /[\u0000-\u001f\u007f/\\:*?"<>|]/;

/**
 * Why one part of a path cannot be used, or undefined. The rules are those of the strictest system, so that a folder
 * written on one computer can be copied to any other.
 */
export function nameProblem(name: string): string | undefined {
  if (name === '' || name === '.' || name === '..') return 'it is not a name';
  if (FORBIDDEN.test(name)) return 'it has a character that file names cannot have';
  if (RESERVED.test(name)) return 'Windows keeps this name for itself';
  if (/[. ]$/.test(name) || name.startsWith(' ')) return 'it starts with a space or ends with a dot or space';
  if (Buffer.byteLength(name) > 255) return 'it is too long';
  return undefined;
}

/** Why a file cannot be made at a path because the system takes its name for a device, which would swallow what is written; else undefined. */
export function deviceProblem(path: string, platform: string = process.platform): string | undefined {
  return platform === 'win32' && RESERVED.test(win32.basename(path))
    ? 'Windows keeps this name for itself; choose another'
    : undefined;
}

/** Why a relative path cannot be used inside a folder, or undefined: every part is a plain name, nothing climbs out. */
export function relativePathProblem(path: string): string | undefined {
  if (path.startsWith('/') || path.includes('\\') || /^[a-z]:/i.test(path)) return 'it is not relative';
  if (path.length > 400) return 'it is too long';
  return path
    .split('/')
    .map(nameProblem)
    .find((problem) => problem !== undefined);
}
