/// <reference lib="webworker" />
import type { Design } from '../../shared/design/schema/design.ts';
import { targets } from '../../shared/export/targets.ts';
import { tryTargets } from './try-targets.ts';

export interface TriesQuestion {
  readonly design: Design;
  readonly stageId: string;
}

// One question per worker, as for an export; the answer comes in parts.
self.onmessage = ({ data }: MessageEvent<TriesQuestion>) => tryTargets(targets, data, (told) => self.postMessage(told));
