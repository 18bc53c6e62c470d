import type { OpenQuestion } from '../../shared/rules/interview/open-questions.ts';

/** What an answer is worth. */
export function settlesWords(settles: OpenQuestion['settles']): string {
  return settles.length === 1
    ? 'Answering this settles one finding.'
    : `Answering this settles ${settles.length} findings.`;
}
