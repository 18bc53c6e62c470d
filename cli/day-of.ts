import { InputError } from './input-error.ts';

/** The day to judge on: the one given to `--as-of`, else today. */
export function dayOf(text: string | undefined): string {
  if (text === undefined) return new Date().toISOString().slice(0, 10);
  const time = Date.parse(`${text}T00:00:00Z`);
  if (!Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text) return text;
  throw new InputError([`--as-of: ${text} is not a date; write it as YYYY-MM-DD`]);
}
