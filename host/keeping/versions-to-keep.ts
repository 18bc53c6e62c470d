/** Saves that are all kept. */
const LAST = 20;
/** Days of which the last save is kept after that. */
const DAYS = 180;

/** Which of the versions (newest first, with ISO times) stay: the last twenty, and of every day before them the last one. */
export function versionsToKeep<T extends { readonly at: string }>(versions: readonly T[]): readonly T[] {
  const days = new Set<string>();
  const daily = versions.slice(LAST).filter(({ at }) => {
    const day = at.slice(0, 10);
    return !days.has(day) && days.add(day);
  });
  return [...versions.slice(0, LAST), ...daily.slice(0, DAYS)];
}
