/// <reference lib="webworker" />
import type { Stage } from '../../shared/design/schema/stage.ts';
import { toldPairs, toldThrees } from './told-pairs.ts';

/** What a search is asked: pairs of every entry point, or threes of one. */
export interface CutQuestion {
  readonly stage: Stage;
  readonly threesOf?: string;
}

// One question per worker: whoever asks ends it when the answer is no longer wanted.
self.onmessage = ({ data: { stage, threesOf } }: MessageEvent<CutQuestion>) => {
  self.postMessage(threesOf === undefined ? toldPairs(stage) : toldThrees(stage, threesOf));
};
