import { fingerprint } from '../../shared/base/fingerprint.ts';
import type { Failure, Response } from '../../shared/ipc/contract.ts';
import { MAX_DESIGN_BYTES } from '../../shared/ipc/limits.ts';
import { t } from '../messages/t.ts';
import { refused, troubleWith } from './trouble.ts';

type Mode = 'read' | 'readwrite';

/** What only browsers with file pickers have: a person is asked once per file whether the page may write it. */
type Permitted = FileSystemFileHandle & {
  readonly requestPermission?: (options: { readonly mode: Mode }) => Promise<PermissionState>;
};

/** A revision of the page's own: it only has to tell one text from another. */
export function revisionOf(text: string): string {
  return fingerprint([text]);
}

/** The text of a file; fails in a sentence when it is none, is too large or may not be read. */
export async function readText(file: Permitted): Promise<{ readonly text: string } | Failure> {
  const { name } = file;
  try {
    await demand(file, 'read');
    const found = await file.getFile();
    if (found.size > MAX_DESIGN_BYTES)
      return refused(t('alone.too-large', { name, size: MAX_DESIGN_BYTES / 1_000_000 }));
    const text = decodeUtf8(await found.arrayBuffer());
    return text === undefined ? refused(t('alone.no-text', { name })) : { text };
  } catch (error) {
    return troubleWith(name, error);
  }
}

/** Writes the whole text: the browser puts it into a file of its own, which takes the place of the old one when it is closed. */
export async function writeText(
  file: Permitted,
  text: string,
  revision: string | null,
): Promise<Response<'file:save'>> {
  const { name } = file;
  try {
    await demand(file, 'readwrite');
    const before = await textIn(file);
    if (revision !== null && revisionOf(before ?? '') !== revision) {
      return { failed: t('alone.changed', { name }), code: 'changed-on-disk' };
    }
    const writable = await file.createWritable();
    await writable.write(text);
    await writable.close();
    const same = (await textIn(file)) === text;
    return same ? { revision: revisionOf(text), name } : { failed: t('alone.differs', { name }), code: 'io' };
  } catch (error) {
    return troubleWith(name, error);
  }
}

/** Whether files still hold what the page last saw of them. Their size and time are remembered, so that looking often is cheap. */
export function createLook() {
  const seen = new Map<string, string>();
  return async (handle: string, file: Permitted, revision: string): Promise<Response<'file:look'>> => {
    try {
      const found = await file.getFile();
      const stamp = `${revision} ${found.lastModified} ${found.size}`;
      if (seen.get(handle) === stamp) return { found: 'same' };
      if (revisionOf(decodeUtf8(await found.arrayBuffer()) ?? '') !== revision) return { found: 'changed' };
      seen.set(handle, stamp);
      return { found: 'same' };
    } catch (error) {
      const failure = troubleWith(file.name, error);
      return failure.code === 'not-found' ? { found: 'gone' } : failure;
    }
  };
}

/** As it is compared with what was read or written: `File.text()` would drop a byte order mark. */
async function textIn(file: FileSystemFileHandle): Promise<string | undefined> {
  return decodeUtf8(await (await file.getFile()).arrayBuffer());
}

async function demand(file: Permitted, mode: Mode): Promise<void> {
  const answer = await file.requestPermission?.({ mode });
  if (answer !== undefined && answer !== 'granted') throw new DOMException(mode, 'NotAllowedError');
}

/** The text of UTF-8 bytes, its byte order mark kept; undefined when they are something else. */
function decodeUtf8(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
