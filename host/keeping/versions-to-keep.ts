/** Saves that are all kept. */
const LAST = 20;
/** Days of which the last save is kept after that. */
const DAYS = 180;

/** Which of the times (ISO, newest first) stay: the last twenty, and of every day before them the last one. */
export function versionsToKeep(times: readonly string[]): readonly string[] {
  const days = new Set<string>();
  const daily = times.slice(LAST).filter((time) => {
    const day = time.slice(0, 10);
    return !days.has(day) && days.add(day);
  });
  return [...times.slice(0, LAST), ...daily.slice(0, DAYS)];
}
