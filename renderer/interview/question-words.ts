import type { OpenQuestion } from '../../shared/rules/interview/open-questions.ts';

/** What an answer is worth. */
export function settlesWords(settles: OpenQuestion['settles']): string {
  return settles.length === 1
    ? 'Answering this settles one finding.'
    : `Answering this settles ${settles.length} findings.`;
}

/** Of how many more the same is asked; empty when it is asked of one. */
export function alikeWords(alike: OpenQuestion['alike'] = []): string {
  return alike.length === 0 ? '' : ` The same is asked of ${alike.length} more.`;
}
