import { expect, it } from 'vitest';
import { parseDesign } from './parse.ts';
import { formatDesign } from './serialize.ts';

function formatted(text: string): string {
  const result = formatDesign(text);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const cases: [string, string, string][] = [
  [
    'a comment behind a list in brackets goes above it',
    'corral: 1\nstages: [{ id: a }] # kept\n',
    'corral: 1\n# kept\nstages:\n  - id: a\n',
  ],
  [
    'a comment between the dash and the entry goes above the dash',
    'corral: 1\nstages:\n  - # kept\n    id: a\n',
    'corral: 1\nstages:\n  # kept\n  - id: a\n',
  ],
  [
    'comments below a block stay with the block that they are indented for',
    'corral: 1\nstages:\n  - id: a\n    # of a\n  # of the stages\n\n# of the layout\nlayout: {} # l\n',
    'corral: 1\nstages:\n  - id: a\n    # of a\n  # of the stages\n\n# of the layout\nlayout: {} # l\n',
  ],
  [
    'an alias is written out, also where nothing fits on one line',
    'corral: 1\nstages:\n  - { id: a, zones: &z { west: { kind: site } } }\n  - { id: b, zones: *z }\n',
    'corral: 1\nstages:\n  - id: a\n    zones:\n      west: { kind: site }\n  - id: b\n    zones:\n      west: { kind: site }\n',
  ],
  [
    'a blank line in brackets is no comment, so it keeps no empty section',
    'corral: 1\nstages:\n  - { id: a,\n\n      connections: [],\n      # kept\n      notes: b\n    }\n',
    'corral: 1\nstages:\n  - id: a\n    # kept\n    notes: b\n',
  ],
];
it.each(cases)('%s', (_, text, wanted) => {
  expect(formatted(text)).toBe(wanted);
  expect(formatted(wanted)).toBe(wanted);
  expect(parseDesign(wanted)).toEqual(parseDesign(text));
});
