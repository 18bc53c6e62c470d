import { describe, expect, it } from 'vitest';
import { parseDesign } from '../../shared/design/parse.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import { run, startHistory } from '../../shared/history/history.ts';
import { checkStage } from '../../shared/rules/check-stage.ts';
import { behindLine } from '../../shared/rules/behind-line.ts';
import { foldAlike } from '../../shared/rules/fold-alike.ts';
import { forReading } from '../../shared/rules/for-reading.ts';
import { countFindings, isWaived } from '../../shared/rules/summary.ts';
import type { Finding } from '../../shared/rules/types.ts';
import { decidable, decide, firstDraft, monthsAfter, takeBack } from './decide.ts';

const DAY = '2026-11-23';
function read(text: string): Design {
  const parsed = parseDesign(text);
  if (!parsed.ok) throw new Error('the test design must parse');
  return parsed.value.design;
}
const start = read(`corral: 1
stages:
  - id: one
    zones: { host: { kind: machines, count: 1 } }
    components: { lms: { type: lms, in: host } }
    entryPoints: { learn: { at: lms } }
`);
const manyLaws = read(`corral: 1
context: { organisation: { country: IE }, learners: { jurisdictions: [EU, GB, CH, BR] } }
stages:
  - id: one
    zones: { home: { kind: site, country: IE } }
    components:
      mysql: { type: mysql, in: home }
      mongodb: { type: mongodb, in: home }
`);
const outage = (design: Design, day = DAY): Finding => {
  const found = checkStage(design, 'one', day).find(({ rule }) => rule === 'resilience/host-outage');
  if (found === undefined) throw new Error('a host outage is expected');
  return found;
};
const draft = { reason: ' a lab ', by: 'Ada', expires: '2027-05-23' };
const accepted = run(startHistory(start), decide(start, [outage(start)], draft, DAY)).history.design;

describe('deciding about a finding', () => {
  it('accepts it for a time: it stays, is counted apart, and is open again when the time is over', () => {
    expect(decidable(start, [outage(start)]).can).toBe('accept');
    expect(outage(accepted).waiver).toMatchObject({ active: true, reason: 'a lab', created: DAY });
    expect(decidable(accepted, [outage(accepted)]).can).toBe('nothing');
    expect(countFindings([outage(accepted)])).toMatchObject({ waived: 1, gaps: { high: 0, critical: 0 } });
    const later = outage(accepted, '2027-06-01');
    expect(later.waiver?.active).toBe(false);
    expect(decidable(accepted, [later])).toMatchObject({ can: 'renew', waivers: [{ by: 'Ada' }] });
  });

  it('renews in place, starting from the old reason', () => {
    const day = '2027-06-01';
    const finding = outage(accepted, day);
    const again = firstDraft(decidable(accepted, [finding]).waivers[0], 'Bo', day);
    expect(again).toEqual({ reason: 'a lab', by: 'Bo', expires: '2027-12-01' });
    const renewed = run(startHistory(accepted), decide(accepted, [finding], again, day)).history.design;
    expect(renewed.waivers).toHaveLength(1);
    expect(outage(renewed, day).waiver).toMatchObject({ active: true, by: 'Bo', created: day });
  });

  it('finds the decision behind a note about it, and accepts no such note', () => {
    const day = '2027-06-01';
    const note = checkStage(accepted, 'one', day).find(({ rule }) => rule === 'waivers/expired');
    expect(note && decidable(accepted, [note])).toMatchObject({ can: 'nothing', waivers: [{ by: 'Ada' }] });
  });
});

describe('deciding about a line that stands for many findings', () => {
  const lines = (design: Design) => foldAlike(forReading(checkStage(design, 'one', DAY)));
  const asked = (design: Design) => lines(design).find(({ question }) => question?.field === 'encryptedAtRest')!;
  const behind = (design: Design, line: Finding) => behindLine(checkStage(design, 'one', DAY), line);
  const line = asked(manyLaws);
  const all = behind(manyLaws, line);
  const done = run(startHistory(manyLaws), decide(manyLaws, all, draft, DAY));

  it('covers every one of them, and nothing else, in one step', () => {
    expect(all.length).toBeGreaterThan(2);
    expect(done.refusal).toBeUndefined();
    expect(done.history.past).toHaveLength(1);
    const waived = checkStage(done.history.design, 'one', DAY).filter(isWaived);
    expect(new Set(waived.map(({ fingerprint }) => fingerprint))).toEqual(
      new Set(all.map(({ fingerprint }) => fingerprint)),
    );
    expect(asked(done.history.design)).toMatchObject({ waiver: { active: true }, settles: line.settles });
  });

  it('is taken back as a whole', () => {
    const { design } = done.history;
    const { can, waivers } = decidable(design, behind(design, asked(design)));
    expect([can, waivers.length]).toEqual(['nothing', design.waivers.length]);
    expect(run(startHistory(design), takeBack(design, waivers)).history.design.waivers).toEqual([]);
  });

  it('must end within twelve months, because laws are among them', () => {
    const long = { ...draft, expires: '2028-01-01' };
    expect(run(startHistory(manyLaws), decide(manyLaws, all, long, DAY)).refusal?.refused).toMatch(/twelve months/);
  });
});

it.each([
  ['2026-11-23', 6, '2027-05-23'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2028-02-29', 12, '2029-02-28'],
])('%s and %i months is %s', (day, months, later) => {
  expect(monthsAfter(day, months)).toBe(later);
});
