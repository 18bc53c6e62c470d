import { execFile, type ExecFileException } from 'node:child_process';

const LARGEST_OUTPUT = 256 * 1024 * 1024;

/** One sentence and what to do: why git cannot answer. */
export class GitTrouble extends Error {}

export interface GitAnswer {
  readonly text: string;
  readonly code: number;
}

/** Nothing that a checkout says can run a program or reach a network, and nothing is written for speed. */
const QUIET = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'protocol.allow=never'];
const CALM = { GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };

/** Runs git in a folder. Throws `GitTrouble` when it ends with another code than `fine` has. */
export function runGit(
  folder: string,
  args: readonly string[],
  { fine = [0], env = {} }: { fine?: readonly number[]; env?: Readonly<Record<string, string>> } = {},
): Promise<GitAnswer> {
  const options = { maxBuffer: LARGEST_OUTPUT, env: { ...process.env, ...CALM, ...env } };
  return new Promise((done, failed) => {
    execFile('git', [...QUIET, '-C', folder, ...args], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : error.code;
      if (typeof code === 'number' && fine.includes(code)) done({ text: stdout, code });
      else failed(new GitTrouble(whatGitSaid(stderr, error)));
    });
  });
}

function whatGitSaid(stderr: string, error: ExecFileException | null): string {
  if (error?.code === 'ENOENT') return 'the git program was not found; install git, or put it on the PATH';
  const [first = ''] = stderr.trim().split('\n');
  const said = first.replace(/^fatal: /, '') || (error?.message ?? 'git failed');
  return `git says “${said}”; mend that in the checkout and ask again`;
}
