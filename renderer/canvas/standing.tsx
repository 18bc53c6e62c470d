import type { Condition } from '../../shared/analysis/failure/failure-view.ts';
import { t } from '../messages/t.ts';

const SIGNS = { failed: '✕', down: '✕', degraded: '~' } as const;

export interface StandingProps {
  readonly condition: Condition | undefined;
  readonly lost: string;
}

/** How an element stands in a failure, as a sign and words. The node's own label says it to screen readers. */
export function Standing({ condition = 'up', lost }: StandingProps) {
  if (condition === 'up' && lost === '') return null;
  return (
    <span className={`standing standing-${condition}`} aria-hidden="true">
      {condition === 'up' ? `✕ ${lost}` : `${SIGNS[condition]} ${t(`canvas.state.${condition}`)}`}
    </span>
  );
}
