import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { ESLint } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/**
 * Each case plants one forbidden import in a small copy of the layout and must see the named fence fail. A fence that
 * silently lets everything pass (a wrong pattern, an unresolved module) is caught here.
 */
const CASES: readonly (readonly [fence: string, file: string, imports: string])[] = [
  ['base-looks-down-only', 'shared/base/a.ts', 'shared/design/b.ts'],
  ['design-looks-down-only', 'shared/design/a.ts', 'shared/catalog/b.ts'],
  ['catalog-looks-down-only', 'shared/catalog/a.ts', 'shared/analysis/b.ts'],
  ['analysis-looks-down-only', 'shared/analysis/a.ts', 'shared/rules/b.ts'],
  ['rules-looks-down-only', 'shared/rules/a.ts', 'shared/export/b.ts'],
  ['export-looks-down-only', 'shared/export/a.ts', 'shared/rules/b.ts'],
  ['import-looks-down-only', 'shared/import/a.ts', 'shared/export/b.ts'],
  ['commands-looks-down-only', 'shared/commands/a.ts', 'shared/history/b.ts'],
  ['history-looks-down-only', 'shared/history/a.ts', 'shared/story/b.ts'],
  ['layout-looks-down-only', 'shared/layout/a.ts', 'shared/catalog/b.ts'],
  ['picture-looks-down-only', 'shared/picture/a.ts', 'shared/report/b.ts'],
  ['report-looks-down-only', 'shared/report/a.ts', 'shared/fixes/b.ts'],
  ['story-looks-down-only', 'shared/story/a.ts', 'shared/ipc/b.ts'],
  ['journal-looks-down-only', 'shared/journal/a.ts', 'shared/fixes/b.ts'],
  ['shared-is-pure', 'shared/base/a.ts', 'host/b.ts'],
  ['shared-is-pure', 'shared/base/a.ts', 'node:fs'],
  ['shared-is-pure', 'shared/base/a.ts', 'electron'],
  ['shared-is-pure', 'shared/base/a.ts', 'react'],
  ['host-without-faces', 'host/a.ts', 'cli/b.ts'],
  ['host-without-faces', 'host/a.ts', 'electron'],
  ['cli-without-electron', 'cli/a.ts', 'electron/b.ts'],
  ['cli-without-electron', 'cli/a.ts', 'electron'],
  ['electron-not-renderer', 'electron/a.ts', 'renderer/b.ts'],
  ['renderer-not-electron', 'renderer/a.ts', 'electron/b.ts'],
  ['renderer-not-electron', 'renderer/a.ts', 'host/b.ts'],
  ['renderer-not-electron', 'renderer/a.ts', 'electron'],
  ['renderer-without-node', 'renderer/a.ts', 'node:fs'],
];

const root = process.cwd();
const depcruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const scratch = mkdtempSync(join(tmpdir(), 'corral-fences-'));
const LAYERS = ['shared', 'host', 'cli', 'electron', 'renderer'];

function specifier(file: string, target: string): string {
  if (!target.includes('/')) return target;
  const path = relative(dirname(file), target);
  return path.startsWith('.') ? path : `./${path}`;
}

function violations(folder: string): string[] {
  const args = [depcruise, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...LAYERS];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 });
  const report = JSON.parse(stdout) as { summary: { violations: { rule: { name: string }; from: string }[] } };
  return report.summary.violations.map(({ rule, from }) => `${rule.name} in ${from}`);
}

beforeAll(() => {
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.base.json']) cpSync(join(root, file), join(scratch, file));
  symlinkSync(join(root, 'node_modules'), join(scratch, 'node_modules'), 'junction');
  for (const layer of LAYERS) mkdirSync(join(scratch, layer), { recursive: true });
  // One folder per case, so that one run of the checker judges all of them.
  CASES.forEach(([, file, target], index) => {
    const planted = file.replace(/a\.ts$/, `case-${index}.ts`);
    mkdirSync(join(scratch, dirname(planted)), { recursive: true });
    if (target.endsWith('.ts')) {
      mkdirSync(join(scratch, dirname(target)), { recursive: true });
      writeFileSync(join(scratch, target), 'export const b = 1;\n');
    }
    writeFileSync(
      join(scratch, planted),
      `import type * as planted from '${specifier(planted, target)}';\nexport type T = typeof planted;\n`,
    );
  });
});

describe('what only one place may name', () => {
  const lint = async (filePath: string, code: string) => {
    const [result] = await new ESLint({ cwd: root }).lintText(code, { filePath });
    return result?.messages.map(({ message }) => message).join() ?? '';
  };

  it.each([
    [
      'electron/planted.ts',
      'export const listen = ({ ipcMain }: Parts) => ipcMain;\n',
      'Only start-app.ts listens to pages',
    ],
    [
      'shared/design/planted.ts',
      "import { z } from 'zod';\nexport const s = z.string();\n",
      'keeps it from making code of text',
    ],
    ['e2e/web/planted.spec.ts', "import { test } from '@playwright/test';\n", 'which watches the network'],
    ['e2e/security/planted.spec.ts', "import { test } from '@playwright/test';\n", 'which watches the network'],
  ])('%s', async (file, code, message) => {
    expect(await lint(file, code)).toContain(message);
  });
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('import fences', () => {
  let seen: string[] = [];
  beforeAll(() => {
    seen = violations(scratch);
    // It reads the whole scratch tree: no limit on speed, it only ends what hangs.
  }, 120_000);

  it.each(CASES.map((planted, index) => [...planted, index] as const))(
    '%s sees %s import %s',
    (fence, file, _target, index) => {
      expect(seen).toContain(`${fence} in ${file.replace(/a\.ts$/, `case-${index}.ts`)}`);
    },
  );
});
