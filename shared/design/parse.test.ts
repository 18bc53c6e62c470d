import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseDesign } from './parse.ts';

it('reads the template', () => {
  const parsed = parseDesign(readFileSync('assets/templates/bare-minimum.corral', 'utf8'));
  expect(parsed.ok && parsed.value.design.stages.map(({ id }) => id)).toEqual(['sandbox', 'split', 'highly-available']);
});
