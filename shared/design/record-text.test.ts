import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hostileText } from './arbitrary-design.test-support.ts';
import { recordText, textOfRecord } from './record-text.ts';
import { runs } from '../base/runs.test-support.ts';

const anyText = fc.oneof(hostileText, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());
/** Every unit of 16 bits, halves of pairs too. */
const anyUnits = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));

it('comes back as it was, whatever it is', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, anyUnits), (text) => {
      expect(textOfRecord(recordText(text))).toBe(text);
    }),
    runs(1000),
  );
});

it('has nothing that a language could take for its own', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, anyUnits), (text) => {
      const written = recordText(text);
      expect(written).not.toMatch(/[${}%\p{C}\u2028\u2029\u{10000}-\u{10ffff}]/u);
      expect(written.normalize()).toBe(written);
    }),
    runs(1000),
  );
});

it('stays readable', () => {
  expect(recordText('Año nuevo: "LMS" & co. #1, !Ref')).toBe('Año nuevo: "LMS" & co. #1, !Ref');
  expect(recordText('${Vpc}\n')).toBe(String.raw`\u0024\u007bVpc\u007d\u000a`);
  expect(recordText('C:\\u0024')).toBe(String.raw`C:\u005cu0024`);
  expect(recordText('e\u0301')).toBe(String.raw`e\u0301`);
});
