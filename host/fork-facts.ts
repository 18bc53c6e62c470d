import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { ForkFacts, ForkFile } from '../shared/fork/types.ts';
import { GitTrouble, runGit } from './git.ts';

type Git = (...args: readonly string[]) => Promise<string>;

/**
 * Asks git about a checkout (its folder, or anything in it) and the upstream reference that it follows, a branch or tag
 * it has fetched. Only reads, and never over a network. Throws `GitTrouble`: what is wrong and what to do.
 */
export async function readForkFacts(place: string, upstream: string): Promise<ForkFacts> {
  const top = await topOf(place);
  const git: Git = async (...args) => (await runGit(top, args)).text;
  await refuseShallow(git);
  const theirs = await commitOf(git, upstream);
  const base = await commonCommit(git, theirs, upstream);
  const stillDiffers = new Set(zeroed(await git('diff', ...PLAIN, '--name-only', theirs, 'HEAD')));
  return {
    base: { commit: base, date: (await git('log', '-1', '--format=%cs', base)).trim() },
    commits: Number(await git('rev-list', '--count', '--no-merges', `${base}..HEAD`)),
    behind: Number(await git('rev-list', '--count', `HEAD..${theirs}`)),
    files: (await changedFiles(git, base)).filter(({ path }) => stillDiffers.has(path)),
    own: await ownCommits(git, theirs),
    upstream: new Set(zeroed(await git('ls-tree', '-r', '--name-only', '-z', theirs))),
    upstreamChanged: new Set(zeroed(await git('diff', ...PLAIN, '--name-only', base, theirs))),
    themeFiles: zeroed(await git('ls-tree', '-r', '--name-only', '-z', 'HEAD', '--', 'themes/')),
    conflicts: await conflicts(top, theirs),
  };
}

/** A diff without renames, and without the programs that a checkout may name for it. */
const PLAIN = ['--no-renames', '--no-ext-diff', '--no-textconv', '-z'] as const;

/** The top folder of the checkout that a folder or file is in. */
async function topOf(place: string): Promise<string> {
  const found = await stat(place).catch(() => undefined);
  if (found === undefined) throw new GitTrouble('there is no such folder; name a git checkout of the fork');
  const folder = found.isDirectory() ? place : dirname(resolve(place));
  const inside = await runGit(folder, ['rev-parse', '--show-toplevel'], { fine: [0, 128] });
  const top = inside.text.replace(/\n$/, '');
  if (inside.code !== 0 || top === '') {
    throw new GitTrouble('this is not in a git checkout; name the folder that the fork was cloned into');
  }
  return top;
}

async function refuseShallow(git: Git): Promise<void> {
  if ((await git('rev-parse', '--is-shallow-repository')).trim() !== 'true') return;
  throw new GitTrouble('this checkout is shallow: its history was cut off; run "git fetch --unshallow" in it first');
}

async function commitOf(git: Git, reference: string): Promise<string> {
  try {
    return (await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${reference}^{commit}`)).trim();
  } catch {
    throw new GitTrouble(
      `it has no branch, tag or commit "${reference}"; fetch upstream, or name one that "git branch -a" or "git tag" lists`,
    );
  }
}

async function commonCommit(git: Git, theirs: string, upstream: string): Promise<string> {
  try {
    return (await git('merge-base', theirs, 'HEAD')).trim();
  } catch {
    throw new GitTrouble(
      `it has no commit in common with ${upstream}; name the branch or tag that the fork was made from`,
    );
  }
}

async function changedFiles(git: Git, base: string): Promise<ForkFile[]> {
  const words = { A: 'added', D: 'removed' } as const;
  const lines = new Map(
    zeroed(await git('diff', ...PLAIN, '--numstat', base, 'HEAD')).map((row) => {
      const [added = '', removed = '', path = ''] = row.split('\t');
      return [path, (Number(added) || 0) + (Number(removed) || 0)] as const;
    }),
  );
  const rows = zeroed(await git('diff', ...PLAIN, '--name-status', base, 'HEAD'));
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
  const log = await git('log', '--no-merges', '-z', '--format=%H %cs %B', `${upstream}..HEAD`);
  return zeroed(log).flatMap((entry) => {
    const [, commit = '', date = '', message = ''] = /^(\S+) (\S+) (.*)$/s.exec(entry) ?? [];
    return own.has(commit) ? [{ commit, date, message: message.trim() }] : [];
  });
}

/**
 * A merge in memory: the name of a tree, then the files in conflict, then an empty name. Older versions refuse. What
 * git makes on the way goes into a folder of its own, so that nothing is written into the checkout.
 */
async function conflicts(top: string, upstream: string): Promise<readonly string[] | undefined> {
  const objects = (await runGit(top, ['rev-parse', '--git-path', 'objects'])).text.replace(/\n$/, '');
  const scratch = await mkdtemp(join(tmpdir(), 'corral-merge-'));
  const env = { GIT_OBJECT_DIRECTORY: scratch, GIT_ALTERNATE_OBJECT_DIRECTORIES: quoted(resolve(top, objects)) };
  try {
    const args = ['merge-tree', '--write-tree', '--name-only', '-z', 'HEAD', upstream];
    const merged = await runGit(top, args, { fine: [0, 1], env });
    const names = merged.text.split('\0').slice(1);
    const end = names.indexOf('');
    return merged.code === 0 ? [] : [...new Set(names.slice(0, end < 0 ? names.length : end))];
  } catch {
    return undefined;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** A path as git wants it in a list of paths: quoted, because it may hold the colon that parts them. */
function quoted(path: string): string {
  return JSON.stringify(path);
}

function zeroed(text: string): string[] {
  return text.split('\0').filter((entry) => entry !== '');
}
