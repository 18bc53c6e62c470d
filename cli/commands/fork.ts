import { readForkFacts } from '../../host/fork-facts.ts';
import { GitTrouble } from '../../host/git.ts';
import { judgeFork } from '../../shared/fork/judge-fork.ts';
import type { ForkFinding } from '../../shared/fork/types.ts';
import { dayOf } from '../day-of.ts';
import { InputError } from '../input-error.ts';
import { print, printable, printJson } from '../output.ts';

interface ForkOptions {
  readonly upstream: string;
  readonly format: string;
  readonly asOf?: string;
}

/** How far a fork has gone from its upstream, by the talk's advice. 1 when something is bad. */
export async function fork(folder: string, { upstream, format, asOf }: ForkOptions): Promise<number> {
  const facts = await readForkFacts(folder, upstream).catch((error: unknown) => {
    if (!(error instanceof GitTrouble)) throw error;
    throw new InputError([`${folder}: ${error.message}`]);
  });
  const findings = judgeFork(facts, dayOf(asOf));
  if (format === 'json') printJson({ base: facts.base, findings });
  else print(printable(findings.map(paragraph).join('\n')));
  return findings.some(({ health }) => health === 'bad') ? 1 : 0;
}

/** As many of its items as fit on a screen. */
const SHOWN = 8;

function paragraph({ advice, health, says, items, instead }: ForkFinding): string {
  const more = items.length > SHOWN ? [`    and ${String(items.length - SHOWN)} more`] : [];
  const lines = items.slice(0, SHOWN).map((item) => `    ${item}`);
  return [
    `${health.padEnd(8)} ${advice}: ${says}`,
    ...lines,
    ...more,
    ...(health === 'fine' ? [] : [`    → ${instead}`]),
  ].join('\n');
}
