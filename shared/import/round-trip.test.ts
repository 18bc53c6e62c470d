import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { arbitraryDesign } from '../design/arbitrary-design.test-support.ts';
import { recordOf, recordSchema } from '../design/record.ts';
import { componentSchema } from '../design/schema/component.ts';
import { connectionSchema } from '../design/schema/connection.ts';
import { zoneSchema } from '../design/schema/zone.ts';
import { parseDesign } from '../design/parse.ts';
import type { Design } from '../design/schema/design.ts';
import { PLATFORMS } from '../design/schema/vocabulary.ts';
import { findTarget } from '../export/targets.ts';
import type { Export, ExportOptions } from '../export/types.ts';
import { importFile } from './import-file.ts';
import { stateOfExport } from './state-of-export.test-support.ts';
import type { Imported } from './types.ts';
import { patience, runs } from '../base/runs.test-support.ts';

/** What an export does not carry: what people call things, so that a new label changes nothing in an export … */
const LABELS = { zones: ['name', 'code', 'size'], components: ['name', 'size'] };
/** … and what people answered, which no file of a target has a place for. */
const ANSWERS = {
  zones: ['country', 'subdivision', 'monthlyCost', 'availability', 'availabilityFrom', 'notes'],
  components: [
    ...['votes', 'arbitrators', 'failover', 'failoverIn', 'failoverWorks', 'monthlyCost', 'capacity', 'availability'],
    ...['availabilityFrom', 'stores', 'localState', 'stickySessions', 'encryptedAtRest', 'exposure', 'publicRead'],
    ...['healthCheck', 'monitored', 'accessLog', 'ownAlertPath', 'replication', 'backup', 'recovery', 'retention'],
    ...['erasable', 'notes'],
  ],
  connections: ['encryption', 'carries', 'purpose', 'limitedByContract', 'deidentified', 'consent', 'notes'],
};

/** Machines are counted: one is one, whether the drawing said so or not. */
function drawn(design: Design, stage: string): unknown {
  const found = design.stages.find(({ id }) => id === stage);
  const record = found === undefined ? undefined : recordOf(design, found);
  const one = (key: string, value: unknown): unknown =>
    (key === 'count' || key === 'n') && value === 1 ? undefined : value;
  return JSON.parse(JSON.stringify(record, one));
}

function template(name: string): Design {
  const parsed = parseDesign(readFileSync(join(import.meta.dirname, `../../assets/templates/${name}.corral`), 'utf8'));
  if (!parsed.ok) throw new Error(`the template ${name} does not parse`);
  return parsed.value.design;
}

/** The template with its providers at a platform. */
function at(design: Design, platform: (typeof PLATFORMS)[number]): Design {
  const stages = design.stages.map((stage) => ({
    ...stage,
    zones: Object.fromEntries(
      Object.entries(stage.zones).map(([id, zone]) => [id, zone.kind === 'provider' ? { ...zone, platform } : zone]),
    ),
  }));
  return { ...design, stages };
}

function exported(target: string, design: Design, stage: string, options?: ExportOptions): Export {
  const made = findTarget(target)?.export(design, stage, options);
  if (made === undefined || 'refused' in made) throw new Error(made?.refused ?? target);
  return made;
}

