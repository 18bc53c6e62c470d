import { describe, expect, it } from 'vitest';
import { parseDesign } from '../design/parse.ts';
import { checkDesign } from './check-stage.ts';
import { drawing } from './drawing.ts';
import { forReading, questionKey } from './for-reading.ts';
import { countFindings } from './summary.ts';

function findings(stage: string, head = '') {
  const parsed = parseDesign(drawing(stage, head));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return checkDesign(parsed.value.design, '2026-11-23');
}
const DB = 'components: { db: { type: mysql } }';
const BRITISH =
  'context: { organisation: { role: university, country: GB }, learners: { jurisdictions: [GB, EU], minAge: 20 } }';

describe('findings for reading', () => {
  it('ask each question once, and say which checks wait for the answer', () => {
    const read = forReading(findings(DB, BRITISH)).filter(({ question }) => question !== undefined);
    const keys = read.map(({ question }) => questionKey(question!));
    expect(keys.length).toBeGreaterThan(5);
    expect(new Set(keys).size).toBe(keys.length);
    const rest = read.find(({ question }) => question?.field === 'encryptedAtRest');
    expect(rest?.settles).toEqual(['privacy/gdpr-at-rest', 'privacy/ukgdpr-at-rest']);
    expect(rest?.why).toMatch(/^2 checks wait/);
    expect(new Set(rest?.references.map(({ title }) => title))).toEqual(new Set(['GDPR', 'UK GDPR']));
  });

  it('keep the words of the question that asks about more', () => {
    const read = forReading(findings('components: { db: { type: mysql }, docs: { type: mongodb } }', BRITISH));
    const watched = read.filter(({ question }) => question?.field === 'monitored' && question.element === 'db');
    expect(watched.map(({ elements, message }) => ({ elements, message }))).toEqual([
      { elements: ['db', 'docs'], message: expect.stringMatching(/each of MySQL and MongoDB/) as string },
    ]);
  });

  it('ask where the learners are once for all laws', () => {
    const read = forReading(findings(DB)).filter(
      ({ question }) => question?.field === 'context.learners.jurisdictions',
    );
    expect(read).toHaveLength(1);
    expect(read[0]?.settles?.length).toBeGreaterThan(100);
    expect(read[0]?.message).toBe('In which countries, states or provinces are the learners?');
  });

  it('have one line for a law that does not apply, and say why', () => {
    const read = forReading(findings(DB, BRITISH)).filter(({ law }) => law?.id === 'fadp');
    expect(read.map(({ message }) => message)).toEqual([
      'Swiss FADP does not apply: context.organisation.country is GB.',
    ]);
  });

  it('have one line for what a law does not judge, beside what it does', () => {
    const read = forReading(findings(DB, BRITISH)).filter(
      ({ law, verdict }) => law?.id === 'gdpr' && verdict === 'not-applicable',
    );
    expect(read).toHaveLength(1);
    expect(read[0]?.why).toMatch(/where data must stay/);
  });

  it('keep every gap', () => {
    const all = findings('components: { db: { type: mysql, encryptedAtRest: false } }', BRITISH);
    const gaps = (list: typeof all) =>
      list.filter(({ verdict }) => verdict === 'gap').map(({ fingerprint }) => fingerprint);
    expect(gaps(forReading(all))).toEqual(gaps(all));
  });

  it('are what is counted as questions', () => {
    const all = findings(DB, BRITISH);
    expect(countFindings(all).questions).toBe(
      forReading(all).filter(({ verdict }) => verdict === 'needs-answer').length,
    );
    expect(countFindings(all).questions).toBeLessThan(all.filter(({ verdict }) => verdict === 'needs-answer').length);
  });
});
