import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeFork } from '../shared/fork/judge-fork.ts';
import type { ForkFinding } from '../shared/fork/types.ts';
import { readForkFacts } from './fork-facts.ts';
import { GitTrouble } from './git.ts';

const folder = mkdtempSync(join(tmpdir(), 'corral-fork-'));
const WHO = { NAME: 'A', EMAIL: 'a@example.org', DATE: '2025-01-10T12:00:00Z' };
const env = {
  ...process.env,
  ...Object.fromEntries(
    Object.entries(WHO).flatMap(([key, value]) => [
      [`GIT_AUTHOR_${key}`, value],
      [`GIT_COMMITTER_${key}`, value],
    ]),
  ),
};

function git(...args: readonly string[]): void {
  execFileSync('git', ['-C', folder, ...args], { env, stdio: 'pipe' });
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function commit(message: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) write(path, text);
  git('add', '-A');
  git('commit', '-q', '-m', message);
}

/** A fork with one of every fault, and one change that upstream has taken. */
beforeAll(() => {
  git('init', '-q', '-b', 'release');
  commit('base', {
    'lms/envs/common.py': 'A = 1\n',
    'lms/templates/index.html': 'one\n',
    'lms/templates/header.html': 'one\n',
    'README.md': 'hello\n',
    'requirements/base.txt': 'django\n',
  });
  git('checkout', '-q', '-b', 'fork');
  commit('a fix that went upstream', { 'README.md': 'hello, world\n' });
  commit('our settings', { 'lms/envs/common.py': 'A = 2\n', 'lms/envs/ours.py': 'B = 1\n', 'lms.env.json': '{}\n' });
  commit('our looks', {
    'lms/templates/index.html': 'ours\n',
    'themes/ours/lms/templates/header.html': 'ours\n',
    'themes/ours/lms/templates/gone.html': 'ours\n',
  });
  commit('a table, see openedx/edx-platform#123', { 'lms/djangoapps/x/migrations/0002_ours.py': '\n' });
  commit('a package', { 'requirements/base.txt': 'django\nours\n' });
  git('checkout', '-q', 'release');
  commit('taken from the fork', { 'README.md': 'hello, world\n' });
  commit('upstream goes on', { 'lms/templates/header.html': 'two\n', 'lms/templates/index.html': 'two\n' });
  git('checkout', '-q', 'fork');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function judged(): Promise<ReadonlyMap<string, ForkFinding>> {
  const findings = judgeFork(await readForkFacts(folder, 'release'), '2025-11-10');
  return new Map(findings.map((finding) => [finding.id, finding]));
}

describe('a fork', () => {
  it.each([
    ['small-diff', 'fine', []],
    ['behind', 'warning', []],
    ['generated-config', 'bad', ['lms.env.json']],
    ['settings-code', 'bad', ['lms/envs/common.py', 'lms/envs/ours.py']],
    ['template-edits', 'warning', ['lms/templates/index.html']],
    ['theme-overrides', 'bad', ['themes/ours/lms/templates/gone.html', 'themes/ours/lms/templates/header.html']],
    ['migrations', 'bad', ['lms/djangoapps/x/migrations/0002_ours.py']],
    ['requirements', 'warning', ['requirements/base.txt']],
    ['merge-forecast', 'warning', ['lms/templates/index.html']],
  ])('%s: %s', async (id, health, items) => {
    expect((await judged()).get(id)).toMatchObject({ health, items });
  });

  it('counts what is not upstream by its change, and lets a named pull request be', async () => {
    const found = (await judged()).get('upstream-everything');
    expect(found?.items.map((item) => item.slice(11))).toEqual([
      'a package (304 days old)',
      'our looks (304 days old)',
      'our settings (304 days old)',
    ]);
    expect(found).toMatchObject({ health: 'warning', says: expect.stringContaining('the oldest 304 days old') });
  });

  it('that is its upstream is fine in everything', async () => {
    const findings = judgeFork(await readForkFacts(folder, 'HEAD'), '2025-01-11');
    expect(findings.filter(({ id, health }) => id !== 'theme-overrides' && health !== 'fine')).toEqual([]);
  });
});

describe('a place in a checkout', () => {
  it.each(['lms', 'lms/envs/ours.py', '.'])('%s is the whole checkout', async (place) => {
    const facts = await readForkFacts(join(folder, place), 'release');
    expect(facts).toEqual(await readForkFacts(folder, 'release'));
    expect(facts.themeFiles.length).toBe(2);
  });

  it('is only read: not even the trial merge leaves anything behind', async () => {
    const before = listing();
    await readForkFacts(folder, 'release');
    expect(listing()).toEqual(before);
  });
});

/** Every file of the checkout, what git keeps included, with when it was last written. */
function listing(): string[] {
  const all = readdirSync(folder, { recursive: true }).map(String).sort();
  return all.map((path) => `${path} ${String(statSync(join(folder, path)).mtimeMs)}`);
}

describe('what cannot be judged is refused in one sentence', () => {
  const other = mkdtempSync(join(tmpdir(), 'corral-fork-'));
  const run = (...args: readonly string[]) => execFileSync('git', ['-C', other, ...args], { env, stdio: 'pipe' });
  beforeAll(() => {
    run('init', '-q', 'empty');
    run('init', '-q', '--bare', 'bare');
    run('clone', '-q', '--depth', '1', `file://${folder}`, 'shallow');
    run('init', '-q', 'stranger');
    run('-C', 'stranger', 'commit', '-q', '--allow-empty', '-m', 'elsewhere');
    run('-C', 'stranger', 'fetch', '-q', folder, 'release:theirs');
  });
  afterAll(() => rmSync(other, { recursive: true, force: true }));

  it.each([
    ['no folder', 'gone', 'main', /^there is no such folder; /],
    ['no repository', '.', 'main', /^this is not in a git checkout; /],
    ['a bare repository', 'bare', 'main', /^this is not in a git checkout; /],
    ['an empty one', 'empty', 'main', /^it has no branch, tag or commit "main"; /],
    ['a shallow one', 'shallow', 'HEAD', /^this checkout is shallow: .*; run "git fetch --unshallow"/],
    ['strangers', 'stranger', 'theirs', /^it has no commit in common with theirs; /],
  ])('%s', async (_, place, reference, said) => {
    const refused = await readForkFacts(join(other, place), reference).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(GitTrouble);
    expect((refused as GitTrouble).message).toMatch(said);
    expect((refused as GitTrouble).message).not.toContain('\n');
  });

  it.each(['nowhere', '--output=/x', '', 'release:README.md'])('the reference %j', async (reference) => {
    await expect(readForkFacts(folder, reference)).rejects.toThrow('it has no branch, tag or commit');
  });
});
