import type { DisruptionRecovery, EntryRecovery, Estimate } from '../../analysis/recovery/types.ts';
import type { StageAnalysis } from '../../analysis/types.ts';
import { writeDuration } from '../../base/duration.ts';
import { elementTitle } from '../../catalog/element-title.ts';
import { labelOf } from '../../design/fields/labels.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { DISRUPTIONS, type Disruption } from '../../design/schema/vocabulary.ts';

const KINDS: Readonly<Record<Disruption, string>> = {
  software: 'A bad release or corrupted data',
  hardware: 'A lost machine',
  zone: 'A lost zone or site',
  region: 'A lost region',
  provider: 'A lost provider',
  operator: 'A mistake or an attack',
};

export interface RecoveryLine {
  readonly kind: Disruption;
  readonly title: string;
  readonly words: string;
}

/** For each kind of disruption, when people are back, what they lose, and the component that decides on it. */
export function recoveryLines(analysis: StageAnalysis, recovery: EntryRecovery): RecoveryLine[] {
  const provided = [...analysis.failables.values()].some(({ scope }) => scope === 'provider' || scope === 'global');
  return DISRUPTIONS.map((kind) => ({
    kind,
    title: KINDS[kind],
    words: kind === 'provider' && !provided ? 'no provider is drawn' : lineWords(analysis.stage, recovery[kind]),
  }));
}

function lineWords(stage: Stage, { rto, rpo }: DisruptionRecovery): string {
  return `${backWords(stage, rto)}; ${goneWords(stage, rpo)}`;
}

/** Until people are served again. */
function backWords(stage: Stage, rto: Estimate): string {
  if (rto.kind === 'unrecoverable') return `nothing is left to recover from${by(stage, rto)}`;
  if (rto.kind === 'unknown') return `back after ${atLeast(rto)}: ${open(stage, rto)}`;
  return rto.seconds === 0 ? 'nobody waits' : `back after ${writeDuration(rto.seconds)}${by(stage, rto)}`;
}

/** How much of what people did is gone. */
function goneWords(stage: Stage, rpo: Estimate): string {
  if (rpo.kind === 'unrecoverable') return `all data is gone${by(stage, rpo)}`;
  if (rpo.kind === 'unknown') return `what is lost is open: ${open(stage, rpo)}`;
  return rpo.seconds === 0 ? 'nothing is lost' : `the last ${writeDuration(rpo.seconds)} are lost${by(stage, rpo)}`;
}

function by(stage: Stage, { cause }: Estimate): string {
  return cause === undefined ? '' : ` (${elementTitle(stage, cause.binding)})`;
}

function atLeast({ atLeast: known }: Extract<Estimate, { kind: 'unknown' }>): string {
  return known.seconds === 0 ? 'an unknown time' : `${writeDuration(known.seconds)} at least`;
}

function open(stage: Stage, { missing: { element, field } }: Extract<Estimate, { kind: 'unknown' }>): string {
  return `"${labelOf(field.split('.'))}" of ${elementTitle(stage, element)} is not answered`;
}
