import { valueLabel } from '../../design/fields/labels.ts';
import type { Field } from '../../design/fields/field-model.ts';

const WRITTEN = { date: 'a date, YYYY-MM-DD', list: 'a list', text: 'text' } as const;

/** The answers that a field takes, in words: every word of a closed list, else what to write. */
export function allowedAnswers({ control }: Field): string[] {
  switch (control.kind) {
    case 'fact':
      return ['true', 'false', 'unknown'].map(valueLabel);
    case 'choice':
      return control.options.map(valueLabel);
    case 'many':
      return [...control.options, ...(control.unknown ? ['unknown'] : [])].map(valueLabel);
    case 'duration':
      return ['a duration such as 24h or 30d', ...control.words.map(valueLabel)];
    case 'number':
      return [control.whole ? 'a whole number' : 'a number'];
    case 'reference':
      return [`${control.many ? 'any' : 'one'} of the design’s ${control.to}s`];
    default:
      return [WRITTEN[control.kind]];
  }
}
