import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryDesign } from '../design/arbitrary-design.test-support.ts';
import { authorText } from '../design/author-text.test-support.ts';
import { updateText } from '../design/serialize.ts';
import { anyChoice } from './arbitrary-command.test-support.ts';
import { edited, lossesOf, read, withStrangers } from './edits-keep-text.test-support.ts';
import { runs } from '../base/runs.test-support.ts';

const tape = fc.array(fc.nat(1_000_000), { minLength: 60, maxLength: 300 });
const session = fc.tuple(arbitraryDesign, tape, fc.array(anyChoice, { minLength: 1, maxLength: 6 }));

it('an edit keeps every comment, unknown key and line that is not of something removed or changed', () => {
  fc.assert(
    fc.property(session, ([data, numbers, choices]) => {
      const author = authorText(withStrangers(data), numbers);
      const next = edited(read(author.text), choices);
      const after = updateText(author.text, next);
      expect(read(after)).toEqual(next);
      expect(lossesOf(author, next, after), `${author.text}\n=>\n${after}`).toEqual({
        comments: [],
        keys: [],
        lines: [],
      });
    }),
    runs(60),
  );
}, 120_000);
