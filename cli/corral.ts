#!/usr/bin/env node
import { errorCode } from '../host/file-system.ts';
import { InputError } from './input-error.ts';
import { problem, stopOnClosedPipe } from './output.ts';
import { run } from './program.ts';

// A disk flushes many files in the time of a few, as long as so many threads wait for it; read when the first one starts.
process.env['UV_THREADPOOL_SIZE'] ??= '16';
stopOnClosedPipe();
// Whoever ends without an answer has not succeeded.
process.once('beforeExit', () => (process.exitCode ??= 2));
// The exit code is set, not forced, so that everything printed arrives first.
void run(process.argv)
  .catch(sentenceOf)
  .then((code) => (process.exitCode = code));

/** Whatever went wrong is said in sentences; a stack is for people who ask for it. */
function sentenceOf(error: unknown): number {
  if (error instanceof InputError) error.lines.forEach(problem);
  else {
    const what = error instanceof Error ? error.message.split('\n')[0] : String(error);
    const code = errorCode(error);
    problem(
      `corral: a mistake in Corral stopped this: ${what}${code === undefined ? '' : ` (${code})`}; please report it`,
    );
    if (process.env['CORRAL_DEBUG'] && error instanceof Error) problem(error.stack ?? '');
  }
  return 2;
}
