const SECONDS = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 } as const;

/** Durations as people write them: `90s`, `15m`, `24h`, `30d`, `2w`; several parts may follow each other (`1h30m`). */
export const DURATION_PATTERN = /^(?:\d+(?:\.\d+)?[smhdw])+$/;

/** Seconds as people write them, in the two largest units that say it: `1h30m`. Whole seconds, from 0. */
export function writeDuration(seconds: number): string {
  const units = Object.entries(SECONDS)
    .filter(([unit]) => unit !== 'w')
    .reverse();
  let left = Math.round(seconds);
  const parts = units.map(([unit, size]) => {
    const amount = Math.floor(left / size);
    left -= amount * size;
    return amount === 0 ? '' : `${amount}${unit}`;
  });
  return (
    parts
      .filter((part) => part !== '')
      .slice(0, 2)
      .join('') || '0s'
  );
}

/** Seconds of a duration, or undefined when it is not written as one. */
export function parseDuration(text: string): number | undefined {
  if (!DURATION_PATTERN.test(text)) return undefined;
  return [...text.matchAll(/(\d+(?:\.\d+)?)([smhdw])/g)].reduce(
    (sum, [, amount, unit]) => sum + Number(amount) * SECONDS[unit as keyof typeof SECONDS],
    0,
  );
}
