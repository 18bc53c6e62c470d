import type { Stage } from '../../design/schema/stage.ts';
import type { SinglePoint, Verdicted, YesNo } from '../types.ts';
import { naming, verdict, type ScoreContext } from './context.ts';
import { failoverOf } from './failover.ts';
import { neighbours } from './feeders.ts';
import { headline, unknownLosses, unknownScopes } from './headline.ts';

const FINE: Verdicted<YesNo> = verdict(
  'yes',
  'No single machine takes a critical entry point down, and what remains takes over by itself.',
);

/** Whether no machine or managed service of that size can take a critical entry point down, and failover is automatic. */
export function highlyAvailable(context: ScoreContext): Verdicted<YesNo> {
  if (context.critical.length === 0) return verdict('unknown', 'No entry point says what people do with the platform.');
  const { blind } = context;
  const down = headline(context, context.points.down);
  if (down.length > 0) {
    const ids = down.map(({ failable }) => failable.element);
    return verdict('no', `${loss(context, down)} alone takes a critical entry point down.`, ids);
  }
  if (blind.length > 0) return verdict('unknown', nowhere(context.stage, blind), blind);
  return failoverVerdict(context) ?? scopeVerdict(context) ?? lossVerdict(context) ?? FINE;
}

function nowhere(stage: Stage, blind: readonly string[]): string {
  return `${naming(stage, blind)} ${blind.length === 1 ? 'leads' : 'lead'} to nothing of the platform, so nothing about it is judged.`;
}

function loss({ stage }: ScoreContext, down: readonly SinglePoint[]): string {
  const names = naming(
    stage,
    down.map(({ failable }) => failable.element),
  );
  return down.length === 1 ? `The loss of ${names}` : `The loss of any one of ${names}`;
}

function failoverVerdict(context: ScoreContext): Verdicted<YesNo> | undefined {
  const near = neighbours(context.stage);
  const needed = new Set(context.criticalCone);
  const redundant = context.own.filter(({ id, n, k }) => needed.has(id) && n > k);
  const failing = (answer: YesNo): string[] =>
    redundant
      .filter((placement) => failoverOf(context.stage, near, placement).automatic === answer)
      .map(({ id }) => id);
  const manual = failing('no');
  if (manual.length > 0) {
    return verdict('no', `Somebody has to switch ${naming(context.stage, manual)} over by hand.`, manual);
  }
  const unsaid = failing('unknown');
  if (unsaid.length === 0) return undefined;
  return verdict(
    'unknown',
    `Nobody has said whether ${naming(context.stage, unsaid)} fail over by themselves.`,
    unsaid,
  );
}

function scopeVerdict(context: ScoreContext): Verdicted<YesNo> | undefined {
  const unsaid = unknownScopes(context);
  if (unsaid.length === 0) return undefined;
  const because = `Nobody has said how small a failure can take ${naming(context.stage, unsaid)} down.`;
  return verdict('unknown', because, unsaid);
}

function lossVerdict(context: ScoreContext): Verdicted<YesNo> | undefined {
  const unsaid = unknownLosses(context);
  if (unsaid.length === 0) return undefined;
  const because = `Nobody has said what happens to ${naming(context.stage, unsaid)} when something that is called is lost.`;
  return verdict('unknown', because, unsaid);
}
