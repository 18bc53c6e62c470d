import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { designSchema, type Design } from '../../design/schema/design.ts';
import type { Platform } from '../../design/schema/vocabulary.ts';
import { buildPlan } from './build-plan.ts';

function designOf(stage: string, vendors = '{}'): Design {
  return designSchema.parse({
    corral: 1,
    vendors: parse(vendors) as object,
    stages: [{ id: 's', ...(parse(stage) as object) }],
  });
}

/** Ids of what the plan covers, or the sentence why it covers nothing. */
function covered(design: Design, at?: Platform): readonly string[] | string {
  const plan = buildPlan(design, 's', at);
  return 'refused' in plan ? plan.refused : plan.services.map(({ id }) => id);
}

function noteOf(design: Design, at: Platform, element: string): string {
  const plan = buildPlan(design, 's', at);
  if ('refused' in plan) throw new Error(plan.refused);
  return plan.coverage.find((entry) => entry.element === element)?.note ?? '';
}

const at = (zone: string, vendors?: string) =>
  designOf(`{ zones: { home: ${zone} }, components: { lms: { type: lms, in: home } } }`, vendors);

describe('whose place it is', () => {
  it.each<[string, Design, Platform]>([
    ['the id of its vendor', at('{ kind: provider, vendor: aws }'), 'aws'],
    ['the name of its vendor', at('{ kind: provider, vendor: v }', '{ v: { name: Hetzner Online GmbH } }'), 'hetzner'],
    ['its own name', at('{ kind: provider, name: Google Cloud Platform }'), 'google'],
    ['a cloud in an own data centre', at('{ kind: site, platform: openstack }'), 'openstack'],
    ['its platform before its vendor', at('{ kind: provider, vendor: aws, platform: openstack }'), 'openstack'],
    ['a region with a vendor', at('{ kind: region, vendor: digitalocean }'), 'digitalocean'],
  ])('is told by %s', (_what, design, platform) => {
    expect(covered(design, platform)).toEqual(['lms']);
    const other = platform === 'azure' ? 'aws' : 'azure';
    expect(covered(design, other)).toMatch(/^Nothing of this stage is at Azure: it is at .*ansible/);
  });

  it.each([
    ['a provider without a name', '{ kind: provider }'],
    ['a region alone', '{ kind: region, code: eu-west-1 }'],
    ['machines alone', '{ kind: machines, count: 2 }'],
  ])('is anybody for %s, and said to be assumed', (_what, zone) => {
    for (const platform of ['aws', 'hetzner'] as const) {
      const plan = buildPlan(at(zone), 's', platform);
      expect(plan).toMatchObject({ assumed: true, services: [{ id: 'lms' }] });
    }
  });

  it.each([
    ['an own data centre', '{ kind: site, name: Cellar }', 'in an own data centre, Cellar'],
    ['a provider that nobody here knows', '{ kind: provider, name: Acme Hosting }', 'at Acme Hosting'],
    ['a vendor that nobody here knows', '{ kind: provider, vendor: acme }', 'at acme'],
  ])('is no cloud for %s', (_what, zone, words) => {
    expect(covered(at(zone), 'aws')).toContain(words);
    expect(covered(at(zone))).toEqual(['lms']);
  });
});

describe('a stage at two places', () => {
  const two = designOf(`
    zones:
      aws: { kind: provider, vendor: aws }
      ireland: { kind: region, name: Ireland, in: aws }
      frankfurt: { kind: region, name: Frankfurt, in: aws }
      cellar: { kind: site }
      app: { kind: machines, in: ireland, count: 2 }
    components:
      lms: { type: lms, in: app }
      loose: { type: worker }
      cache: { type: memcached, in: ireland }
      studio: { type: studio, in: frankfurt }
      mysql: { type: mysql, in: cellar }
      mongodb: { type: mongodb, managedBy: atlas }
    connections:
      - { from: lms, to: mysql }
      - { from: lms, to: mongodb }
      - { from: studio, to: mysql }
      - { from: loose, to: lms }`);

  it('is covered at the provider and in the region that hold most of it, with what stands nowhere', () => {
    expect(covered(two, 'aws')).toEqual(['cache', 'lms', 'loose']);
    expect(covered(two)).toEqual(['cache', 'lms', 'loose', 'mongodb', 'mysql', 'studio']);
  });

  it('says of the rest where it is and what to do instead', () => {
    expect(noteOf(two, 'aws', 'studio')).toMatch(/in another region, Frankfurt.*stage of its own/);
    expect(noteOf(two, 'aws', 'mysql')).toMatch(/own data centre, cellar.*ansible/);
    expect(noteOf(two, 'aws', 'mongodb')).toMatch(/at atlas/);
    expect(noteOf(two, 'aws', 'lms->mysql')).toMatch(/MySQL, is in an own data centre, cellar: permit.*port 3306/);
    expect(noteOf(two, 'aws', 'studio->mysql')).toMatch(/at both ends/);
  });

  it('gives an inventory machines at the places of their own', () => {
    const plan = buildPlan(two, 's');
    if ('refused' in plan) throw new Error(plan.refused);
    const place = (key: string | undefined) => plan.zones.find((zone) => zone.key === key)?.id;
    const at = Object.fromEntries(plan.groups.map(({ id, hosts }) => [id, hosts.map(({ zone }) => place(zone))]));
    expect(at).toMatchObject({ app: ['ireland', 'ireland'], studio: ['frankfurt'], mysql: ['cellar'] });
  });

  it('counts the machines that a group has elsewhere', () => {
    const spread = designOf(`
      zones:
        aws: { kind: provider, vendor: aws }
        ireland: { kind: region, in: aws }
        frankfurt: { kind: region, in: aws }
        a: { kind: availability-zone, in: ireland }
        b: { kind: availability-zone, in: frankfurt }
        app: { kind: machines, in: aws, count: 5, spread: [a, b] }
      components: { lms: { type: lms, in: app }, studio: { type: studio, in: ireland } }`);
    expect(buildPlan(spread, 's', 'aws')).toMatchObject({
      groups: [
        { id: 'app', hosts: [{ name: 'app-1' }, { name: 'app-3' }, { name: 'app-5' }], hostsElsewhere: 2 },
        { id: 'studio', hostsElsewhere: 0 },
      ],
    });
  });
});
