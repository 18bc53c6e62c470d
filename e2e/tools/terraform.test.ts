import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parseDesign } from '../../shared/design/parse.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import { PLATFORMS, type Platform } from '../../shared/design/schema/vocabulary.ts';
import type { Zone } from '../../shared/design/schema/zone.ts';
import { terraformAws } from '../../shared/export/terraform/aws/index.ts';
import { targets } from '../../shared/export/targets.ts';
import type { ExportFile, Target } from '../../shared/export/types.ts';
import { findMirror, hasTerraform, Workspace } from './terraform-tool.ts';

const mirror = findMirror();
// Where tests run for everybody, a missing mirror is no excuse: the provider then comes from its registry.
const hasProvider = mirror !== undefined || process.env.CI !== undefined;
const noTerraform = hasTerraform ? '' : ' (skipped: no terraform)';
const noProvider = noTerraform || (hasProvider ? '' : ' (skipped: no AWS provider mirror)');

const HOSTILE = 'a "b" ${c} %{d} {{ e }} <script> ../ \\ é 🦄';

function template(name: string): Design {
  const text = readFileSync(join(import.meta.dirname, '../../assets/templates', `${name}.corral`), 'utf8');
  const parsed = parseDesign(text);
  if (!parsed.ok) throw new Error(parsed.error[0]?.message);
  return parsed.value.design;
}

function hostile(design: Design): Design {
  const stages = design.stages.map((stage) => ({
    ...stage,
    name: HOSTILE,
    components: Object.fromEntries(
      Object.entries(stage.components).map(([id, one]) => [id, { ...one, name: HOSTILE }]),
    ),
  }));
  return { ...design, name: `${HOSTILE}\n${'x'.repeat(300)}`, stages };
}

function filesOf(design: Design, stage: string, target: Target = terraformAws): readonly ExportFile[] {
  const made = target.export(design, stage);
  if ('refused' in made) throw new Error(made.refused);
  return made.files;
}

/** The same stack at a cloud with another interface. */
function movedTo(platform: Platform, from: Design): Design {
  const move = (zone: Zone): Zone => (zone.kind === 'provider' ? { ...zone, platform } : zone);
  const stages = from.stages.map((stage) => ({
    ...stage,
    zones: Object.fromEntries(Object.entries(stage.zones).map(([id, zone]) => [id, move(zone)])),
  }));
  return { ...from, stages };
}

const design = template('bare-minimum');
const cases = [
  ...design.stages.map(({ id }) => [id, design] as const),
  ['highly-available', hostile(design)] as const,
].map(
  ([stage, from], index) => [index < design.stages.length ? stage : `${stage}, hostile names`, from, stage] as const,
);

/** Every other cloud. Its files need no provider to be told whether they are in canonical form. */
const clouds = PLATFORMS.flatMap((platform) => {
  const target = targets.find(({ id }) => platform !== 'aws' && id === `terraform/${platform}`);
  return target === undefined ? [] : [[target.id, platform, target] as const];
});

describe('terraform accepts the export', () => {
  let workspace: Workspace | undefined;
  afterEach(() => {
    workspace?.remove();
  });

  it.skipIf(noTerraform !== '').each(cases)(`%s is in canonical form${noTerraform}`, (_name, from, stage) => {
    workspace = new Workspace(filesOf(from, stage), mirror);
    expect(workspace.run('fmt', '-check', '-recursive', '-no-color')).toBe('');
  });

  it.skipIf(noTerraform !== '').each(clouds)(`%s too, with hostile names${noTerraform}`, (_name, platform, target) => {
    workspace = new Workspace(filesOf(movedTo(platform, hostile(design)), 'highly-available', target), mirror);
    expect(workspace.run('fmt', '-check', '-recursive', '-no-color')).toBe('');
  });

  it.skipIf(noProvider !== '').each(cases)(`%s is valid, without warnings${noProvider}`, (_name, from, stage) => {
    workspace = new Workspace(filesOf(from, stage), mirror);
    workspace.run('init', '-backend=false', '-input=false', '-no-color');
    const verdict = JSON.parse(workspace.run('validate', '-json')) as { diagnostics: unknown[] };
    expect(verdict).toMatchObject({ valid: true, diagnostics: [] });
  });
});
