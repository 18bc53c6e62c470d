import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sortBy } from '../base/sort.ts';
import { arbitraryDesign, hostileText } from '../design/arbitrary-design.test-support.ts';
import { connectionKey } from '../design/connection-key.ts';
import { parseDesign } from '../design/parse.ts';
import type { Design } from '../design/schema/design.ts';
import { PLATFORMS } from '../design/schema/vocabulary.ts';
import { findTarget } from '../export/targets.ts';
import type { Export, ExportOptions } from '../export/types.ts';
import { importFile } from './import-file.ts';
import { stateOfExport } from './state-of-export.test-support.ts';
import type { Imported } from './types.ts';
import { patience, runs } from '../base/runs.test-support.ts';

/** What an export does not carry: what people answered, which no file of a target has a place for. */
const ANSWERS = {
  stages: ['notes', 'estimates', 'zones', 'components', 'connections', 'entryPoints'],
  vendors: [
    ...[
      'country',
      'subdivision',
      'contract',
      'contractTerms',
      'transferMechanism',
      'otherMechanisms',
      'certifiedUntil',
    ],
    ...['remoteAccess', 'subprocessors', 'subprocessorsListed', 'subprocessorsAuthorised', 'breachNoticeHours'],
  ],
  zones: ['country', 'subdivision', 'monthlyCost', 'availability', 'availabilityFrom', 'notes'],
  components: [
    ...['votes', 'arbitrators', 'failover', 'failoverIn', 'failoverWorks', 'monthlyCost', 'capacity', 'availability'],
    ...['availabilityFrom', 'stores', 'localState', 'stickySessions', 'encryptedAtRest', 'exposure', 'publicRead'],
    ...['healthCheck', 'monitored', 'accessLog', 'ownAlertPath', 'replication', 'backup', 'recovery', 'retention'],
    ...['erasable', 'notes'],
  ],
  connections: ['encryption', 'carries', 'purpose', 'limitedByContract', 'deidentified', 'consent', 'notes'],
  entryPoints: ['learners', 'availability', 'rto', 'rpo', 'targets'],
};

/** What targets, their parsers and checkers take for their own. */
const reference = fc.constantFrom(
  '${Vpc}',
  '%%{ $${ x',
  '{{resolve:ssm:x}}',
  '{% x %}',
  '!Ref Vpc',
  'u\u0308',
  '\\u0024',
);

/** Everything of a stage but answers. Machines are counted: one is one, whether the drawing said so or not. */
function drawn(design: Design, id: string): unknown {
  const stage = design.stages.find((each) => each.id === id);
  const { vendors, zones, components, entryPoints } = { ...design, ...stage };
  const parts = {
    name: design.name,
    stage: without(stage, ANSWERS.stages),
    vendors: each(vendors, ANSWERS.vendors),
    zones: each(zones, ANSWERS.zones),
    components: each(components, ANSWERS.components),
    connections: sortBy(stage?.connections ?? [], connectionKey).map((one) => without(one, ANSWERS.connections)),
    entryPoints: each(entryPoints, ANSWERS.entryPoints),
  };
  const one = (key: string, value: unknown): unknown =>
    (key === 'count' || key === 'n') && value === 1 ? undefined : value;
  return JSON.parse(JSON.stringify(parts, one));
}

function without(one: object | undefined, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(one ?? {}).filter(([key]) => !keys.includes(key)));
}

function each(map: object | undefined, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(map ?? {}).map(([id, one]) => [id, without(one as object, keys)]));
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

/** Everything that has a name under one of these. */
function called(design: Design, texts: readonly string[]): Design {
  let turn = 0;
  const named = <T>(map: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(map).map(([id, one]) => [id, { ...one, name: next() }]));
  const next = () => texts[turn++ % texts.length] ?? '';
  const stages = design.stages.map((stage) => ({
    ...stage,
    name: next(),
    zones: named(stage.zones),
    components: named(stage.components),
    entryPoints: named(stage.entryPoints),
  }));
  return { ...design, name: next(), vendors: named(design.vendors), stages };
}

/** What of an export is imported. */
function importable(target: string, files: Export['files']): string | Promise<string> {
  if (target.startsWith('terraform/')) return stateOfExport(files);
  const path = target === 'ansible' ? 'inventory/hosts.yml' : 'template.yaml';
  return files.find((file) => file.path === path)?.text ?? '';
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

  it.each([...PLATFORMS.map((platform) => `terraform/${platform}`), 'cloudformation', 'ansible'])(
    'whatever things are called in %s',
    { timeout: patience() },
    async (target) => {
      const platform = PLATFORMS.find((one) => target === `terraform/${one}`);
      const drawing = platform === undefined ? bare : at(bare, platform);
      await fc.assert(
        fc.asyncProperty(fc.array(fc.oneof(hostileText, reference), { minLength: 1, maxLength: 30 }), async (texts) => {
          const design = called(drawing, texts);
          const { files } = exported(target, design, 'highly-available');
          const back = imported(await importable(target, files));
          expect(drawn(back.design, 'highly-available')).toEqual(drawn(design, 'highly-available'));
        }),
        runs(20),
      );
    },
  );

  it('but for a word that a design does not take', () => {
    const text = fileOf(exported('ansible', bare, 'highly-available'), 'inventory/hosts.yml');
    const { design } = imported(text.replace(/name: Search balancer$/m, `name: ${'x'.repeat(301)}`));
    const [stage] = design.stages;
    expect(stage?.components['lb-elasticsearch']).not.toHaveProperty('name');
    expect(stage?.components['lb-mysql']?.name).toBe('MySQL balancer');
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
