import { describe, expect, it } from 'vitest';
import { parseDesign } from '../design/parse.ts';
import { updateText } from '../design/serialize.ts';
import type { Design, Waiver } from '../design/schema/design.ts';
import { run, startHistory, undo } from '../history/history.ts';
import { removeWaiver } from './remove-waiver.ts';
import { renewWaiver } from './renew-waiver.ts';
import type { Command } from './types.ts';
import { waive } from './waive.ts';

const TEXT = `corral: 1
stages: [{ id: one }]
waivers:
  # why we live with it
  - rule: resilience/old
    elements: [a, b]
    reason: a lab
    by: Ada
    created: 2026-01-01
    expires: 2026-06-01
`;

function read(text: string): Design {
  const parsed = parseDesign(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.design;
}
const design = read(TEXT);
const old = design.waivers[0]!;
const fresh: Waiver = {
  rule: 'privacy/x',
  elements: ['db'],
  reason: 'until the move',
  by: 'Ada',
  created: '2026-11-23',
  expires: '2027-05-23',
};
const done = (command: Command) => run(startHistory(design), command).history.design;
const refused = (command: Command) => run(startHistory(design), command).refusal?.refused;

describe('a decision about a finding', () => {
  it('is written down, survives the file, and is undone in one step', () => {
    const { history } = run(startHistory(design), waive(design, fresh, true));
    expect(history.design.waivers).toEqual([old, fresh]);
    expect(read(updateText(TEXT, history.design)).waivers).toEqual([old, fresh]);
    expect(undo(history).design).toEqual(design);
  });

  it.each([
    [{ reason: ' ' }, true, /a reason is needed/],
    [{ by: '' }, false, /a name is needed/],
    [{ expires: undefined }, true, /needs a day of expiry/],
    [{ expires: '2026-11-22' }, false, /expires before it was created/],
    [{ expires: '2027-11-24' }, true, /twelve months at most/],
    [{ expires: 'soon' }, false, /expires: write a date/],
    [{ rule: old.rule, elements: ['b', 'a'] }, false, /accepted already/],
  ])('%o is refused with a sentence (strict: %s)', (wrong, strict, why) => {
    expect(refused(waive(design, { ...fresh, ...wrong }, strict))).toMatch(why);
  });

  it.each([
    [{ expires: '2027-11-23' }, true],
    [{ expires: undefined }, false],
    [{ expires: '2031-01-01' }, false],
  ])('%o is fine (strict: %s)', (given, strict) => {
    expect(done(waive(design, { ...fresh, ...given }, strict)).waivers).toHaveLength(2);
  });

  it('is renewed where it stands, or refused as a new one would be', () => {
    const renewal = { reason: 'still', by: 'Bo', created: '2026-11-23', expires: '2027-01-01' };
    expect(done(renewWaiver(design, old, renewal, true)).waivers).toEqual([
      { rule: old.rule, elements: ['a', 'b'], ...renewal },
    ]);
    expect(refused(renewWaiver(design, old, { ...renewal, expires: '2029-01-01' }, true))).toMatch(/twelve months/);
    expect(refused(renewWaiver(design, fresh, renewal, true))).toMatch(/no longer/);
  });

  it('is taken back', () => {
    expect(done(removeWaiver(design, old)).waivers).toEqual([]);
    expect(refused(removeWaiver(design, fresh))).toMatch(/no longer/);
  });
});
