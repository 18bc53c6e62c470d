/// <reference lib="webworker" />
import type { Design } from '../../shared/design/schema/design.ts';
import { findTarget } from '../../shared/export/targets.ts';
import type { ExportOptions } from '../../shared/export/types.ts';
import { runTarget, wholePercents } from './run-target.ts';

export interface ExportQuestion {
  readonly design: Design;
  readonly stageId: string;
  /** Id of the target. */
  readonly target: string;
  readonly options?: ExportOptions;
}

// One question per worker: whoever asks ends it when the export is no longer wanted. The answer comes after shares of it.
self.onmessage = ({ data: { design, stageId, target, options } }: MessageEvent<ExportQuestion>) => {
  const found = findTarget(target);
  if (found === undefined) throw new Error(`there is no target ${target}`);
  const progress = wholePercents((share) => self.postMessage({ share }));
  self.postMessage(runTarget(found, design, stageId, { ...options, progress }));
};
