import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseDesign } from '../../shared/design/parse.ts';
import { cloudFormation } from '../../shared/export/cloudformation/index.ts';
import type { ExportFile } from '../../shared/export/types.ts';

const hasLint = spawnSync('cfn-lint', ['--version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'corral-cfn-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function designOf(file: string) {
  const parsed = parseDesign(readFileSync(join('assets/templates', file), 'utf8'));
  if (!parsed.ok) throw new Error(`${file} does not parse`);
  return parsed.value.design;
}

const cases = readdirSync('assets/templates').flatMap((file) =>
  designOf(file).stages.map(({ id }) => [file, id] as const),
);

/** What cfn-lint says of the templates among these files, once written. */
function linted(name: string, files: readonly ExportFile[]): string {
  const templates = files.filter(({ path }) => path.endsWith('.yaml'));
  const paths = templates.map(({ path, text }) => {
    const written = join(folder, name, path);
    mkdirSync(dirname(written), { recursive: true });
    writeFileSync(written, text);
    return written;
  });
  const { status, stdout } = spawnSync('cfn-lint', ['--', ...paths], { encoding: 'utf8' });
  return status === 0 ? stdout : `${String(status)}: ${stdout}`;
}

describe.skipIf(!hasLint)(hasLint ? 'cfn-lint' : 'skipped: no cfn-lint', () => {
  it.each(cases)('has nothing to say about %s, %s', { timeout: 180_000 }, (file, stage) => {
    const result = cloudFormation.export(designOf(file), stage);
    if ('refused' in result) {
      expect(result.refused).toMatch(/^Nothing of this stage is at AWS/);
      return;
    }
    expect(linted(`${file}-${stage}`, result.files)).toBe('');
  });

  it.each([
    ['two groups that take turns', 'bare-minimum.corral', 'highly-available', 1],
    ['stacks in a stack', 'large-stack.corral', 'all', 10],
  ])('has nothing to say about %s', { timeout: 300_000 }, (name, file, stage, templates) => {
    const result = cloudFormation.export(designOf(file), stage, { rollout: 'blue-green' });
    if ('refused' in result) throw new Error(result.refused);
    expect(result.files.filter(({ path }) => path.endsWith('.yaml'))).toHaveLength(templates);
    expect(linted(name.replaceAll(' ', '-'), result.files)).toBe('');
  });
});