function imported(text: string): Imported {
  const result = importFile(text);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

function fileOf({ files }: Export, path: string): string {
  return files.find((file) => file.path === path)?.text ?? '';
}

const bare = template('bare-minimum');
const managed = template('managed-databases');

describe('what Corral exported comes back as the same design', () => {
  it.each(PLATFORMS)('from the state of Terraform at %s', { timeout: patience() }, async (platform) => {
    for (const [design, stage] of [
      [bare, 'highly-available'],
      [managed, 'managed-databases'],
    ] as const) {
      const here = at(design, platform);
      const back = imported(await stateOfExport(exported(`terraform/${platform}`, here, stage).files));
      expect(drawn(back.design, stage)).toEqual(drawn(here, stage));
    }
  });

  it.each(bare.stages.map(({ id }) => id))('from CloudFormation and Ansible: %s', (stage) => {
    for (const [target, path] of [
      ['cloudformation', 'template.yaml'],
      ['ansible', 'inventory/hosts.yml'],
    ] as const) {
      const back = imported(fileOf(exported(target, bare, stage), path));
      expect(drawn(back.design, stage), target).toEqual(drawn(bare, stage));
    }
  });

  it('from machines that are there twice and take turns', async () => {
    const made = exported('terraform/aws', bare, 'highly-available', { rollout: 'blue-green' });
    const back = imported(await stateOfExport(made.files));
    expect(drawn(back.design, 'highly-available')).toEqual(drawn(bare, 'highly-available'));
  });

  it('from any drawing', { timeout: patience() }, () => {
    fc.assert(
      fc.property(arbitraryDesign, fc.constantFrom('cloudformation', 'ansible'), (design, target) => {
        const stage = design.stages[0]?.id ?? '';
        const made = findTarget(target)?.export(design, stage);
        if (made === undefined || 'refused' in made) return;
        const path = target === 'ansible' ? 'inventory/hosts.yml' : 'template.yaml';
        const back = imported(fileOf(made, path));
        expect(drawn(back.design, stage)).toEqual(drawn(design, stage));
      }),
      runs(100),
    );
  });

  it('but for labels and the answers of people', () => {
    const left = (all: object, kept: object) => Object.keys(all).filter((key) => !Object.hasOwn(kept, key));
    const { zones, components, connections } = recordSchema.shape;
    const leftOut = {
      zones: left(zoneSchema.shape, zones.unwrap().valueType.shape),
      components: left(componentSchema.shape, components.unwrap().valueType.shape),
      connections: left(connectionSchema.shape, connections.unwrap().element.shape),
    };
    expect(leftOut.zones).toEqual(expect.arrayContaining([...LABELS.zones, ...ANSWERS.zones]));
    expect(leftOut.components).toEqual(expect.arrayContaining([...LABELS.components, ...ANSWERS.components]));
    expect(leftOut.connections).toEqual(expect.arrayContaining(ANSWERS.connections));
  });
});

describe('what somebody changed since the export', () => {
  const text = fileOf(exported('cloudformation', bare, 'highly-available'), 'template.yaml');

  it('is drawn as it is now: more machines', () => {
    const { design } = imported(text.replace(/(LmsMachinesGroup:[\s\S]*?MinSize: )"2"/, '$1"5"'));
    expect(design.stages[0]?.zones['lms-machines']?.count).toBe(5);
  });

  it('is left out when it is gone, with its calls, and listed', () => {
    const { design, unrecognised } = imported(text.replace(/^ {2}WorkerMachinesGroup:\n(?: {3,}.*\n)*/m, ''));
    expect(Object.keys(design.stages[0]?.components ?? {})).not.toContain('worker');
    expect(unrecognised).toContainEqual(
      expect.objectContaining({ name: 'worker-machines', why: 'The file has nothing of it any more.' }),
    );
  });

  it('is added beside when it is new, with its calls', () => {
    const more = [
      '  NotesGroup:',
      '    Type: AWS::AutoScaling::AutoScalingGroup',
      '    Properties: { MinSize: 2, LaunchTemplate: NotesLaunch }',
      '  NotesLaunch: { Type: AWS::EC2::LaunchTemplate, Properties: { SecurityGroupIds: [NotesSecurity] } }',
      '  NotesSecurity: { Type: AWS::EC2::SecurityGroup, Properties: { SecurityGroupIngress: [{ FromPort: 8120, SourceSecurityGroupId: LmsMachinesSecurityGroup }] } }',
    ];
    const { design } = imported(text.replace(/^Resources:$/m, ['Resources:', ...more].join('\n')));
    const stage = design.stages[0];
    expect(stage?.components['notes-group']).toMatchObject({ type: 'notes', in: 'notes-group-machines' });
    expect(stage?.connections).toContainEqual({ from: 'lms', to: 'notes-group', port: 8120 });
  });
});
