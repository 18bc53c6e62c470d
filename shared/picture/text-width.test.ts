import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitted, textWidth, wrapped } from './text-width.ts';

describe('the width of texts', () => {
  it('is that of the font: an m is wider than an i, and twice the size is twice the width', () => {
    expect(textWidth('m', 10)).toBeGreaterThan(2 * textWidth('i', 10));
    expect(textWidth('Studio', 20)).toBeCloseTo(2 * textWidth('Studio', 10));
  });

  it('keeps what fits and cuts the rest at an ellipsis', () => {
    expect(fitted('LMS', 13, 100)).toBe('LMS');
    expect(fitted('A name that goes on and on', 13, 80)).toMatch(/^A name.*…$/);
  });

  it('breaks between words, and a word only where it is wider than the line', () => {
    expect(wrapped('Learners and authors', 13, 106, 2)).toEqual(['Learners and', 'authors']);
    const long = wrapped('x'.repeat(60), 13, 106, 2);
    expect(long).toHaveLength(2);
    expect(long[1]).toMatch(/…$/);
  });

  it('never gives a line that is wider than the room', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 30, max: 200 }), (text, room) => {
        for (const line of wrapped(text, 13, room, 2)) expect(textWidth(line, 13)).toBeLessThanOrEqual(room);
      }),
    );
  });
});
