import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitsInBytes, utf8Bytes } from './utf8-bytes.ts';

it('counts the bytes of any text, and says whether they fit, however long the text is beside the limit', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const bytes = Buffer.byteLength(text.toWellFormed());
      expect(utf8Bytes(text.toWellFormed())).toBe(bytes);
      for (const limit of [0, bytes - 1, bytes, bytes + 1, 3 * bytes]) {
        expect(fitsInBytes(text.toWellFormed(), limit), String(limit)).toBe(bytes <= limit);
      }
    }),
  );
  expect([fitsInBytes('aé', 3), fitsInBytes('aé', 2), fitsInBytes('ab', 2), fitsInBytes('ab', 1)]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});
