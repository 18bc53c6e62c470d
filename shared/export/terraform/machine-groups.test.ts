import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PLATFORMS } from '../../design/schema/vocabulary.ts';
import { targets } from '../targets.ts';
import { designOf, exportOf, movedTo, parsed, text } from './cloud/at-cloud.test-support.ts';

const bareMinimum = readFileSync(join(import.meta.dirname, '../../../assets/templates/bare-minimum.corral'), 'utf8');
const clouds = PLATFORMS.flatMap((platform) => {
  const target = targets.find(({ id }) => id === `terraform/${platform}`);
  return target === undefined ? [] : [[platform, target] as const];
});

interface MachineGroups {
  readonly default: Readonly<Record<string, object>>;
  readonly type: string;
  readonly validation?: readonly { readonly condition: string }[];
}

describe.each(clouds)('the variable of machines at %s', (platform, target) => {
  const machineGroups = async (made: ReturnType<typeof exportOf>) => {
    const files = (await parsed(made)) as {
      readonly variable?: { readonly machine_groups?: readonly MachineGroups[] };
    }[];
    return files.flatMap(({ variable }) => variable?.machine_groups ?? [])[0];
  };

  it('has a disk for the groups that keep data alone', async () => {
    const made = exportOf(target, movedTo(platform, bareMinimum));
    const found = await machineGroups(made);
    const sized = Object.entries(found?.default ?? {}).filter(([, group]) => 'disk_gib' in group);
    const code = made.files.map(({ text: content }) => content).join('\n');
    // Machines of AWS are told one by one, those of others by group.
    const data = [...code.matchAll(/^ +"?([\w-]+?)(?:-\d+)?"? += \{.*data_disk = true/gm)].map(([, id]) => id);
    expect(data.length).toBeGreaterThan(0);
    expect(sized.map(([id]) => id).sort()).toEqual([...new Set(data)].sort());
  });

  it('does not ask for disks where nothing keeps data', async () => {
    const design = designOf(`
      zones: { p: { kind: provider, platform: ${platform} }, r: { kind: region, in: p } }
      components: { lb: { type: load-balancer, in: r }, lms: { type: lms, in: r } }
      connections: [ { from: lb, to: lms } ]
      entryPoints: { learn: { at: lb } }`);
    const found = await machineGroups(exportOf(target, design));
    expect(found?.type ?? '').not.toContain('disk_gib');
    expect(found?.validation).toBeUndefined();
  });
});

it('refuses a disk for what keeps no data', async () => {
  const design = designOf(`
    zones: { p: { kind: provider, platform: google }, r: { kind: region, in: p } }
    components: { lms: { type: lms, in: r }, mysql: { type: mysql, in: r } }
    connections: [ { from: lms, to: mysql } ]`);
  const target = targets.find(({ id }) => id === 'terraform/google');
  if (target === undefined) throw new Error('there is no Google');
  const variables = text(exportOf(target, design), 'variables.tf');
  expect(variables).toContain('optional(number)');
  expect(variables).toContain(
    'toset([for id, group in var.machine_groups : id if group.disk_gib != null]) == toset(["mysql"])',
  );
});
