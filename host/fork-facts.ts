import { execFile } from 'node:child_process';
import type { ForkFacts, ForkFile } from '../shared/fork/types.ts';

const LARGEST_OUTPUT = 256 * 1024 * 1024;

/** What git said no to, as it said it. */
export class GitTrouble extends Error {}

type Git = (...args: readonly string[]) => Promise<string>;

/**
 * Asks git about a checkout and the upstream reference that it follows (a branch or tag it has fetched). Only reads.
 * Throws `GitTrouble` when the folder is no repository or the reference is unknown.
 */
export async function readForkFacts(folder: string, upstream: string): Promise<ForkFacts> {
  const git: Git = async (...args) => (await run(folder, args)).text;
  const theirs = (await git('rev-parse', '--verify', '--end-of-options', `${upstream}^{commit}`)).trim();
  const base = (await git('merge-base', theirs, 'HEAD')).trim();
  const stillDiffers = new Set(zeroed(await git('diff', '--no-renames', '--name-only', '-z', theirs, 'HEAD')));
  return {
    base: { commit: base, date: (await git('log', '-1', '--format=%cs', base)).trim() },
    commits: Number(await git('rev-list', '--count', '--no-merges', `${base}..HEAD`)),
    behind: Number(await git('rev-list', '--count', `HEAD..${theirs}`)),
    files: (await changedFiles(git, base)).filter(({ path }) => stillDiffers.has(path)),
    own: await ownCommits(git, theirs),
    upstream: new Set(zeroed(await git('ls-tree', '-r', '--name-only', '-z', theirs))),
    upstreamChanged: new Set(zeroed(await git('diff', '--no-renames', '--name-only', '-z', base, theirs))),
    themeFiles: zeroed(await git('ls-tree', '-r', '--name-only', '-z', 'HEAD', '--', 'themes/')),
    conflicts: await conflicts(folder, theirs),
  };
}

async function changedFiles(git: Git, base: string): Promise<ForkFile[]> {
  const words = { A: 'added', D: 'removed' } as const;
  const lines = new Map(
    zeroed(await git('diff', '--no-renames', '--numstat', '-z', base, 'HEAD')).map((row) => {
      const [added = '', removed = '', path = ''] = row.split('\t');
      return [path, (Number(added) || 0) + (Number(removed) || 0)] as const;
    }),
  );
  const rows = zeroed(await git('diff', '--no-renames', '--name-status', '-z', base, 'HEAD'));
  return rows.flatMap((status, index): ForkFile[] => {
    const path = rows[index + 1];
    if (index % 2 === 1 || path === undefined) return [];
    return [{ path, status: words[status as keyof typeof words] ?? 'modified', lines: lines.get(path) ?? 0 }];
  });
}

/** Commits that `git cherry` does not find upstream by their change. */
async function ownCommits(git: Git, upstream: string): Promise<ForkFacts['own']> {
  const marked = (await git('cherry', upstream, 'HEAD')).split('\n').filter((line) => line.startsWith('+ '));
  const own = new Set(marked.map((line) => line.slice(2).trim()));
  const log = await git('log', '--no-merges', '-z', '--format=%H %B', `${upstream}..HEAD`);
  return zeroed(log).flatMap((entry) => {
    const commit = entry.slice(0, entry.indexOf(' '));
    return own.has(commit) ? [{ commit, message: entry.slice(commit.length + 1).trim() }] : [];
  });
}

/** A merge in memory: the name of a tree, then the files in conflict, then an empty name. Older versions refuse. */
async function conflicts(folder: string, upstream: string): Promise<readonly string[] | undefined> {
  const args = ['merge-tree', '--write-tree', '--name-only', '-z', 'HEAD', upstream];
  const merged = await run(folder, args, [0, 1]).catch(() => undefined);
  if (merged === undefined) return undefined;
  const names = merged.text.split('\0').slice(1);
  const end = names.indexOf('');
  return merged.code === 0 ? [] : [...new Set(names.slice(0, end < 0 ? names.length : end))];
}

function zeroed(text: string): string[] {
  return text.split('\0').filter((entry) => entry !== '');
}

function run(
  folder: string,
  args: readonly string[],
  fine: readonly number[] = [0],
): Promise<{ text: string; code: number }> {
  return new Promise((done, failed) => {
    execFile('git', ['-C', folder, ...args], { maxBuffer: LARGEST_OUTPUT }, (error, stdout, stderr) => {
      const code = error === null ? 0 : error.code;
      if (typeof code === 'number' && fine.includes(code)) done({ text: stdout, code });
      else failed(new GitTrouble(stderr.trim().split('\n')[0] || (error?.message ?? 'git failed')));
    });
  });
}
