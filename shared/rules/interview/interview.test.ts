import { describe, expect, it } from 'vitest';
import { findField, unknownValue } from '../../design/fields/answer-field.ts';
import { parseDesign } from '../../design/parse.ts';
import type { Design } from '../../design/schema/design.ts';
import type { Finding } from '../types.ts';
import { allowedAnswers } from './allowed-answers.ts';
import { foldQuestions } from './fold-questions.ts';
import { allQuestions, openQuestions, questionsIn } from './open-questions.ts';

const DAY = '2026-11-23';

function read(facts = ''): Design {
  const parsed = parseDesign(`corral: 1
context: { organisation: { country: IE } }
vendors: { host: { kind: hosting${facts} } }
stages:
  - id: one
    components: { db: { type: mysql, encryptedAtRest: unknown }, lms: { type: lms } }
    connections: [{ from: lms, to: db }]
  - id: two
    components: { db: { type: mysql } }
`);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.design;
}

function asks(partial: Partial<Finding>, field: string, element?: string): Finding {
  return {
    ...{ rule: 'r', verdict: 'needs-answer', severity: 'medium', elements: [], message: 'm', why: 'w', fix: 'f' },
    ...{ references: [], fingerprint: JSON.stringify([partial, field, element]), title: 't', area: 'privacy' },
    question: { text: `${field}?`, field, ...(element === undefined ? {} : { element }) },
    ...partial,
  };
}
const told = (findings: readonly Finding[], facts = '') =>
  questionsIn(read(facts), 'one', findings).map(({ asked, settles }) => `${asked.field} ${settles.length}`);

describe('open questions', () => {
  it('are asked once for everything that one answer settles, and first where it settles most', () => {
    const some = [
      asks({}, 'erasable', 'db'),
      asks({}, 'vendors.host.country'),
      asks({ severity: 'low' }, 'country', 'host'),
      asks({}, 'goals.rto'),
      asks({}, 'context.goals.rto'),
      asks({ severity: 'critical' }, 'encryption', 'lms->db'),
    ];
    // One critical outweighs two of medium; two ways to name a field are one field.
    expect(told(some)).toEqual(['encryption 1', 'goals.rto 2', 'vendors.host.country 2', 'erasable 1']);
  });

  it('come last when the design says that nobody knows', () => {
    expect(told([asks({ severity: 'critical' }, 'encryptedAtRest', 'db'), asks({}, 'erasable', 'db')])).toEqual([
      'erasable 1',
      'encryptedAtRest 1',
    ]);
  });

  it('leave out what is answered, accepted, or no question', () => {
    const waiver = { rule: 'r', reason: 'x', by: 'y', created: DAY, active: true };
    const some = [
      asks({ waiver }, 'erasable', 'db'),
      asks({ verdict: 'satisfied' }, 'retention', 'db'),
      { ...asks({ verdict: 'gap' }, 'n', 'db'), question: undefined },
    ];
    expect(told(some)).toEqual([]);
  });

  it('keep what no form can answer, and say so by having none', () => {
    const [only] = questionsIn(read(), 'one', [asks({}, 'stages.one.entryPoints')]);
    expect(only?.answer).toBeUndefined();
  });

  it('of the whole design are asked once, those of a stage in each', () => {
    const design = read();
    const ids = allQuestions(design, DAY).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const each = design.stages.flatMap((stage) => openQuestions(design, stage.id, DAY).map(({ id }) => id));
    expect(new Set(ids)).toEqual(new Set(each));
  });

  it('settle what they say: with the answer, none of those findings asks it again', () => {
    const design = read();
    const [first] = openQuestions(design, 'two', DAY).filter(
      ({ answer }) => answer?.field.path.join() === 'encryptedAtRest',
    );
    if (first === undefined) throw new Error('encryption at rest is expected to be asked');
    const stages = design.stages.map((stage) => ({
      ...stage,
      components: { ...stage.components, db: { ...stage.components.db!, encryptedAtRest: true } },
    }));
    const after = openQuestions({ ...design, stages }, 'two', DAY);
    expect(after.map(({ id }) => id)).not.toContain(first.id);
  });
});

describe('alike questions', () => {
  const some = [
    asks({ elements: ['db'] }, 'encryptedAtRest', 'lms'),
    asks({ severity: 'high' }, 'encryptedAtRest', 'lms'),
    asks({}, 'erasable', 'db'),
    asks({ severity: 'critical' }, 'erasable', 'lms'),
    asks({}, 'vendors.host.country'),
    asks({}, 'encryptedAtRest', 'db'),
  ];
  const questions = foldQuestions(questionsIn(read(), 'one', some));
  const about = questions.map(({ asked, owners, settles, alike }) => [
    asked.field,
    owners
      .map(({ id }) => id)
      .sort()
      .join(' '),
    ...[settles.length, alike?.length],
  ]);

  it('are one with one answer for all, worth what they settle together; what nobody knows stays apart', () => {
    expect(about).toEqual([
      ['erasable', 'db lms', 2, 1],
      ['encryptedAtRest', 'db lms', 2, 0],
      ['vendors.host.country', 'host', 1, 0],
      ['encryptedAtRest', 'db', 1, 0],
    ]);
    expect(questions[0]?.severity).toBe('critical');
  });

  it('stay the same card while their elements are answered one by one', () => {
    const [one] = foldQuestions(questionsIn(read(), 'one', [asks({}, 'erasable', 'db')]));
    expect(one).toMatchObject({ id: questions[0]?.id, owners: [{ id: 'db' }], alike: [] });
  });
});

describe('answers', () => {
  it.each([
    ['component', 'encryptedAtRest', ['Yes', 'No', 'Unknown'], 'unknown'],
    ['component', 'exposure', ['public', 'private', 'Unknown'], 'unknown'],
    ['component', 'retention', ['a duration such as 24h or 30d', 'indefinite', 'Unknown'], 'unknown'],
    ['component', 'failover', ['automatic', 'manual', 'none'], undefined],
    ['component', 'in', ['one of the design’s zones'], undefined],
    ['entry-point', 'critical', ['Yes', 'No', 'Unknown'], undefined],
    ['context', 'incidentContact', ['text'], undefined],
    ['context', 'learners.minAge', ['a whole number'], undefined],
  ] as const)('%s %s: %j, unknown is %s', (kind, path, answers, unknown) => {
    const field = findField(kind, path);
    if (field === undefined) throw new Error(`no field ${path}`);
    expect(allowedAnswers(field)).toEqual(answers);
    expect(unknownValue(field)).toBe(unknown);
  });
});
