import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseDesign } from '../../shared/design/parse.ts';
import { cloudFormation } from '../../shared/export/cloudformation/index.ts';

const hasLint = spawnSync('cfn-lint', ['--version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'corral-cfn-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!hasLint)(hasLint ? 'cfn-lint' : 'skipped: no cfn-lint', () => {
  it.each(['sandbox', 'split', 'highly-available'])('has nothing to say about %s', (stage) => {
    const parsed = parseDesign(readFileSync('assets/templates/bare-minimum.corral', 'utf8'));
    if (!parsed.ok) throw new Error('the template does not parse');
    const result = cloudFormation.export(parsed.value.design, stage);
    if ('refused' in result) throw new Error(result.refused);
    const path = join(folder, `${stage}.yaml`);
    writeFileSync(path, result.files.find((file) => file.path === 'template.yaml')?.text ?? '');
    const { status, stdout } = spawnSync('cfn-lint', ['--', path], { encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
});
