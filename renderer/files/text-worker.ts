/// <reference lib="webworker" />
import type { Design } from '../../shared/design/schema/design.ts';
import { editedText } from './edited-text.ts';

/** What is written: the text as it was last read or saved, and what it shall mean now. */
export interface TextQuestion {
  readonly before: string;
  readonly design: Design;
}

// It lives as long as the page, and remembers the last text that it read with its comments.
self.onmessage = ({ data: { before, design } }: MessageEvent<TextQuestion>) => {
  self.postMessage(editedText(before, design));
};
