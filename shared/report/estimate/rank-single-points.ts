import type { StageAnalysis } from '../../analysis/types.ts';

export interface RankedPoint {
  readonly id: string;
  readonly element: string;
  readonly entryPoints: readonly string[];
  /** What an entry point would gain in minutes a year if this never failed, at most; undefined: numbers are missing. */
  readonly minutes: number | undefined;
}

/** Single points that take entry points down: by what fixing each would gain, else by how many entry points it takes. */
export function rankSinglePoints({
  singlePoints,
  availability,
}: Pick<StageAnalysis, 'singlePoints' | 'availability'>): RankedPoint[] {
  const gains = new Map<string, number>();
  for (const { contributions } of availability.values()) {
    for (const { failable, minutesGainedPerYear } of contributions)
      gains.set(failable, Math.max(minutesGainedPerYear, gains.get(failable) ?? 0));
  }
  return singlePoints.down
    .map(({ failable: { id, element }, covers, entryPoints }) => ({
      id,
      element,
      entryPoints,
      minutes: sum([id, ...covers].flatMap((each) => gains.get(each) ?? [])),
    }))
    .sort((a, b) => (b.minutes ?? -1) - (a.minutes ?? -1) || b.entryPoints.length - a.entryPoints.length);
}

function sum(numbers: readonly number[]): number | undefined {
  return numbers.length === 0 ? undefined : numbers.reduce((total, each) => total + each, 0);
}
