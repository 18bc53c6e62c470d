import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PLATFORMS } from '../../../design/schema/vocabulary.ts';
import { targets } from '../../targets.ts';
import { designOf, entry, exportOf, HA, newLines, parsed, movedTo, text, withZone } from './at-cloud.test-support.ts';

const bareMinimum = readFileSync(join(import.meta.dirname, '../../../../assets/templates/bare-minimum.corral'), 'utf8');
const REGIONS: Readonly<Record<string, string>> = {
  google: 'europe-west1',
  azure: 'northeurope',
  digitalocean: 'fra1',
  hetzner: 'fsn1',
  openstack: 'RegionOne',
};
const HOSTILE = 'a "b" ${c} %{d} {{ e }} # : - <script> ../ \\ é 🦄\n}\nresource "x" "y" {';

const clouds = PLATFORMS.flatMap((platform) => {
  const target = targets.find(({ id }) => platform !== 'aws' && id === `terraform/${platform}`);
  return target === undefined ? [] : [[platform, target] as const];
});

describe.each(clouds)('Terraform for %s', (platform, target) => {
  const template = movedTo(platform, bareMinimum, REGIONS[platform]);
  const made = exportOf(target, template);

  it.each(template.stages.map(({ id }) => id))('is read by a parser of Terraform, for %s', async (stage) => {
    const found = await parsed(exportOf(target, template, stage));
    expect(found.length).toBeGreaterThan(4);
  });

  it('describes every variable and every output, and uses every variable', async () => {
    const files = await parsed(made);
    for (const kind of ['variable', 'output']) {
      const blocks = files.flatMap((file) => Object.entries((file[kind] ?? {}) as Record<string, [object]>));
      expect(blocks.length).toBeGreaterThan(0);
      for (const [name, [block]] of blocks) expect(block, name).toHaveProperty('description');
    }
    const code = made.files.map(({ text: content }) => content).join('\n');
    for (const [, name = ''] of text(made, 'variables.tf').matchAll(/^variable "(\w+)"/gm)) {
      expect(code, name).toContain(`var.${name}`);
    }
  });

  it('has an example of the values that it asks for, and of a place for the state', () => {
    const asked = text(made, 'variables.tf')
      .split('\nvariable ')
      .filter((block) => !/^ {2}default +=/m.test(block))
      .map((block) => /"(\w+)"/.exec(block)?.[1]);
    const given = [...text(made, 'terraform.tfvars.example').matchAll(/^(\w+) +=/gm)].map(([, name]) => name);
    expect(given.sort()).toEqual(asked.sort());
    expect(text(made, 'backend.tf.example')).toMatch(/backend "\w+" \{/);
  });

  it('says how to remove it: what refuses that, where something does', () => {
    const guarded = text(made, 'variables.tf').includes('"deletion_protection"');
    expect(text(made, 'README.md').includes('deletion_protection = false')).toBe(guarded);
  });

  it('puts no text of the author where Terraform would run it', async () => {
    const stages = template.stages.map((stage) => ({
      ...stage,
      name: HOSTILE,
      components: Object.fromEntries(
        Object.entries(stage.components).map(([id, one]) => [id, { ...one, name: HOSTILE }]),
      ),
    }));
    const hostile = exportOf(target, { ...template, name: HOSTILE, stages });
    expect(newLines(made, hostile)).toEqual([]);
    expect(await parsed(hostile)).toEqual(await parsed(made));
  });

  it('holds no password and no key', () => {
    const code = made.files.map(({ text: content }) => content).join('\n');
    expect(code).not.toMatch(/(?:password|secret|token|private_key) += +"[^"$]+"/i);
  });

  it('changes one line for one size, and for one more machine only what is named after it', () => {
    const smaller = newLines(made, exportOf(target, withZone(template, 'lms-machines', { size: 'small' })));
    expect(smaller).toEqual([expect.stringMatching(/^variables\.tf: lms-machines /)]);
    const more = newLines(made, exportOf(target, withZone(template, 'studio-machines', { count: 3 })));
    expect(more.length).toBeGreaterThan(0);
    expect(more.filter((line) => !line.includes('studio-machines-3'))).toEqual([]);
  });

  it('writes only what is there, and refuses a stage that is elsewhere', () => {
    const mixed = exportOf(
      target,
      designOf(`
        zones: { here: { kind: provider, platform: ${platform} }, home: { kind: site } }
        components: { lms: { type: lms, in: here }, studio: { type: studio, in: here }, mysql: { type: mysql, in: home } }
        connections: [ { from: lms, to: mysql } ]`),
    );
    expect(entry(mixed, 'mysql')).toMatchObject({ class: 'cannot', note: expect.stringContaining('own data centre') });
    expect(entry(mixed, 'lms->mysql')).toMatchObject({ class: 'todo', file: 'security.tf' });
    const elsewhere = designOf('{ zones: { home: { kind: site } }, components: { lms: { type: lms, in: home } } }');
    expect(target.export(elsewhere, HA)).toMatchObject({
      refused: expect.stringMatching(/^Nothing of this stage is at /),
    });
  });

  it('says what is lacking for what it cannot run, with what to do instead', () => {
    const run = exportOf(
      target,
      designOf(`
        zones: { here: { kind: provider, platform: ${platform} } }
        components: { lms: { type: lms, in: here }, rabbitmq: { type: rabbitmq, in: here, mode: managed } }
        connections: [ { from: lms, to: rabbitmq } ]`),
    );
    expect(entry(run, 'rabbitmq')).toMatchObject({
      class: 'cannot',
      note: expect.stringContaining('put it on machines'),
    });
  });

  it('keeps names within what clouds take, and addresses whole, for ids of any length', () => {
    const long = 'x'.repeat(62);
    const run = exportOf(
      target,
      designOf(`
        zones: { here: { kind: provider, platform: ${platform} } }
        components: { lms: { type: lms, in: here }, ${long}a: { type: mysql, in: here }, ${long}b: { type: mysql, in: here } }
        connections: [ { from: lms, to: ${long}a }, { from: lms, to: ${long}b } ]`),
    );
    const short = [...text(run, 'locals.tf').matchAll(/^ +"?(x+[ab][\w-]*)"? += "(x[^"]*)"$/gm)];
    if (platform === 'openstack') return expect(short).toEqual([]);
    const names = short.map(([, , name]) => name);
    expect(names.length).toBeGreaterThan(3);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name?.length).toBeLessThanOrEqual(32);
    return expect(text(run, 'locals.tf')).toContain(`${long}a-1`);
  });
});

describe('the region', () => {
  const region = (country: string, code: string) => {
    const google = targets.find(({ id }) => id === 'terraform/google')!;
    const drawn = designOf(`
      zones: { here: { kind: provider, platform: google }, r: { kind: region, in: here, code: ${code}, country: ${country} } }
      components: { lms: { type: lms, in: r } }`);
    return text(exportOf(google, drawn), 'variables.tf');
  };

  it('is that of the drawing, or one in the same country where the drawing has the code of another cloud', () => {
    expect(region('BE', 'europe-west1')).toMatch(/variable "region" \{[^}]*default += "europe-west1"/);
    expect(region('DE', 'eu-central-1')).toMatch(/variable "region" \{[^}]*default += "europe-west3"/);
  });

  it('is asked for where the cloud has none in that country', () => {
    expect(/variable "region" \{[^}]*\}/.exec(region('IE', 'eu-west-1'))?.[0]).not.toContain('default');
  });
});
