import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { designSchema } from '../../../design/schema/design.ts';
import { PLATFORMS, type Platform } from '../../../design/schema/vocabulary.ts';
import { drawnAt, everyTemplate, madeFor } from '../../drawn-at.test-support.ts';
import { buildPlan } from '../../plan/build-plan.ts';
import { findTarget } from '../../targets.ts';
import type { Export } from '../../types.ts';
import { ansible } from '../index.ts';
import { sources } from './sources.ts';

const STAGE = 'highly-available';
const [, bareMinimum] = everyTemplate.find(([name]) => name === 'bare-minimum')!;

interface Marks {
  /** What the inventory asks of a machine, beside its group. */
  readonly asked: readonly string[];
  /** How Terraform marks it: project, environment, stage and group. */
  readonly given: readonly RegExp[];
}

const PARTS = [/project += var\.project\n/, /environment += var\.environment\n/, /stage += "highly-available"/];
const NAME_OF_ALL = /name += "\$\{var\.project\}-\$\{var\.environment\}"/;

const MARKS: Readonly<Record<Platform, Marks>> = {
  aws: {
    asked: ['"tag:Project": openedx', '"tag:Environment": prod', '"tag:Stage": highly-available'],
    given: [
      /tags = \{\s+Project += var\.project\s+Environment += var\.environment\s+Stage += "highly-available"/,
      /Group = each\.(?:key|value\.group)/,
    ],
  },
  openstack: {
    asked: ['project', 'environment', 'stage'].map((key, index) => {
      const value = ['openedx', 'prod', 'highly-available'][index] ?? '';
      return `openstack.metadata.${key} == '${value}'`;
    }),
    given: [/metadata += \{[^}]*group += each\.value\.group/, ...PARTS],
  },
  google: {
    asked: ['labels.project = openedx', 'labels.environment = prod', 'labels.stage = highly-available'],
    given: [/default_labels = \{\s+project/, /labels = \{\s+group = each\.value\.group\s+stage/, ...PARTS],
  },
  azure: {
    asked: ['project', 'environment', 'stage'].map((key) => `tags.${key} | default('') != '`),
    given: [/tags = merge\(local\.tags, \{\s+group = each\.value\.group\s+stage/, ...PARTS],
  },
  digitalocean: {
    asked: ["'openedx-prod:highly-available' in do_tags"],
    given: [
      NAME_OF_ALL,
      /"digitalocean_tag" "group" \{\s+for_each = local\.groups\s+name += "\$\{local\.name\}-\$\{each\.key\}"/,
      /tags += \[.*"\$\{local\.name\}:highly-available"/,
    ],
  },
  hetzner: {
    asked: ['project=openedx,environment=prod,stage=highly-available', 'network: openedx-prod'],
    given: [NAME_OF_ALL, /labels = merge\(local\.labels, \{\s+group = each\.value\.group\s+stage/, ...PARTS],
  },
};

type Conditions = Readonly<Record<string, string>>;
const textOf = ({ files }: Export, path: string) => files.find((file) => file.path === path)?.text ?? '';

function groupsOf(made: Export, platform: Platform): Conditions {
  const content = parse(textOf(made, sources[platform].path)) as Readonly<Record<string, Conditions>>;
  return content.groups ?? content.conditional_groups ?? {};
}

describe.each(PLATFORMS)('machines at %s', (platform) => {
  const design = drawnAt(platform, bareMinimum);
  const made = madeFor(ansible, design, STAGE);

  it('are asked for by project, environment and stage, as Terraform marks them unless somebody says otherwise', () => {
    const terraform = madeFor(findTarget(`terraform/${platform}`)!, design, STAGE);
    const code = terraform.files.map(({ text }) => text).join('\n');
    for (const asked of MARKS[platform].asked) expect(textOf(made, sources[platform].path)).toContain(asked);
    for (const given of MARKS[platform].given) expect(code).toMatch(given);
    expect(textOf(terraform, 'variables.tf')).toMatch(/"project" \{[^}]*default += "openedx"/);
    expect(textOf(terraform, 'variables.tf')).toMatch(/"environment" \{[^}]*default += "prod"/);
  });

  it('are found in the groups of the playbooks by the label of their group', () => {
    const conditions = groupsOf(made, platform);
    expect(Object.keys(conditions)).toEqual(expect.arrayContaining(['cms', 'lms', 'mysql', 'worker']));
    expect(conditions.mysql).toMatch(/'(?:openedx-prod-)?mysql-machines'/);
  });

  it('all have a condition', () => {
    const plan = buildPlan(design, STAGE, platform);
    if ('refused' in plan) throw new Error(plan.refused);
    const conditions = Object.values(groupsOf(made, platform)).join('\n');
    for (const { id } of plan.groups) expect(conditions).toContain(`${id}'`);
  });

  it('have names of that inventory: no variable calls one by a name of another', () => {
    const variables = made.files.filter(({ path }) => path.includes('group_vars/'));
    expect(variables.map(({ text }) => text).join('\n')).not.toMatch(/hostvars\['/);
    expect(textOf(made, 'inventory/group_vars/mongodb/main.yml')).toContain("hostvars[groups['mongodb'][2]]");
  });

  it('are asked for as the README says', () => {
    const { path, collection } = sources[platform];
    expect(textOf(made, 'README.md')).toContain(`ansible-galaxy collection install ${collection}\n`);
    expect(textOf(made, 'README.md')).toContain(`ansible-playbook -i ${path} site.yml\n`);
  });
});

it('tells machines of AWS apart: those of a scaling group share the tag Name', () => {
  const design = drawnAt('aws', bareMinimum);
  expect(textOf(madeFor(ansible, design, STAGE), sources.aws.path)).toMatch(
    /hostnames:\n {2}- "tag:Host"\n {2}- private-ip/,
  );
  const terraform = madeFor(findTarget('terraform/aws')!, design, STAGE);
  expect(textOf(terraform, 'machines.tf')).toMatch(/Host += each\.key/);
  expect(textOf(terraform, 'compute.tf')).not.toContain('Host');
});

it('has no inventory of a cloud for machines of an own data centre, and one for each cloud of a mixed stage', () => {
  const mixed = designSchema.parse(
    parse(`
corral: 1
stages:
  - id: s
    zones:
      cellar: { kind: site }
      aws: { kind: provider, platform: aws }
      hetzner: { kind: provider, platform: hetzner }
      a: { kind: machines, in: cellar }
      b: { kind: machines, in: aws }
      c: { kind: machines, in: hetzner }
    components: { mysql: { type: mysql, in: a }, lms: { type: lms, in: b }, studio: { type: studio, in: c } }
`),
  );
  const made = madeFor(ansible, mixed, 's');
  const found = PLATFORMS.filter((platform) => textOf(made, sources[platform].path) !== '');
  expect(found).toEqual(['aws', 'hetzner']);
  expect(Object.keys(groupsOf(made, 'aws'))).toEqual(['lms']);
  expect(Object.keys(groupsOf(made, 'hetzner'))).toEqual(['cms']);
});
