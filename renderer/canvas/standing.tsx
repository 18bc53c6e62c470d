import type { Condition } from '../failure/failure-view.ts';

const SIGNS: Readonly<Record<Exclude<Condition, 'up'>, string>> = {
  failed: '✕ failed',
  down: '✕ down',
  degraded: '~ degraded',
};

/** How an element stands in a failure, as a sign and a word. The node's own label says it to screen readers. */
export function Standing({
  condition,
  failedUnits,
}: {
  readonly condition: Condition | undefined;
  readonly failedUnits: number;
}) {
  const up = condition === undefined || condition === 'up';
  if (up && failedUnits === 0) return null;
  return (
    <span className={`standing standing-${up ? 'units' : condition}`} aria-hidden="true">
      {up ? `✕ ${failedUnits} lost` : SIGNS[condition]}
    </span>
  );
}
