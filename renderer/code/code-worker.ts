/// <reference lib="webworker" />
import { answerCode, type CodeQuestion } from './answer-code.ts';

// Every question is answered in turn; whoever asks looks only at the answer to the last one.
self.onmessage = ({ data: { turn, question } }: MessageEvent<{ turn: number; question: CodeQuestion }>) => {
  self.postMessage({ turn, answer: answerCode(question) });
};
