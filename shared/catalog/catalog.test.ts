import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { componentSchema } from '../design/schema/component.ts';
import { componentTypes, findType } from './index.ts';
import { openedxServices } from './openedx-services.fixture.ts';
import { CAPABILITIES, FAMILIES, type ComponentType } from './types.ts';

const here = import.meta.dirname;
const folders = FAMILIES.filter((family) => existsSync(join(here, family))).flatMap((family) =>
  readdirSync(join(here, family), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ family, type: name })),
);

describe('the catalogue', () => {
  it('lists every folder once, under its own id and family', () => {
    const listed = componentTypes.map(({ id, family }) => `${family}/${id}`).sort();
    expect(listed).toEqual(folders.map(({ family, type }) => `${family}/${type}`).sort());
  });

  it.each(componentTypes.map((type) => [type.id, type] as const))('%s is complete and consistent', (_id, type) => {
    expect(type.summary).toMatch(/^[^\n]{20,}\.$/);
    expect(existsSync(join(dirname(dirname(here)), 'assets/icons', `${type.icon}.svg`)), 'icon').toBe(true);
    expect(type.capabilities.filter((capability) => !CAPABILITIES.includes(capability))).toEqual([]);
    expect(componentSchema.safeParse({ type: type.id, ...type.defaults }).success, 'defaults').toBe(true);
    for (const need of type.needs) {
      for (const id of need.anyOf) {
        const target = findType(id);
        expect(target, `${type.id} needs ${id}`).toBeDefined();
        expect(
          target?.ports.some(({ over }) => type.calls.includes(over)),
          `${type.id} can call ${id}`,
        ).toBe(true);
      }
    }
  });

  it.each(Object.entries(openedxServices))('has what an Open edX installation calls %s', (name, ids) => {
    expect(ids.filter((id) => findType(id) === undefined)).toEqual([]);
    const names = ids.flatMap((id) => [id, ...(findType(id)?.aliases ?? [])]);
    const words = name.split('_').filter((word) => !names.includes(name.replaceAll('_', '-')) && word !== 'and');
    expect(words.filter((word) => !names.some((each) => each.includes(word)))).toEqual([]);
  });

  const asked: Readonly<Record<string, (type: ComponentType) => boolean>> = {
    'ports, or a word that it works by itself': ({ ports, tier }) => ports.length > 0 || tier === 'worker',
    'a protocol for every port': ({ ports }) =>
      ports.every(({ over, for: whom }) => over.length > 0 && whom.length > 0),
    'why it needs what it needs': ({ needs }) => needs.every(({ why, anyOf }) => why.length > 5 && anyOf.length > 0),
    'what its loss does': ({ id, usualLoss, tier }) =>
      usualLoss !== undefined || tier === 'worker' || tier === 'edge' || needers(id).length > 0 || alone.has(id),
    'what it keeps': ({ defaults }) => defaults.localState !== undefined,
    'which data it stores': ({ capabilities, defaults }) =>
      !capabilities.includes('stores-data') || (defaults.stores ?? []).length > 0,
    'how it gains units': ({ growth }) => growth.length > 10,
    'who else runs it': ({ family, deploy, offeredAs, id }) =>
      family === 'applications' || deploy.managed !== undefined || offeredAs !== undefined || own.has(id),
    'roles of Ansible, or why there are none': ({ deploy: { ansible, cannot } }) =>
      (ansible?.roles ?? []).length > 0 ||
      (ansible?.address ?? []).length > 0 ||
      (ansible?.todo ?? []).length > 0 ||
      cannot !== undefined,
    'names of then and now': ({ history, aliases }) => history !== undefined || aliases.length > 0,
  };
  /** Only people call them, or nothing waits for them. */
  const alone = new Set(['grader', 'mfe', 'notifier', 'analytics-pipeline', 'monitoring', 'logging']);
  /** Nobody sells exactly this. */
  const own = new Set(['nginx', 'meilisearch']);
  const needers = (id: string) => componentTypes.filter(({ needs }) => needs.some(({ anyOf }) => anyOf.includes(id)));

  it.each(Object.entries(asked))('says of every service %s', (_, says) => {
    const services = Object.values(openedxServices).flatMap((ids) => ids.flatMap((id) => findType(id) ?? []));
    expect(services.length).toBeGreaterThanOrEqual(35);
    expect(services.filter((type) => !says(type)).map(({ id }) => id)).toEqual([]);
  });

  it.each(componentTypes.map((type) => [type.id, type] as const))('%s is deployed, or says why not', (_id, type) => {
    const { kind, cannot, ansible } = type.deploy;
    if (kind === 'external') {
      expect(cannot?.['*']).toMatch(/^.{20,}\.$/);
    } else {
      expect(ansible !== undefined || cannot?.ansible !== undefined, 'Ansible data or a reason').toBe(true);
      const silent = ansible?.roles.length === 0 && ansible.todo === undefined && kind !== 'object-store';
      expect(silent, 'no role and no word about it').toBe(false);
    }
    const answers = type.ports.length > 0 || type.tier === 'worker' || type.tier === 'outside';
    expect(answers, 'it answers, works by itself, or is outside').toBe(true);
    expect(new Set(type.aliases).size, 'aliases once').toBe(type.aliases.length);
    expect(type.growth).toMatch(/\.$/);
  });

  it('draws icons without scripts, styles or references to elsewhere', () => {
    for (const { icon } of componentTypes) {
      const svg = readFileSync(join(dirname(dirname(here)), 'assets/icons', `${icon}.svg`), 'utf8');
      expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 24 24"/);
      expect(svg).not.toMatch(/<script|<style|href|url\(|on\w+=/);
    }
  });
});
