import { errorCode } from '../file-system.ts';

/** What is kept of a text that may hold words of a design: everything in quotation marks is left out. */
export function withoutQuoted(text: string): string {
  return text.replace(/"[^"\n]*"|“[^”\n]*”|'[^'\n]*'|‘[^’\n]*’|`[^`\n]*`|«[^»\n]*»/g, '“…”');
}

/** A text in which the home folder, and with it the name of a person, is `~`. */
export function withoutHome(text: string, home: string): string {
  if (home.length < 2) return text;
  // A stack names files as addresses, too, and those have one kind of slash.
  return text.replaceAll(home, '~').replaceAll(home.replaceAll('\\', '/'), '~');
}

const FRAMES = 30;
/** Kinds of errors whose words are the language's own. The words of others may name something of a design. */
const ENGINE = new Set(['TypeError', 'RangeError', 'ReferenceError']);

/** An error for the log: its kind, its words without what they quote, and the places in the program. */
export function plainError(error: unknown, home: string): string {
  if (!(error instanceof Error)) return 'something that is no error was thrown';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s*at /.test(line));
  return withoutHome([wordsOf(error), ...frames.slice(0, FRAMES)].join('\n'), home);
}

function wordsOf(error: Error): string {
  const name = /^[A-Z]\w{0,40}$/.test(error.name) ? error.name : 'Error';
  const code = errorCode(error);
  if (ENGINE.has(name)) return `${name}: ${withoutQuoted(error.message).slice(0, 500)}`;
  return code === undefined ? name : `${name} ${code}`;
}
