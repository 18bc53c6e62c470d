import type { OpenQuestion } from '../../shared/rules/interview/open-questions.ts';
import { t } from '../messages/t.ts';

/** What an answer is worth. */
export function settlesWords(settles: OpenQuestion['settles']): string {
  return t('interview.settles.words', { count: settles.length });
}

/** Of how many more the same is asked; empty when it is asked of one. */
export function alikeWords(alike: OpenQuestion['alike'] = []): string {
  return alike.length === 0 ? '' : ` ${t('interview.alike', { number: alike.length })}`;
}
