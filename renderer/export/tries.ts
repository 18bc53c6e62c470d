import type { Design } from '../../shared/design/schema/design.ts';
import type { ToolVerdict } from '../../shared/export/tools/judge-tools.ts';
import { t } from '../messages/t.ts';
import type { WorkerAnswer } from '../state/ask-worker.ts';
import type { Measured, TargetsTold } from './try-targets.ts';

/** What is known so far of every target for one stage. */
export interface Tries {
  /** Those that were tried, by id; after an edit also those of the drawing before it. */
  readonly measured: ReadonlyMap<string, Measured>;
  /** 0..100. */
  readonly percent: number;
  /** There when all are. */
  readonly verdicts?: readonly ToolVerdict[];
  readonly failed?: string;
}

export const UNTRIED: Tries = { measured: new Map(), percent: 0 };

export function withTold(tries: Tries, told: WorkerAnswer<TargetsTold>): Tries {
  if ('failed' in told) return { ...tries, failed: told.failed || t('export.not-loaded') };
  if ('verdicts' in told.answer) return { ...tries, percent: 100, verdicts: told.answer.verdicts };
  const { measured: one, of } = told.answer;
  const measured = new Map([...tries.measured, [one.id, one]]);
  return { ...tries, measured, percent: tries.percent + 100 / of };
}

/** Where the next answer begins: what is shown stays until there is more of it. */
export function begunAnew({ measured }: Tries): Tries {
  return { measured, percent: 0 };
}

/** A design is replaced when it changes, so what was found for one holds for as long as there is it. */
const known = new WeakMap<Design, Map<string, Tries>>();

export function rememberedTries(design: Design, stageId: string): Tries | undefined {
  return known.get(design)?.get(stageId);
}

/** Only what is whole is kept: what was interrupted is begun anew. */
export function rememberTries(design: Design, stageId: string, tries: Tries): void {
  if (tries.verdicts === undefined) return;
  const ofDesign = known.get(design) ?? new Map<string, Tries>();
  known.set(design, ofDesign.set(stageId, tries));
}
