import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';
import { z } from '../shared/base/zod.ts';
import { sortBy } from '../shared/base/sort.ts';
import { revisionOf } from './revision.ts';

/**
 * What Corral last wrote, in one packed file beside the manifest: with it, the hand's changes and the export's can be told
 * apart. Packed, so that no tool takes it for code of the folder and no review shows every change twice.
 */
export const BASE_NAME = '.corral-export.base.gz';

/** Of a large export, the usual level would take longer than writing its files. */
const FASTEST = 1;

/** Each path with how many bytes its text has. */
const indexSchema = z.array(z.tuple([z.string(), z.int().nonnegative()]));
/** Bytes that unpacking may make; more is no base of ours. */
const MOST = 200_000_000;

/** The index on the first line, then the texts as they are, in its order: packed in one go, on a thread of its own. */
export async function packBase(texts: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const files = sortBy([...texts], ([path]) => path).map(([path, text]) => [path, Buffer.from(text)] as const);
  const index = JSON.stringify(files.map(([path, bytes]) => [path, bytes.length]));
  const whole = Buffer.concat([Buffer.from(`${index}\n`), ...files.map(([, bytes]) => bytes)]);
  return promisify(gzip)(whole, { level: FASTEST });
}

/**
 * The texts whose hashes the manifest has. A base that is missing, broken or of another export only means that less can be
 * shown, so it is never an error.
 */
export function unpackBase(
  packed: Uint8Array | undefined,
  hashes: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  if (packed === undefined) return new Map();
  try {
    const whole = gunzipSync(packed, { maxOutputLength: MOST });
    let end = whole.indexOf('\n') + 1;
    const index = indexSchema.parse(JSON.parse(whole.toString('utf8', 0, end)));
    const texts = index.map(([path, length]) => [path, whole.subarray(end, (end += length))] as const);
    const known = texts.filter(([path, bytes]) => Object.hasOwn(hashes, path) && revisionOf(bytes) === hashes[path]);
    return new Map(known.map(([path, bytes]) => [path, bytes.toString('utf8')]));
  } catch {
    return new Map();
  }
}
