const SECONDS = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 } as const;

/** Durations as people write them: `90s`, `15m`, `24h`, `30d`, `2w`; several parts may follow each other (`1h30m`). */
export const DURATION_PATTERN = /^(?:\d+(?:\.\d+)?[smhdw])+$/;

/** Seconds of a duration, or undefined when it is not written as one. */
export function parseDuration(text: string): number | undefined {
  if (!DURATION_PATTERN.test(text)) return undefined;
  return [...text.matchAll(/(\d+(?:\.\d+)?)([smhdw])/g)].reduce(
    (sum, [, amount, unit]) => sum + Number(amount) * SECONDS[unit as keyof typeof SECONDS],
    0,
  );
}
