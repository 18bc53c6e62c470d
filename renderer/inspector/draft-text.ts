import type { Control } from '../../shared/design/fields/field-model.ts';

/** What stands in a text box for a value. */
export function toText(value: unknown): string {
  if (value === undefined) return '';
  return Array.isArray(value) ? value.join(', ') : String(value);
}

/** The value that a person typed: undefined when empty; a number that is none stays text, for the schema to refuse. */
export function fromText(control: Control, text: string): unknown {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (control.kind === 'number') return typedNumber(trimmed, control.whole);
  if (control.kind === 'list' || (control.kind === 'reference' && control.many)) {
    const parts = trimmed.split(/[\s,]+/).filter((part) => part !== '');
    return control.kind === 'list' && control.numbers ? parts.map(numberOrText) : parts;
  }
  return control.kind === 'text' && control.long ? text : trimmed;
}

function typedNumber(text: string, whole: boolean): number | string {
  const percent = /^(\d+(?:[.,]\d+)?)\s*%$/.exec(text);
  if (percent === null || whole) return numberOrText(text);
  return Number((Number(percent[1]?.replace(',', '.')) / 100).toPrecision(15));
}

function numberOrText(text: string): number | string {
  const number = Number(text);
  return Number.isNaN(number) ? text : number;
}
