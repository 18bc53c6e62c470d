import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../host/testing/temporary-folder.ts';
import { buildCli } from './testing/build-cli.ts';
import { corral } from './testing/run-corral.ts';

// Each test starts programs, on a computer that may be busy.
vi.setConfig({ testTimeout: 30_000 });
beforeAll(buildCli, 60_000);

describe('export', () => {
  const run = (cwd: string, ...more: string[]) =>
    corral(['export', 'bare-minimum', '--target', 'terraform/aws', '--out', 'out', ...more], { cwd });

  it('says what it would write, writes it, and then has nothing to change', async () => {
    const cwd = temporaryFolder();
    expect((await run(cwd, '--dry-run')).out).toContain('nothing was written');
    expect(existsSync(join(cwd, 'out'))).toBe(false);
    expect((await run(cwd)).code).toBe(0);
    const before = readdirSync(join(cwd, 'out'), { recursive: true });
    expect(before).toContain('.corral-export.json');
    const again = await run(cwd);
    expect(again.out).not.toMatch(/: (?:add|update|remove)$/m);
    expect(readdirSync(join(cwd, 'out'), { recursive: true })).toEqual(before);
  });

  it('keeps an edited file without --force', async () => {
    const cwd = temporaryFolder();
    await run(cwd);
    const file = join(cwd, 'out/versions.tf');
    const written = readFileSync(file, 'utf8');
    writeFileSync(file, 'mine');
    for (const more of [['--dry-run'], []]) {
      const { out } = await run(cwd, ...more);
      expect(out).toContain('versions.tf: kept: a person edited it\n');
      expect(out).toMatch(/^--- versions\.tf\ton disk\n\+\+\+ versions\.tf\tnew\n@@ -1,1 \+1,\d+ @@\n-mine\n/m);
      expect(out).toContain('+terraform {');
    }
    // What is on disk was not written by Corral and is not what it would write now.
    expect(readFileSync(file, 'utf8')).toBe('mine');
    expect((await run(cwd, '--force')).out).toContain('versions.tf: update');
    expect(readFileSync(file, 'utf8')).toBe(written);
  });

  it('shows three ways of an edited file, and merges where the two changes are apart', async () => {
    const cwd = temporaryFolder();
    const design = (size: string, policy: string) => `corral: 1
stages:
  - id: s
    zones: { aws: { kind: provider, platform: aws }, m: { kind: machines, in: aws, size: ${size} } }
    components: { lms: { type: lms, in: m }, mysql: { type: mysql, in: m, backup: { keep: ${policy} } } }
`;
    const write = (input: string, ...more: string[]) =>
      corral(['export', '-', '--target', 'terraform/aws', '--out', 'out', ...more], { cwd, input });
    await write(design('small', '7d'));
    const file = join(cwd, 'out/variables.tf');
    const theirs = `# ours\n${readFileSync(file, 'utf8')}`;
    writeFileSync(file, theirs);
    const { out } = await write(design('large', '7d'), '--dry-run');
    expect(out).toContain('variables.tf: kept: a person edited it, and the export changed it too\n');
    expect(out).toMatch(/^--- variables\.tf\tlast export\n\+\+\+ variables\.tf\ton disk\n@@ [^\n]+\n\+# ours\n/m);
    expect(out).toMatch(/^--- variables\.tf\tlast export\n\+\+\+ variables\.tf\tnew\n/m);
    expect(out).toContain('variables.tf: the two changes are apart; --merge takes both\n');
    expect((await write(design('large', '7d'), '--merge', 'main.tf')).out).toContain('variables.tf: kept');
    expect(readFileSync(file, 'utf8')).toBe(theirs);
    expect((await write(design('large', '7d'), '--merge', 'variables.tf')).out).toContain('variables.tf: merge');
    const merged = readFileSync(file, 'utf8');
    expect(merged).toMatch(/^# ours\n/);
    expect(merged.slice('# ours\n'.length)).not.toBe(theirs.slice('# ours\n'.length));
    expect((await write(design('large', '7d'), '--take-new', 'variables.tf')).out).toContain('variables.tf: update');
    expect(`# ours\n${readFileSync(file, 'utf8')}`).toBe(merged);
  });

  it.each(['terraform/aws', 'cloudformation'])('refuses to write what stands elsewhere for %s', async (target) => {
    const input = `corral: 1
stages: [{ id: s, zones: { h: { kind: provider, name: Hetzner } }, components: { lms: { type: lms, in: h } } }]
`;
    const ran = await corral(['export', '-', '--target', target, '--out', 'out'], { cwd: temporaryFolder(), input });
    expect(ran).toMatchObject({ code: 2, problems: [expect.stringContaining('it is at Hetzner Cloud')] });
  });

  it('writes another stage, and covers every element once per target', async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'out'));
    expect((await run(cwd, '--stage', 'split')).code).toBe(0);
    const { out } = await corral(['coverage', 'bare-minimum', '--format', 'json']);
    const { targets } = JSON.parse(out) as { targets: { target: string; coverage: { element: string }[] }[] };
    expect(targets.map(({ target }) => target)).toContain('terraform/aws');
    for (const { coverage } of targets) {
      expect(new Set(coverage.map(({ element }) => element)).size).toBe(coverage.length);
    }
  });
});
