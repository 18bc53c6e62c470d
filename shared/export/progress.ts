/** Told how much of an export is made, from 0 to 1, never less than before. */
export type Progress = (share: number) => void;

/** What of the work is done when everything is made but the files, where nothing tells more. */
export const BUILT = 0.5;

/** The values one by one, telling between `from` and `to` how many are made. */
export function eachTold<T, U>(
  all: readonly T[],
  make: (one: T) => U,
  [from, to]: readonly [from: number, to: number],
  progress: Progress = () => undefined,
): U[] {
  return all.map((one, index) => {
    const made = make(one);
    progress(from + ((to - from) * (index + 1)) / all.length);
    return made;
  });
}
