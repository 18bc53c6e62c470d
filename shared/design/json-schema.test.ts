import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { designJsonSchema } from './json-schema.ts';

const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(designJsonSchema());
const template = () => parse(readFileSync('assets/templates/bare-minimum.corral', 'utf8')) as Record<string, unknown>;

it('accepts the template, with unknown keys too', () => {
  expect(validate(template()), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...template(), 'x-team': 'platform' })).toBe(true);
});

it.each([
  ['no stages', { stages: [] }],
  ['a wrong version', { corral: 2 }],
  ['an unknown zone kind', { stages: [{ id: 'a', zones: { b: { kind: 'cloud' } } }] }],
  ['a component without type', { stages: [{ id: 'a', components: { b: {} } }] }],
])('refuses %s', (_, wrong) => expect(validate({ ...template(), ...wrong })).toBe(false));
