import { PLACE_IDS, type PlaceId } from './places.ts';
import { QUESTIONS, type Effect } from './questions.ts';

/** Question → answer; a question that is missing is open and counts for nothing. */
export type Answers = Readonly<Record<string, string>>;

export interface RankedPlace {
  readonly place: PlaceId;
  readonly score: number;
  /** Why it cannot be chosen; such places come last. */
  readonly ruledOut: readonly string[];
  readonly speaksFor: readonly string[];
  readonly speaksAgainst: readonly string[];
}

/** The places, best first; equals stay in the order of the talk. It ranks and gives reasons; it does not decide. */
export function rankPlaces(answers: Answers): readonly RankedPlace[] {
  const effects = QUESTIONS.flatMap(({ id, answers: possible }) => {
    return possible.find((answer) => answer.id === answers[id])?.effects ?? [];
  });
  return PLACE_IDS.map((place) =>
    judge(
      place,
      effects.filter((effect) => effect.place === place),
    ),
  ).sort(better);
}

function judge(place: PlaceId, effects: readonly Effect[]): RankedPlace {
  const because = (wanted: (weight: Effect['weight']) => boolean): string[] =>
    effects.filter(({ weight }) => wanted(weight)).map((effect) => effect.because);
  return {
    place,
    score: effects.reduce((sum, { weight }) => sum + (weight === 'out' ? 0 : weight), 0),
    ruledOut: because((weight) => weight === 'out'),
    speaksFor: because((weight) => weight !== 'out' && weight > 0),
    speaksAgainst: because((weight) => weight !== 'out' && weight < 0),
  };
}

function better(a: RankedPlace, b: RankedPlace): number {
  const [outA, outB] = [Number(a.ruledOut.length > 0), Number(b.ruledOut.length > 0)];
  return outA - outB || b.score - a.score;
}

/** Whether two places at the top are equal, so that neither can be called the better one. */
export function isTied([first, second]: readonly RankedPlace[]): boolean {
  return first !== undefined && second !== undefined && second.ruledOut.length === 0 && first.score === second.score;
}
