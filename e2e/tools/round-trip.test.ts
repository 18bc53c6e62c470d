import { afterAll, expect, it } from 'vitest';
import { writeExport } from '../../host/export-writer.ts';
import { parseDesign } from '../../shared/design/parse.ts';
import { terraformAws } from '../../shared/export/terraform/aws/index.ts';
import { hasStandIn, startStandIn } from './aws-stand-in.ts';
import { findMirror, hasTerraform, Workspace } from './terraform-tool.ts';

const mirror = findMirror();
const missing = [
  hasTerraform ? [] : ['no terraform'],
  mirror === undefined ? ['no AWS provider mirror'] : [],
  hasStandIn ? [] : ['no moto_server'],
].flat();
const skipped = missing.length === 0 ? '' : ` (skipped: ${missing.join(', ')})`;

interface Drawn {
  readonly zones: string;
  readonly label: string;
  readonly connections: string;
}

/** Small, because each resource is made, and of one scaling group: the stand-in knows one policy of a name, and no placement groups. */
const drawing = ({ zones, label, connections }: Drawn) => `corral: 1
stages:
  - id: small
    zones:
      aws: { kind: provider, platform: aws }
      frankfurt: { kind: region, in: aws, code: eu-central-1 }
      a: { kind: availability-zone, in: frankfurt }
      b: { kind: availability-zone, in: frankfurt }
      app: { kind: machines, in: frankfurt, ${zones} }
    components:
      lms: { type: lms, in: app, name: ${label} }
      forum: { type: forum, in: app }
    connections: ${connections}
`;

async function exportInto(folder: string, drawn: Drawn): Promise<void> {
  const parsed = parseDesign(drawing(drawn));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const made = terraformAws.export(parsed.value.design, 'small');
  if ('refused' in made) throw new Error(made.refused);
  const written = await writeExport({ folder, target: made.target, files: made.files, choose: () => 'mine' });
  if (!written.ok) throw new Error(written.error.failed);
}

/** An image that the stand-in knows; it has none of those that the export asks for. */
const IMAGE = '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64';
const PLAIN = ['-input=false', '-no-color'];
const VALUES = [...PLAIN, '-var-file=terraform.tfvars.example', `-var=image_parameter=${IMAGE}`];

interface Planned {
  readonly address: string;
  readonly change: { readonly actions: readonly string[]; readonly after: unknown; readonly after_unknown: unknown };
}

/** What would become of each resource, as text by its address. */
function plan(workspace: Workspace): ReadonlyMap<string, string> {
  workspace.run('plan', ...VALUES, '-out=plan');
  const shown = JSON.parse(workspace.run('show', '-json', 'plan')) as { resource_changes: readonly Planned[] };
  return new Map(
    shown.resource_changes.map(({ address, change: { actions, after, after_unknown } }) => [
      address,
      JSON.stringify({ actions, after, after_unknown }),
    ]),
  );
}

const ends: (() => void | Promise<void>)[] = [];
afterAll(async () => {
  for (const end of ends) await end();
});

// Most of it is waiting: the provider sleeps while what it made becomes ready.
const LONG = { timeout: 600_000 };

it.skipIf(skipped !== '')(`after a small edit, a plan touches only what was edited${skipped}`, LONG, async () => {
  const aws = await startStandIn();
  const workspace = new Workspace([], mirror, aws.endpoint);
  ends.push(() => workspace.remove(), aws.stop);

  const before = { zones: 'count: 2, spread: [a, b]', label: 'LMS', connections: '[]' };
  await exportInto(workspace.exported, before);
  workspace.run('init', ...PLAIN);
  workspace.run('apply', '-auto-approve', '-parallelism=30', ...VALUES);
  // The stand-in reads some things back otherwise than they were written: that is no doing of the edit.
  const unedited = plan(workspace);

  await exportInto(workspace.exported, {
    zones: 'count: 3, spread: [a, b, b]',
    label: 'Learning',
    connections: '[{ from: lms, to: forum }]',
  });
  const edited = plan(workspace);
  const touched = [...new Set([...unedited.keys(), ...edited.keys()])].filter(
    (address) => unedited.get(address) !== edited.get(address),
  );
  expect(touched.sort()).toEqual([
    'aws_autoscaling_group.scaled["app"]',
    'aws_vpc_security_group_egress_rule.flow["app--app--18080"]',
    'aws_vpc_security_group_ingress_rule.flow["app--app--18080"]',
    'terraform_data.drawing',
  ]);
  const changes = touched.map((address) => (JSON.parse(edited.get(address) ?? '') as Planned['change']).actions);
  expect(changes).toEqual([['update'], ['create'], ['create'], ['update']]);
});
