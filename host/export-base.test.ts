import { describe, expect, it } from 'vitest';
import { packBase, unpackBase } from './export-base.ts';
import { revisionOf } from './revision.ts';

const TEXTS = new Map([
  ['10', 'a\r\nb\n'],
  ['9', ''],
  ['__proto__', '{"x": "\u0000"}\n'],
  ['stacks/é.yaml', '---\nName: "日本 🎓"\n'],
]);
const hashes = (texts: ReadonlyMap<string, string>) => {
  return Object.fromEntries([...texts].map(([path, text]) => [path, revisionOf(text)]));
};

describe('what Corral last wrote, packed', () => {
  it('comes back as it was, whatever its paths and texts are', async () => {
    expect(unpackBase(await packBase(TEXTS), hashes(TEXTS))).toEqual(TEXTS);
    expect(unpackBase(await packBase(new Map()), {})).toEqual(new Map());
  });

  it('has nothing of a text that the manifest does not know as it is', async () => {
    const known = { ...hashes(TEXTS), '9': revisionOf('other') };
    expect([...unpackBase(await packBase(TEXTS), known).keys()]).toEqual(['10', '__proto__', 'stacks/é.yaml']);
  });
});
