import { createHash } from 'node:crypto';

/** SHA-256 of bytes, in hexadecimal: what a file held when it was read or written. */
export function revisionOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
