import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeTexts } from './merge-texts.ts';
import { runs } from './runs.test-support.ts';

const BASE = 'a\nb\nc\nd\ne\n';

describe('merging two texts with the one they came from', () => {
  it.each([
    ['changes apart', 'A\nb\nc\nd\ne\n', 'a\nb\nc\nd\nE\n', 'A\nb\nc\nd\nE\n'],
    ['an added and a removed line', 'a\nb\nnew\nc\nd\ne\n', 'a\nb\nc\nd\n', 'a\nb\nnew\nc\nd\n'],
    ['the same change', 'a\nB\nc\nd\ne\n', 'a\nB\nc\nd\ne\n', 'a\nB\nc\nd\ne\n'],
    ['a last line without its end', 'A\nb\nc\nd\ne\n', 'a\nb\nc\nd\ne', 'A\nb\nc\nd\ne'],
  ])('takes %s', (_what, mine, next, merged) => {
    expect(mergeTexts(BASE, mine, next)).toEqual({ merged });
  });

  it.each([
    ['the same line', 'a\nB\nc\nd\ne\n', 'a\nbb\nc\nd\ne\n', [2]],
    ['lines beside each other', 'a\nB\nc\nd\ne\n', 'a\nb\nC\nd\ne\n', [2]],
    ['a line that the other removed', 'x\na\nb\nc\nD\ne\n', 'a\nb\nc\ne\n', [5]],
    ['an empty line or none', 'a\nb\n\nd\ne\n', 'a\nb\nd\ne\n', [3]],
    ['two additions at one place', 'a\nb\none\nc\nd\ne\n', 'a\nb\ntwo\nc\nd\ne\n', [3]],
    ['an addition at a place of another addition and change', 'a\nb\nc\nD\nx\ne\n', 'a\nb\nc\nd\ny\ne\n', [4]],
  ])('does not guess about %s', (_what, mine, next, clashes) => {
    expect(mergeTexts(BASE, mine, next)).toEqual({ clashes });
  });

  it('gives up on a text that is another one', () => {
    const other = Array.from({ length: 3000 }, (_, index) => `line ${index}`).join('\n');
    expect(mergeTexts(BASE, other, BASE)).toBeUndefined();
  });

  it('takes changes at both ends of a text with more lines than a call has arguments', () => {
    const lines = Array.from({ length: 300_000 }, (_, index) => `line ${index}`).join('\n');
    const merge = mergeTexts(`a\n${lines}\nb`, `A\n${lines}\nb`, `a\n${lines}\nB`);
    expect(merge).toEqual({ merged: `A\n${lines}\nB` });
  });

  const text = fc.array(fc.constantFrom('a', 'b', '', '}'), { maxLength: 12 }).map((lines) => lines.join('\n'));

  it('is the one text that changed, and treats both sides alike', () => {
    fc.assert(
      fc.property(text, text, text, (base, one, other) => {
        expect(mergeTexts(base, one, base)).toEqual({ merged: one });
        expect(mergeTexts(base, base, one)).toEqual({ merged: one });
        expect(mergeTexts(base, one, one)).toEqual({ merged: one });
        const [forth, back] = [mergeTexts(base, one, other), mergeTexts(base, other, one)];
        if (forth !== undefined && 'merged' in forth) expect(back).toEqual(forth);
        else expect(back).toHaveProperty('clashes');
      }),
      runs(300),
    );
  });

  const tagged = (tag: string) =>
    fc.array(fc.nat(19), { maxLength: 5 }).map((at) => new Map(at.map((line) => [line, `${tag} ${line}`])));

  it('has every change of both, when they are apart', () => {
    fc.assert(
      fc.property(tagged('mine'), tagged('next'), (mine, next) => {
        const base = Array.from({ length: 20 }, (_, line) => `line ${line}`);
        const apart = [...mine.keys()].every((line) => [line - 1, line, line + 1].every((near) => !next.has(near)));
        const edited = (...edits: ReadonlyMap<number, string>[]) =>
          base.map((line, at) => edits.map((each) => each.get(at)).find((one) => one !== undefined) ?? line).join('\n');
        const merge = mergeTexts(base.join('\n'), edited(mine), edited(next));
        if (apart) expect(merge).toEqual({ merged: edited(mine, next) });
        else expect(merge).toHaveProperty('clashes');
      }),
      runs(300),
    );
  });
});
