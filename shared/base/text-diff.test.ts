import { applyPatch } from 'diff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textDiff, unifiedDiff } from './text-diff.ts';

const text = fc.array(fc.constantFrom('a', 'b', 'c', '', ' x'), { maxLength: 30 }).map((lines) => lines.join('\n'));

describe('a difference', () => {
  it('is nothing for equal texts, and a patch for others', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        if (before === after) expect(textDiff(before, after)).toEqual([]);
        else expect(applyPatch(before, unifiedDiff('x', before, after))).toBe(after);
      }),
    );
  });

  it('shows three lines around what changed', () => {
    const lines = Array.from({ length: 20 }, (_, index) => `line ${String(index + 1)}`);
    expect(unifiedDiff('a.tf', lines.join('\n'), lines.with(9, 'mine').join('\n')).split('\n')).toEqual([
      '--- a.tf\ton disk',
      '+++ a.tf\tnew',
      '@@ -7,7 +7,7 @@',
      ' line 7',
      ' line 8',
      ' line 9',
      '-line 10',
      '+mine',
      ' line 11',
      ' line 12',
      ' line 13',
    ]);
  });

  it('gives up where everything differs', () => {
    const many = (word: string) => Array.from({ length: 5000 }, (_, index) => `${word} ${String(index)}`).join('\n');
    expect(textDiff(many('a'), many('b'))).toBeUndefined();
  });
});
