import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDesign } from './parse.ts';
import type { Design } from './schema/design.ts';
import { formatDesign, serializeDesign, updateText } from './serialize.ts';

const TEXT = `# The stack of the autumn term
corral: 1
name:   Autumn   # spaces are the author's
x-team: platform

stages:
  - id: one
    # Where things stand
    zones:
      a: { kind: provider,   name: 'Zone a' }
    components:
      # The site itself
      lms: { type: lms, in: a, x-owner: ada }   # ours
      mysql:
        type: mysql   # the database
        in: a
      cache: { type: memcached, in: a }
    connections:
      # users and grades
      - { from: lms, to: mysql, onLoss: down } # hard
      # speed only
      - { from: lms, to: cache, onLoss: degraded }
layout:
  one: { lms: [1, 2], mysql: [3, 4] }
# the end
`;

function read(text: string): Design {
  const parsed = parseDesign(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.design;
}

/** What an edit took away and brought, line by line. */
function changed(edit: (design: Design) => void, text = TEXT) {
  const design = read(text);
  edit(design);
  const after = updateText(text, design);
  expect(read(after)).toEqual(design);
  const [old, now] = [text.split('\n'), after.split('\n')];
  return { gone: old.filter((line) => !now.includes(line)), come: now.filter((line) => !old.includes(line)) };
}

describe('updateText', () => {
  it('gives back an unchanged text byte for byte', () => {
    for (const text of [
      TEXT,
      TEXT.replaceAll('\n', '\r\n'),
      readFileSync('assets/templates/bare-minimum.corral', 'utf8'),
    ]) {
      expect(updateText(text, read(text))).toBe(text);
    }
  });

  const cases: [string, (design: Design) => void, string[], string[]][] = [
    [
      'moves one element',
      (d) => {
        d.layout.one!.lms = [9, 9];
      },
      ['  one: { lms: [1, 2], mysql: [3, 4] }'],
      ['  one: { lms: [9, 9], mysql: [3, 4] }'],
    ],
    [
      'deletes one connection',
      (d) => {
        d.stages[0]!.connections.shift();
      },
      ['      - { from: lms, to: mysql, onLoss: down } # hard'],
      [],
    ],
    [
      'deletes a block component with its lines',
      (d) => {
        d.stages[0]!.connections.shift();
        delete d.stages[0]!.components.mysql;
        delete d.layout.one!.mysql;
      },
      [
        '      mysql:',
        '        type: mysql   # the database',
        '        in: a',
        '      - { from: lms, to: mysql, onLoss: down } # hard',
        '  one: { lms: [1, 2], mysql: [3, 4] }',
      ],
      ['  one: { lms: [1, 2] }'],
    ],
    [
      'sets a field in braces',
      (d) => {
        d.stages[0]!.components.lms!.n = 2;
      },
      ['      lms: { type: lms, in: a, x-owner: ada }   # ours'],
      ['      lms: { type: lms, in: a, x-owner: ada, n: 2 }   # ours'],
    ],
    [
      'sets a field in a block',
      (d) => {
        d.stages[0]!.components.mysql!.mode = 'quorum';
      },
      [],
      ['        mode: quorum'],
    ],
    [
      'adds a component',
      (d) => {
        d.stages[0]!.components.nginx = { type: 'nginx' };
      },
      [],
      ['      nginx: { type: nginx }'],
    ],
    [
      'adds a connection',
      (d) => {
        d.stages[0]!.connections.push({ from: 'lms', to: 'lms' });
      },
      [],
      ['      - { from: lms, to: lms }'],
    ],
    [
      'renames the design',
      (d) => {
        d.name = 'Winter: "1"';
      },
      ["name:   Autumn   # spaces are the author's"],
      [`name:   'Winter: "1"'   # spaces are the author's`],
    ],
  ];
  it.each(cases)('%s', (_, edit, gone, come) => expect(changed(edit)).toEqual({ gone, come }));

  it('moves stages with their comments', () => {
    const template = readFileSync('assets/templates/bare-minimum.corral', 'utf8');
    expect(changed((design) => design.stages.reverse(), template)).toEqual({ gone: [], come: [] });
  });

  it('writes a text anew when it cannot be read', () => {
    const design = read(TEXT);
    expect(updateText('corral: [', design)).toBe(serializeDesign(design));
  });
});

describe('formatDesign', () => {
  it('keeps every comment and unknown key, and means the same', () => {
    const formatted = formatDesign(TEXT);
    if (!formatted.ok) throw new Error(JSON.stringify(formatted.error));
    for (const comment of TEXT.match(/#.*$/gm) ?? []) expect(formatted.value).toContain(comment);
    expect(formatted.value).toMatch(/x-team: platform/);
    expect(formatted.value).toMatch(/x-owner: ada/);
    expect(read(formatted.value)).toEqual(read(TEXT));
    expect(formatDesign(formatted.value)).toEqual(formatted);
  });

  it('formats the template without changing what it means', () => {
    const template = readFileSync('assets/templates/bare-minimum.corral', 'utf8');
    const formatted = formatDesign(template);
    if (!formatted.ok) throw new Error(JSON.stringify(formatted.error));
    expect(read(formatted.value)).toEqual(read(template));
    expect(formatDesign(formatted.value)).toEqual(formatted);
  });
});
