import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';
import { z } from '../shared/base/zod.ts';
import { sortBy } from '../shared/base/sort.ts';
import type { Base } from './export-plan.ts';
import { revisionOf } from './revision.ts';

/**
 * What Corral last wrote, in one packed file beside the manifest: with it, the hand's changes and the export's can be told
 * apart. Packed, so that no tool takes it for code of the folder and no review shows every change twice.
 */
export const BASE_NAME = '.corral-export.base.gz';

/** Of a large export, the usual level would take longer than writing its files. */
const PACKING = { level: 1, chunkSize: 262_144 };

/** Each path with how many bytes its text has. */
const indexSchema = z.array(z.tuple([z.string(), z.int().nonnegative()]));
/** Bytes that unpacking may make; more is no base of ours. */
const MOST = 200_000_000;

/** Bytes that are packed on their own: the parts of a large export are packed at the same time, on threads of their own. */
const PART = 1_000_000;

/** The index on the first line, then the bytes of the files as they are, in its order. */
export async function packBase(base: Base): Promise<Uint8Array> {
  const files = sortBy([...base], ([path]) => path);
  const index = JSON.stringify(files.map(([path, bytes]) => [path, bytes.length]));
  const parts = partsOf([Buffer.from(`${index}\n`), ...files.map(([, bytes]) => bytes)]);
  // Unpacking takes what was packed in parts for one.
  return Buffer.concat(await Promise.all(parts.map((part) => promisify(gzip)(part, PACKING))));
}

function partsOf(all: readonly Uint8Array[]): readonly Uint8Array[] {
  const parts: Uint8Array[][] = [];
  let room = 0;
  for (const bytes of all) {
    if (room <= 0) {
      parts.push([]);
      room = PART;
    }
    parts.at(-1)?.push(bytes);
    room -= bytes.length;
  }
  return parts.map((part) => Buffer.concat(part));
}

/**
 * The files whose hashes the manifest has. A base that is missing, broken or of another export only means that less can be
 * shown, so it is never an error.
 */
export function unpackBase(packed: Uint8Array | undefined, hashes: Readonly<Record<string, string>>): Base {
  if (packed === undefined) return new Map();
  try {
    const whole = gunzipSync(packed, { maxOutputLength: MOST });
    let end = whole.indexOf('\n') + 1;
    const index = indexSchema.parse(JSON.parse(whole.toString('utf8', 0, end)));
    const texts = index.map(([path, length]) => [path, whole.subarray(end, (end += length))] as const);
    const known = texts.filter(([path, bytes]) => Object.hasOwn(hashes, path) && revisionOf(bytes) === hashes[path]);
    return new Map(known);
  } catch {
    return new Map();
  }
}
