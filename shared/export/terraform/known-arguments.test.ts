import { describe, expect, it } from 'vitest';
import { drawnAt, everyTemplate, madeFor, platformOf } from '../drawn-at.test-support.ts';
import { oneOfEach } from '../one-of-each.test-support.ts';
import { readBack } from '../read-back.test-support.ts';
import { targets } from '../targets.ts';
import { knownTypes, typesIn, unknownArguments } from './known-arguments.test-support.ts';

type Json = Readonly<Record<string, unknown>>;

const cases = targets.flatMap((target) => {
  const platform = target.id.startsWith('terraform/') ? platformOf(target) : undefined;
  return platform === undefined ? [] : [[target.id, target, platform] as const];
});

describe.each(cases)('%s', (_id, target, platform) => {
  const types = knownTypes(platform);

  it('gives each resource what its provider takes, all that it needs, and reads what it has', async () => {
    const drawn = everyTemplate.map(([, design]) => drawnAt(platform, design));
    const designs = [...drawn, oneOfEach(platform, 'self'), oneOfEach(platform, 'managed')];
    const files = designs.flatMap((design) => design.stages.flatMap(({ id }) => madeFor(target, design, id).files));
    const code = new Set(files.filter(({ path }) => path.endsWith('.tf')).map(({ text }) => text));
    const read = await Promise.all([...code].map((text) => readBack({ path: 'read.tf', text }) as Promise<Json>));
    expect([...new Set(read.flatMap((file) => unknownArguments(file, types)))]).toEqual([]);
    expect([...types.keys()], 'each type of the list is written').toEqual([...new Set(read.flatMap(typesIn))].sort());
  });
});

describe('an argument that a provider does not know', () => {
  const types = knownTypes('digitalocean');
  const vpc = 'resource "digitalocean_vpc" "main" {\n  name = "a"\n  region = "fra1"\n';

  it.each([
    ['none', `${vpc}}`, []],
    ['one too many', `${vpc}  nmae = "a"\n}`, ['resource digitalocean_vpc: nmae is not taken']],
    ['one that is only read', `${vpc}  urn = "a"\n}`, ['resource digitalocean_vpc: urn is not taken']],
    ['one missing', 'resource "digitalocean_tag" "a" {}', ['resource digitalocean_tag needs name']],
    ['a type', 'resource "digitalocean_vpcs" "a" {}', ['resource digitalocean_vpcs is in no list']],
    [
      'in a block, and in one with turns',
      'resource "digitalocean_firewall" "a" {\n  name = "a"\n  inbound_rule {\n    protocol = "tcp"\n    tags = []\n  }\n  dynamic "outbound_rule" {\n    for_each = []\n    content {\n      tags = []\n    }\n  }\n}',
      [
        'resource digitalocean_firewall: inbound_rule: tags is not taken',
        'resource digitalocean_firewall: outbound_rule needs protocol',
        'resource digitalocean_firewall: outbound_rule: tags is not taken',
      ],
    ],
    [
      'in what is read',
      `${vpc}  description = "\${digitalocean_vpc.b[digitalocean_tag.c["d"].nmae].urn} \${data.digitalocean_vpc.e.id}"\n}`,
      ['data digitalocean_vpc: id', 'resource digitalocean_tag: nmae'],
    ],
  ])('is found: %s', async (_what, text, wrong) => {
    const file = (await readBack({ path: 'read.tf', text })) as Json;
    expect(unknownArguments(file, types).sort()).toEqual(wrong);
  });
});
