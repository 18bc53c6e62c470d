import { t } from '../messages/t.ts';
import { valueWords } from '../messages/titles.ts';
import { told } from '../messages/told.ts';
import type { Field } from '../../shared/design/fields/field-model.ts';
import type { FieldState } from './field-state.ts';

/** What stands in a field that has no value of its own to show. */
export function placeholderOf(field: Field, { differs, fallback, machines }: FieldState): string {
  if (machines !== undefined) return machinesWords(machines);
  if (differs) return t('inspector.several-values');
  if (fallback !== undefined) return t('inspector.from-catalogue', { value: valueWords(fallback) });
  if (field.control.kind === 'choice') return t('inspector.choice-open');
  if (field.control.kind === 'reference') return field.control.many ? '' : t('inspector.nothing');
  if (field.control.kind === 'duration') return anyOf([t('inspector.duration'), ...field.control.words]);
  if (field.control.kind === 'date') return anyOf([t('inspector.date'), ...field.control.words]);
  if (field.control.kind === 'list') return t('inspector.list');
  return field.control.kind === 'number' && !field.control.whole ? t('inspector.number') : '';
}

/** What stands under a field: what it means, or, for three buttons that have no place for it, what holds while none is pressed. */
export function hintOf(field: Field, state: FieldState): string | undefined {
  const holds = state.differs || (state.value === undefined && state.fallback !== undefined);
  if (field.control.kind === 'fact' && holds) return placeholderOf(field, state);
  return field.hint === undefined ? undefined : told(field.hint);
}

/** How many units groups of machines give what says no number itself. */
function machinesWords(counts: readonly number[]): string {
  const [first] = counts;
  if (counts.some((count) => count !== first)) return t('inspector.several-values');
  return t('inspector.from-machines', { value: String(first) });
}

function anyOf(words: readonly string[]): string {
  return words.reduce((first, second) => t('inspector.or', { first, second }));
}
