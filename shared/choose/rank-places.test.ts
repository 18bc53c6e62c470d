import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { BASIC_IDS, PLACE_IDS, PLACES } from './places.ts';
import { QUESTIONS } from './questions.ts';
import { isTied, rankPlaces, type Answers } from './rank-places.ts';

const order = (answers: Answers) => rankPlaces(answers).map(({ place }) => place);

/** Every way to answer all questions. */
function everyAnswer(): Answers[] {
  return QUESTIONS.reduce<Answers[]>(
    (made, { id, answers }) => made.flatMap((before) => answers.map((answer) => ({ ...before, [id]: answer.id }))),
    [{}],
  );
}

describe('ranking places', () => {
  it('says nothing while nothing is answered', () => {
    const ranked = rankPlaces({});
    expect(ranked.map(({ place }) => place)).toEqual([...PLACE_IDS]);
    expect(ranked.every(({ score, speaksFor }) => score === 0 && speaksFor.length === 0)).toBe(true);
    expect(isTied(ranked)).toBe(true);
  });

  it.each([
    [{ data: 'own-machines', people: 'few', money: 'time' }, 'on-premise'],
    [{ people: 'few', money: 'time', survive: 'data-centre' }, 'aws'],
    [{ data: 'own-law', people: 'administrators', peaks: 'peaks' }, 'openstack'],
    [{ people: 'administrators', money: 'bill', leave: 'easily' }, 'another-cloud'],
  ])('%j: %s first', (answers, first) => {
    expect(order(answers)[0]).toBe(first);
    expect(isTied(rankPlaces(answers))).toBe(false);
  });

  it('puts what is ruled out last, whatever speaks for it, and says why', () => {
    for (const answers of everyAnswer().filter(({ data }) => data === 'own-machines')) {
      const [first, ...rest] = rankPlaces(answers);
      expect(first?.place).toBe('on-premise');
      expect(rest.every(({ ruledOut }) => ruledOut.length > 0)).toBe(true);
    }
  });

  it('lets every place win for somebody', () => {
    const winners = new Set(
      everyAnswer()
        .map((answers) => rankPlaces(answers))
        .filter((all) => !isTied(all))
        .map(([first]) => first?.place),
    );
    expect([...winners].sort()).toEqual([...PLACE_IDS].sort());
  });

  it('leaves an unknown question or answer out', () => {
    expect(rankPlaces({ weather: 'fine', people: 'nobody' })).toEqual(rankPlaces({}));
  });
});

it('gives a sentence for every effect, and ids once', () => {
  const answers = QUESTIONS.flatMap((question) => question.answers.map((answer) => `${question.id} ${answer.id}`));
  expect(new Set(answers).size).toBe(answers.length);
  for (const { because } of QUESTIONS.flatMap(({ answers: all }) => all.flatMap(({ effects }) => effects))) {
    expect(because).toMatch(/^[A-Z].{10,}\.$/);
  }
});

it('has a template for every place, and says of each of the four basics whether it is there', () => {
  const read = (id: string) =>
    parse(readFileSync(`assets/templates/${id}.corral`, 'utf8')) as { stages: { id: string }[] };
  expect(read('four-places').stages.map(({ id }) => id)).toEqual([...PLACE_IDS]);
  for (const id of PLACE_IDS) expect(read(id).stages.map((stage) => stage.id)).toEqual([id]);
  for (const { basics } of Object.values(PLACES)) {
    for (const id of BASIC_IDS) expect(basics[id].note).toMatch(/^[A-Z].{8,}\.$/);
  }
  expect(Object.keys(PLACES)).toEqual([...PLACE_IDS]);
});
