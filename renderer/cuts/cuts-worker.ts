/// <reference lib="webworker" />
import type { Stage } from '../../shared/design/schema/stage.ts';
import { toldPairs } from './told-pairs.ts';

// One question per worker: whoever asks ends it when the answer is no longer wanted.
self.onmessage = ({ data }: MessageEvent<Stage>) => {
  self.postMessage(toldPairs(data));
};
