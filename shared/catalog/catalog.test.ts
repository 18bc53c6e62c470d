import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { componentSchema } from '../design/schema/component.ts';
import { componentTypes, findType } from './index.ts';
import { openedxServices } from './openedx-services.fixture.ts';
import { CAPABILITIES, FAMILIES } from './types.ts';

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
