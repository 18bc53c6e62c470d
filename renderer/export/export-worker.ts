/// <reference lib="webworker" />
import type { Design } from '../../shared/design/schema/design.ts';
import { findTarget } from '../../shared/export/targets.ts';
import type { ExportOptions } from '../../shared/export/types.ts';
import { runTarget } from './run-target.ts';

export interface ExportQuestion {
  readonly design: Design;
  readonly stageId: string;
  /** Id of the target. */
  readonly target: string;
  readonly options?: ExportOptions;
}

// One question per worker: whoever asks ends it when the export is no longer wanted.
self.onmessage = ({ data: { design, stageId, target, options } }: MessageEvent<ExportQuestion>) => {
  const found = findTarget(target);
  if (found === undefined) throw new Error(`there is no target ${target}`);
  self.postMessage(runTarget(found, design, stageId, options));
};
