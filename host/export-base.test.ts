import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packBase, unpackBase } from './export-base.ts';
import type { Base } from './export-plan.ts';
import { revisionOf } from './revision.ts';

const TEXTS = filesOf([
  ['10', 'a\r\nb\n'],
  ['9', ''],
  ['__proto__', '{"x": "\u0000"}\n'],
  ['stacks/é.yaml', '---\nName: "日本 🎓"\n'],
]);
const hashes = (texts: Base) => {
  return Object.fromEntries([...texts].map(([path, text]) => [path, revisionOf(text)]));
};

function filesOf(texts: readonly (readonly [string, string])[]): Base {
  return new Map(texts.map(([path, text]) => [path, Buffer.from(text)]));
}

describe('what Corral last wrote, packed', () => {
  it('comes back as it was, whatever its paths and texts are', async () => {
    expect(unpackBase(await packBase(TEXTS), hashes(TEXTS))).toEqual(TEXTS);
    expect(unpackBase(await packBase(new Map()), {})).toEqual(new Map());
  });

  it('comes back when it is so large that it is packed in parts', async () => {
    const large = filesOf(
      Array.from({ length: 4 }, (_, file) => [`${file}.tf`, `${file}\n`.repeat(100_000 + 150_000 * file)]),
    );
    const back = unpackBase(await packBase(large), hashes(large));
    expect([...back].map(([path, bytes]) => [path, bytes.length, revisionOf(bytes)])).toEqual(
      [...large].map(([path, bytes]) => [path, bytes.length, revisionOf(bytes)]),
    );
  });

  it('is read when it was packed in one go', async () => {
    const packed = gzipSync(gunzipSync(await packBase(TEXTS)));
    expect(unpackBase(packed, hashes(TEXTS))).toEqual(TEXTS);
  });

  it('has nothing of a text that the manifest does not know as it is', async () => {
    const known = { ...hashes(TEXTS), '9': revisionOf('other') };
    expect([...unpackBase(await packBase(TEXTS), known).keys()]).toEqual(['10', '__proto__', 'stacks/é.yaml']);
  });
});
