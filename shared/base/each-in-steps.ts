/** Of most lists so many are looked at in a few milliseconds. */
const A_STEP = 500;

/** Calls `look` with each of many, some in every step, between which others may have their turn. */
export function* eachInSteps<T>(all: Iterable<T>, look: (each: T) => void): Generator<undefined, void, undefined> {
  let count = 0;
  for (const each of all) {
    count += 1;
    if (count % A_STEP === 0) yield;
    look(each);
  }
}
