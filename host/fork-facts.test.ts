import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeFork } from '../shared/fork/judge-fork.ts';
import type { ForkFinding } from '../shared/fork/types.ts';
import { GitTrouble, readForkFacts } from './fork-facts.ts';

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
    expect(found?.items.map((item) => item.slice(11))).toEqual(['a package', 'our looks', 'our settings']);
    expect(found?.health).toBe('warning');
  });

  it('that is its upstream is fine in everything', async () => {
    const findings = judgeFork(await readForkFacts(folder, 'HEAD'), '2025-01-11');
    expect(findings.filter(({ id, health }) => id !== 'theme-overrides' && health !== 'fine')).toEqual([]);
  });
});

it.each(['nowhere', '--output=/x', ''])('refuses the reference %j', async (reference) => {
  await expect(readForkFacts(folder, reference)).rejects.toThrow(GitTrouble);
});

it('refuses a folder that is no repository', async () => {
  await expect(readForkFacts(tmpdir(), 'main')).rejects.toThrow(GitTrouble);
});
