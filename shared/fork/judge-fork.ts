import { FORK_CHECKS } from './checks.ts';
import type { ForkFacts, ForkFinding } from './types.ts';

/** How healthy a fork is, one finding for each piece of advice. `asOf` is an ISO date. */
export function judgeFork(facts: ForkFacts, asOf: string): readonly ForkFinding[] {
  return FORK_CHECKS.map(({ id, advice, instead, look }) => {
    const { health, says, items = [] } = look(facts, asOf);
    return { id, advice, health, says, items, instead };
  });
}
