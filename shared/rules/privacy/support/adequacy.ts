import type { Reference } from '../../types.ts';
import type { Adequacy, LegalDay, TransferDuty } from '../types.ts';
import { countsOn } from './dated.ts';

/** The adequacy of a country on a day. One without conditions comes before one that has some. */
export function adequacyOn({ adequate }: TransferDuty, country: string, day: string): Adequacy | undefined {
  const counting = adequate.filter((one) => one.country === country && countsOn(one, day));
  return counting.find(({ needs }) => needs === undefined) ?? counting[0];
}

/** What a judgement about a country rests on: every decision about it and each of its days, with how far each was checked. */
export function adequacyReferences(duty: TransferDuty, country: string): readonly Reference[] {
  const known = made.get(duty) ?? new Map<string, readonly Reference[]>();
  made.set(duty, known);
  const references = known.get(country) ?? makeReferences(duty, country);
  known.set(country, references);
  return references;
}

const made = new WeakMap<TransferDuty, Map<string, readonly Reference[]>>();

function makeReferences({ adequate, adequacySource }: TransferDuty, country: string): Reference[] {
  if (adequacySource === undefined) return [];
  const cite = (article: string, { verified }: Pick<LegalDay, 'verified'>) => ({
    ...adequacySource,
    article,
    verified,
  });
  return adequate
    .filter((one) => one.country === country)
    .flatMap((one) => {
      const name = `${country}: ${one.decision ?? 'adequacy decision'}`;
      return [
        cite(one.needs === undefined ? name : `${name}, with conditions (${one.needs})`, one),
        ...(one.from === undefined ? [] : [cite(`${name}, from ${one.from.day}`, one.from)]),
        ...(one.to === undefined ? [] : [cite(`${name}, until before ${one.to.day}`, one.to)]),
      ];
    });
}
