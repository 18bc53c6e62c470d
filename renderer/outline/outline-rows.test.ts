import { describe, expect, it } from 'vitest';
import { stageSchema } from '../../shared/design/schema/stage.ts';
import { outlineRows, rowWords } from './outline-rows.ts';
import { treeStep } from './tree-step.ts';

const stage = stageSchema.parse({
  id: 'one',
  zones: { region: { kind: 'region', name: 'Ireland' }, a: { kind: 'availability-zone', in: 'region' } },
  components: {
    lms: { type: 'lms', in: 'a' },
    people: { type: 'people' },
    mysql: { type: 'mysql', name: 'Main', in: 'region' },
  },
  connections: [
    { from: 'people', to: 'lms', over: 'https' },
    { from: 'lms', to: 'mysql' },
  ],
});
const told = (...closed: string[]) =>
  outlineRows(stage, new Set(closed)).map(({ id, level }) => {
    const { title, detail } = rowWords(stage, id);
    return `${'  '.repeat(level - 1)}${title} ${detail}`.trimEnd();
  });

describe('the outline', () => {
  it('is the tree of zones, components and what they call', () => {
    expect(told()).toEqual([
      'Ireland region',
      '  a availability zone',
      '    LMS',
      '      → Main',
      '  Main MySQL',
      'Learners and authors',
      '  → LMS https',
    ]);
  });

  it('leaves out what is inside closed lines', () => {
    expect(told('region', 'people')).toEqual(['Ireland region', 'Learners and authors']);
  });

  it('counts what is beside each other', () => {
    expect(outlineRows(stage, new Set()).map(({ id, place, of }) => `${id} ${place}/${of}`)).toEqual([
      'region 1/2',
      'a 1/2',
      'lms 1/1',
      'lms->mysql 1/1',
      'mysql 2/2',
      'people 2/2',
      'people->lms 1/1',
    ]);
  });

  it('ends when zones stand in each other', () => {
    const circle = { ...stage, zones: { x: { kind: 'region', in: 'y' }, y: { kind: 'region', in: 'x' } } } as const;
    expect(outlineRows(circle, new Set()).map(({ id }) => id)).toEqual([
      'lms',
      'lms->mysql',
      'mysql',
      'people',
      'people->lms',
    ]);
  });
});

describe('arrow keys in the tree', () => {
  const rows = outlineRows(stage, new Set(['people']));
  it.each([
    ['ArrowDown', 'region', { to: 'a' }],
    ['ArrowUp', 'region', { to: 'region' }],
    ['ArrowLeft', 'region', { close: 'region' }],
    ['ArrowLeft', 'mysql', { to: 'region' }],
    ['ArrowRight', 'region', { to: 'a' }],
    ['ArrowRight', 'people', { open: 'people' }],
    ['ArrowRight', 'mysql', undefined],
    ['End', 'region', { to: 'people' }],
    ['x', 'region', undefined],
  ])('%s at %s', (key, id, step) => {
    expect(treeStep(rows, id, key)).toEqual(step);
  });
});
