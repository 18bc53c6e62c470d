import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createGzip, gunzipSync } from 'node:zlib';
import { z } from '../shared/base/zod.ts';
import { compareText } from '../shared/base/sort.ts';
import { revisionOf } from './revision.ts';

/**
 * What Corral last wrote, in one packed file beside the manifest: with it, the hand's changes and the export's can be told
 * apart. Packed, so that no tool takes it for code of the folder and no review shows every change twice.
 */
export const BASE_NAME = '.corral-export.base.gz';

/** Of a large export, the usual level would take longer than writing its files. */
const FASTEST = 1;

const textsSchema = z.record(z.string(), z.string());
/** Bytes that unpacking may make; more is no base of ours. */
const MOST = 200_000_000;

/** Text by text, on a thread of its own: the whole in one piece would take as much memory again as the export. */
export async function packBase(texts: ReadonlyMap<string, string>): Promise<Uint8Array> {
  return buffer(Readable.from(jsonOf(texts)).pipe(createGzip({ level: FASTEST })));
}

function* jsonOf(texts: ReadonlyMap<string, string>): Iterable<string> {
  const sorted = [...texts].sort(([a], [b]) => compareText(a, b));
  for (const [index, [path, text]] of sorted.entries()) {
    yield `${index === 0 ? '{' : ','}${JSON.stringify(path)}:${JSON.stringify(text)}`;
  }
  yield sorted.length === 0 ? '{}' : '}';
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
    const parsed = textsSchema.safeParse(JSON.parse(gunzipSync(packed, { maxOutputLength: MOST }).toString('utf8')));
    const texts = Object.entries(parsed.success ? parsed.data : {});
    return new Map(texts.filter(([path, text]) => Object.hasOwn(hashes, path) && revisionOf(text) === hashes[path]));
  } catch {
    return new Map();
  }
}
