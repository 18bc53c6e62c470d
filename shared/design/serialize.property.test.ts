import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryDesign } from './arbitrary-design.test-support.ts';
import { parseDesign } from './parse.ts';
import { formatDesign, serializeDesign, updateText } from './serialize.ts';
import { runs } from '../base/runs.test-support.ts';

function read(text: string) {
  const parsed = parseDesign(text);
  if (!parsed.ok) throw new Error(`${JSON.stringify(parsed.error.slice(0, 3))}\n${text}`);
  return parsed.value.design;
}

it('writes what it reads', () => {
  fc.assert(
    fc.property(arbitraryDesign, (design) => {
      expect(read(serializeDesign(design))).toEqual(design);
    }),
    runs(150),
  );
}, 60_000);

it('updates any text to mean any design', () => {
  fc.assert(
    fc.property(arbitraryDesign, arbitraryDesign, (a, b) => {
      const text = updateText(serializeDesign(a), b);
      expect(read(text)).toEqual(b);
      expect(updateText(text, b)).toBe(text);
    }),
    runs(150),
  );
}, 60_000);

it('formats once and for all', () => {
  fc.assert(
    fc.property(arbitraryDesign, (design) => {
      const text = serializeDesign(design);
      expect(formatDesign(text)).toEqual({ ok: true, value: text });
      const json = formatDesign(JSON.stringify(design));
      expect(json).toEqual({ ok: true, value: text });
    }),
    runs(100),
  );
}, 60_000);
