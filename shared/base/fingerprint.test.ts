import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from './fingerprint.ts';

describe('a fingerprint', () => {
  it('has 16 hex digits, whatever the text, and is the same again', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (parts) => {
        expect(fingerprint(parts)).toMatch(/^[0-9a-f]{16}$/);
        expect(fingerprint([...parts])).toBe(fingerprint(parts));
      }),
    );
  });

  it('stays what it was, for baselines and exported names hold it', () => {
    expect(fingerprint([])).toBe('ab3e7c0b8f0ca1d1');
    expect(fingerprint(['resilience/host-outage', 'machine', '#'])).toBe('3b4241a888b6ac1d');
  });

  it('tells parts, their order and what is outside the basic plane apart', () => {
    const texts = [['ab'], ['a', 'b'], ['b', 'a'], ['ab', ''], ['', 'ab'], ['😀'], ['😁'], ['\ud83d'], []];
    expect(new Set(texts.map(fingerprint)).size).toBe(texts.length);
  });

  it.each([0, 8])('does not repeat itself over ids that differ little, in the half from digit %i', (start) => {
    const halves = Array.from({ length: 20_000 }, (_, index) =>
      fingerprint(['rule', `node-${index}`]).slice(start, start + 8),
    );
    // Chance alone makes 0.05 pairs among 20 000 in 32 bits.
    expect(halves.length - new Set(halves).size).toBeLessThanOrEqual(2);
  });
});
