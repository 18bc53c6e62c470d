import { describe, expect, it } from 'vitest';
import { parseDesign } from '../../shared/design/parse.ts';
import type { Finding } from '../../shared/rules/types.ts';
import { answerField } from '../../shared/design/fields/answer-field.ts';
import { countsText, groupFindings, groupOf, matches, NO_FILTER } from './group-findings.ts';
import { litElements } from './lit-elements.ts';
import { nextIndex } from './roving.ts';

const parsed = parseDesign(`
corral: 1
vendors: { host: { kind: hosting } }
stages:
  - id: one
    components: { db: { type: mysql, name: The database }, lms: { type: lms } }
    connections: [{ from: lms, to: db }]
`);
if (!parsed.ok) throw new Error('the test design must parse');
const { design } = parsed.value;
const [stage] = design.stages;
if (stage === undefined) throw new Error('the test design has a stage');

function finding(partial: Partial<Finding>): Finding {
  return {
    rule: 'resilience/x',
    verdict: 'gap',
    severity: 'medium',
    elements: [],
    message: 'm',
    why: 'w',
    fix: 'f',
    references: [],
    fingerprint: JSON.stringify(partial),
    title: 't',
    area: 'resilience',
    ...partial,
  };
}

const waiver = { rule: 'r', reason: 'agreed', by: 'Ann', created: '2026-01-01' };

describe('grouping', () => {
  it('takes what a person accepted out of the gaps, but only while the decision holds', () => {
    expect(groupOf(finding({ waiver: { ...waiver, active: true } }))).toBe('accepted');
    expect(groupOf(finding({ waiver: { ...waiver, active: false } }))).toBe('gap');
    expect(groupOf(finding({ verdict: 'satisfied', waiver: { ...waiver, active: true } }))).toBe('satisfied');
  });

  it('puts the worst first and loses nothing', () => {
    const all = (['low', 'critical', 'info', 'high'] as const).map((severity) => finding({ severity }));
    const groups = groupFindings([...all, finding({ verdict: 'not-applicable' })]);
    expect(groups[0]?.findings.map(({ severity }) => severity)).toEqual(['critical', 'high', 'low', 'info']);
    expect(groups.flatMap(({ findings }) => findings)).toHaveLength(5);
  });

  it('counts gaps by severity and questions', () => {
    const some = [
      finding({ severity: 'high' }),
      finding({ severity: 'critical' }),
      finding({ verdict: 'needs-answer' }),
    ];
    expect(countsText(some)).toBe('1 critical, 1 high, 1 open question');
    expect(countsText([])).toBe('no gaps, 0 open questions');
    const asked = some.find(({ verdict }) => verdict === 'needs-answer')!;
    const alike = [{ text: 'And here?', element: 'b', field: 'n' }];
    expect(countsText([{ ...asked, alike }])).toBe('no gaps, 2 open questions');
  });
});

describe('filter', () => {
  const one = finding({ message: 'No backup', elements: ['db'], area: 'privacy', severity: 'high' });
  it.each([
    [{}, true],
    [{ text: 'BACKUP database' }, true],
    [{ text: 'backup queue' }, false],
    [{ severity: 'high' as const }, true],
    [{ severity: 'low' as const }, false],
    [{ area: 'privacy' as const }, true],
    [{ area: 'delivery' as const }, false],
  ])('%o', (partial, shown) => {
    expect(matches(one, { ...NO_FILTER, ...partial }, stage)).toBe(shown);
  });
});

describe('where a question is answered', () => {
  it.each([
    [{ text: '?', element: 'db', field: 'encryptedAtRest' }, 'component', 'encryptedAtRest'],
    [{ text: '?', element: 'db', field: 'backup.every' }, 'component', 'backup.every'],
    [{ text: '?', element: 'lms->db', field: 'encryption' }, 'connection', 'encryption'],
    [{ text: '?', element: 'host', field: 'contract' }, 'vendor', 'contract'],
    [{ text: '?', field: 'context.organisation.country' }, 'context', 'organisation.country'],
    [{ text: '?', field: 'goals.rto' }, 'context', 'goals.rto'],
    [{ text: '?', field: 'vendors.host.country' }, 'vendor', 'country'],
  ])('%o', (question, kind, path) => {
    const answer = answerField(design, 'one', question);
    expect([answer?.owner.kind, answer?.field.path.join('.')]).toEqual([kind, path]);
  });

  it('says so when no form has it', () => {
    expect(answerField(design, 'one', { text: '?', element: 'db', field: 'nothing' })).toBeUndefined();
    expect(answerField(design, 'one', undefined)).toBeUndefined();
  });
});

describe('what lights up on the canvas', () => {
  const elements = ['lms'];
  it('is the elements of a finding, and for privacy the whole way of the data to them', () => {
    const drawn = parseDesign(`corral: 1
stages:
  - id: one
    components: { people: { type: people }, lms: { type: lms }, db: { type: mysql }, cache: { type: memcached } }
    connections: [{ from: people, to: lms }, { from: lms, to: db }, { from: lms, to: cache, carries: [public-content] }]
`);
    if (!drawn.ok) throw new Error('the test design must parse');
    expect(litElements(drawn.value.design, 'one', finding({ elements }))).toEqual(elements);
    const lit = litElements(drawn.value.design, 'one', finding({ elements: ['db'], area: 'privacy' }));
    expect([...lit].sort()).toEqual(['db', 'lms', 'lms->db', 'people', 'people->lms']);
    expect(litElements(drawn.value.design, 'one', finding({ elements: [], area: 'privacy' }))).toEqual([]);
  });
});

describe('keys', () => {
  it.each([
    ['ArrowDown', 0, 3, 1],
    ['ArrowDown', 2, 3, 2],
    ['ArrowUp', 0, 3, 0],
    ['End', 0, 3, 2],
    ['Home', 2, 3, 0],
    ['a', 1, 3, undefined],
    ['ArrowDown', 0, 0, undefined],
  ])('%s from %i of %i', (key, index, length, to) => {
    expect(nextIndex(key, index, length)).toBe(to);
  });
});
