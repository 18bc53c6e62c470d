import { describe, expect, it } from 'vitest';
import { parseDesign } from '../../shared/design/parse.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import { run, startHistory } from '../../shared/history/history.ts';
import { checkStage } from '../../shared/rules/check-stage.ts';
import { countFindings } from '../../shared/rules/summary.ts';
import type { Finding } from '../../shared/rules/types.ts';
import { decidable, decide, firstDraft, monthsAfter, wholeFinding } from './decide.ts';

const DAY = '2026-11-23';
const parsed = parseDesign(`corral: 1
stages:
  - id: one
    zones: { host: { kind: machines, count: 1 } }
    components: { lms: { type: lms, in: host } }
    entryPoints: { learn: { at: lms } }
`);
if (!parsed.ok) throw new Error('the test design must parse');
const start = parsed.value.design;
const outage = (design: Design, day = DAY): Finding => {
  const found = checkStage(design, 'one', day).find(({ rule }) => rule === 'resilience/host-outage');
  if (found === undefined) throw new Error('a host outage is expected');
  return found;
};
const draft = { reason: ' a lab ', by: 'Ada', expires: '2027-05-23' };
const accepted = run(startHistory(start), decide(start, outage(start), draft, DAY)).history.design;

describe('deciding about a finding', () => {
  it('accepts it for a time: it stays, is counted apart, and is open again when the time is over', () => {
    expect(decidable(start, outage(start)).can).toBe('accept');
    expect(outage(accepted).waiver).toMatchObject({ active: true, reason: 'a lab', created: DAY });
    expect(decidable(accepted, outage(accepted)).can).toBe('nothing');
    expect(countFindings([outage(accepted)])).toMatchObject({ waived: 1, gaps: { high: 0, critical: 0 } });
    const later = outage(accepted, '2027-06-01');
    expect(later.waiver?.active).toBe(false);
    expect(decidable(accepted, later)).toMatchObject({ can: 'renew', waiver: { by: 'Ada' } });
  });

  it('is not offered where one line stands for several findings', () => {
    const finding = outage(start);
    expect(wholeFinding([finding], finding)).toBe(finding);
    expect(wholeFinding([finding], { ...finding, settles: ['a', 'b'] })).toBeUndefined();
    expect(wholeFinding([finding], { ...finding, elements: [...finding.elements, 'more'] })).toBeUndefined();
  });

  it('renews in place, starting from the old reason', () => {
    const day = '2027-06-01';
    const finding = outage(accepted, day);
    const again = firstDraft(decidable(accepted, finding).waiver, 'Bo', day);
    expect(again).toEqual({ reason: 'a lab', by: 'Bo', expires: '2027-12-01' });
    const renewed = run(startHistory(accepted), decide(accepted, finding, again, day)).history.design;
    expect(renewed.waivers).toHaveLength(1);
    expect(outage(renewed, day).waiver).toMatchObject({ active: true, by: 'Bo', created: day });
  });

  it('finds the decision behind a note about it, and accepts no such note', () => {
    const day = '2027-06-01';
    const note = checkStage(accepted, 'one', day).find(({ rule }) => rule === 'waivers/expired');
    expect(note && decidable(accepted, note)).toMatchObject({ can: 'nothing', waiver: { by: 'Ada' } });
  });
});

it.each([
  ['2026-11-23', 6, '2027-05-23'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2028-02-29', 12, '2029-02-28'],
])('%s and %i months is %s', (day, months, later) => {
  expect(monthsAfter(day, months)).toBe(later);
});
