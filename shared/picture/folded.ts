import type { Condition, FailureView } from '../analysis/failure/failure-view.ts';
import type { Stage } from '../design/schema/stage.ts';

/** What a collapsed zone says of all that is in it. */
export interface Folded {
  readonly components: number;
  readonly zones: number;
  /** The zone's own, else `down` or `degraded` when all, or some, of its components do not work as they should. */
  readonly condition: Condition | undefined;
  /** Components that are down or have failed. */
  readonly stopped: number;
}

export function foldedFacts(
  stage: Stage,
  id: string,
  contents: readonly string[],
  failure: FailureView | undefined,
): Folded {
  const components = contents.filter((each) => Object.hasOwn(stage.components, each));
  const conditions = components.map((each) => failure?.conditions.get(each) ?? 'up');
  const stopped = conditions.filter((each) => each === 'down' || each === 'failed').length;
  const own = failure?.conditions.get(id);
  const worst =
    stopped > 0 && stopped === components.length ? 'down' : conditions.some((each) => each !== 'up') ? 'degraded' : own;
  return {
    components: components.length,
    zones: contents.length - components.length,
    condition: own === 'failed' ? own : worst,
    stopped,
  };
}
