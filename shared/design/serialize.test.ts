import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Document } from 'yaml';
import { parseDesign, parseDocument } from './parse.ts';
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

it('keeps a text at the end of the file that ends with a space of Unicode', () => {
  for (const notes of ['\u00a0', 'ends so\u3000', '\u2003', '\ufeff']) {
    const parsed = parseDesign('corral: 1\nstages: [{ id: one }]\nstory: [{ stage: one }]\n');
    if (!parsed.ok) throw new Error('unreadable');
    const story = [{ stage: 'one', name: 'x'.repeat(200), notes }];
    const read = parseDesign(serializeDesign({ ...parsed.value.design, story }));
    expect(read).toMatchObject({ ok: true, value: { design: { story } } });
  }
});

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
      ['      # users and grades', '      - { from: lms, to: mysql, onLoss: down } # hard'],
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
        '      # users and grades',
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
      ['      lms: { type: lms, in: a, n: 2, x-owner: ada }   # ours'],
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

  const mapped = (text: string) => `corral: 1\nstages:\n  - id: one\n    components:\n${text}layout: {}\n`;
  const orders: [string, string, string, (design: Design) => void][] = [
    [
      'puts a new key where the schema has it',
      '      a:\n        # kind\n        type: lms\n        # notes\n        notes: x\n',
      '      a:\n        # kind\n        type: lms\n        n: 2\n        mode: quorum\n        # notes\n        notes: x\n',
      (d) => Object.assign(d.stages[0]!.components.a!, { mode: 'quorum', n: 2 }),
    ],
    [
      'puts a new key at the end of an order that is the own one of the author',
      '      a: { n: 2, type: lms }\n',
      '      a: { n: 2, type: lms, name: A }\n',
      (d) => Object.assign(d.stages[0]!.components.a!, { name: 'A' }),
    ],
    [
      'brings a removed entry back to its place',
      '      # a\n      a: { type: lms }\n      # c\n      c: { type: lms }\n',
      '      # a\n      a: { type: lms }\n      b: { type: lms }\n      # c\n      c: { type: lms }\n',
      (d) => {
        const { a, c } = d.stages[0]!.components;
        d.stages[0]!.components = { a: a!, b: { type: 'lms' }, c: c! };
      },
    ],
    [
      'takes several entries out of brackets and puts one in',
      '      a: { type: lms, n: 2, k: 1, mode: single } # a\n',
      '      a: { type: lms, name: A } # a\n',
      (d) => (d.stages[0]!.components.a = { type: 'lms', name: 'A' }),
    ],
    [
      'takes the comment above along, up to a blank line or another indentation',
      '      a: { type: lms }\n        # of a\n\n      # kept\n\n      # of b\n      # and b\n      b: { type: lms }\n',
      '      a: { type: lms }\n        # of a\n\n      # kept\n\n',
      (d) => delete d.stages[0]!.components.b,
    ],
    [
      'edits a list line by line',
      '      a:\n        type: lms\n        stores:\n          - account # who\n          - activity # what\n',
      '      a:\n        type: lms\n        stores:\n          - account # who\n          - contact\n',
      (d) => (d.stages[0]!.components.a!.stores = ['account', 'contact']),
    ],
  ];
  it.each(orders)('%s', (_, before, after, edit) => {
    const design = read(mapped(before));
    edit(design);
    expect(updateText(mapped(before), design)).toBe(mapped(after));
  });

  it('writes aliases out when an edit would tear them apart, and touches nothing else', () => {
    const text = mapped('      a: &a { type: lms,   x-owner: ada } # first\n      b: *a # second\n');
    const design = read(text);
    design.stages[0]!.components.a!.n = 2;
    expect(updateText(text, design)).toBe(
      mapped(
        '      a: &a { type: lms, n: 2,   x-owner: ada } # first\n      b: { type: lms, x-owner: ada } # second\n',
      ),
    );
  });

  const removals: [string, string, string, (design: Design) => void][] = [
    [
      'in brackets over many lines: beside it and above it',
      '      a: {\n        # of type\n        type: lms, # and of type\n        # of n\n        n: 2, # and of n\n\n        # kept\n      }\n',
      '      a: {\n        # of type\n        type: lms, # and of type\n\n        # kept\n      }\n',
      (d) => delete d.stages[0]!.components.a!.n,
    ],
    [
      'between its lines, not below them',
      '      a: { type: lms }\n      b: # of b\n        # of b\n        type: lms\n        # kept\n      # of c\n      c: { type: lms }\n',
      '      a: { type: lms }\n        # kept\n      # of c\n      c: { type: lms }\n',
      (d) => delete d.stages[0]!.components.b,
    ],
    [
      'a section that becomes empty leaves what was written for nobody',
      '      a: { type: lms }\n\n      # to come: the workers\n\n      b: { type: lms }\n',
      '\n      # to come: the workers\n\n',
      (d) => (d.stages[0]!.components = {}),
    ],
    [
      'behind the dash of a list entry',
      '      a: { type: lms }\n    connections:\n      - over: https # fast\n        # whence\n        from: a\n        to: a\n',
      '      a: { type: lms }\n    connections:\n      -\n        # whence\n        from: a\n        to: a\n',
      (d) => delete d.stages[0]!.connections[0]!.over,
    ],
  ];
  it.each(removals)('takes along the comments of what it removes: %s', (_, before, after, edit) => {
    const design = read(mapped(before));
    edit(design);
    expect(updateText(mapped(before), design)).toBe(mapped(after));
  });

  it('goes without a section that is empty and uncommented', () => {
    const text =
      'corral: 1\nstages:\n  - id: one\n    components:\n      a: { type: lms }\nlayout:\n  one: { a: [1, 2] }\n';
    const design = read(text);
    design.stages[0]!.components = {};
    design.layout = {};
    expect(updateText(text, design)).toBe('corral: 1\nstages:\n  - id: one\n');
  });

  it('keeps comments when it saves a file of an older version', () => {
    const step = {
      from: 1,
      apply: (document: Document) => {
        document.set('name', document.get('title'));
        document.delete('title');
      },
    };
    const text = TEXT.replace(/^name:.*$/m, 'title: Autumn');
    const old = parseDocument(text, [step], 2);
    if (!old.ok) throw new Error(JSON.stringify(old.error));
    expect(old.value.design.name).toBe('Autumn');
    const design = structuredClone(old.value.design);
    design.stages[0]!.components.lms!.n = 2;
    const after = updateText(text, design, [step], 2);
    for (const comment of text.match(/#.*$/gm) ?? []) expect(after).toContain(comment);
    expect(after).toMatch(/^corral: 2$/m);
    expect(after).toMatch(/n: 2, x-owner: ada/);
    expect(after).not.toMatch(/title/);
    expect(parseDocument(after, [step], 2)).toMatchObject({ ok: true, value: { migrated: false, design } });
  });

  it('moves stages with their comments', () => {
    const template = readFileSync('assets/templates/bare-minimum.corral', 'utf8');
    expect(changed((design) => design.stages.reverse(), template)).toEqual({ gone: [], come: [] });
  });

  it('keeps a comment out of a block of text that comes to stand above it', () => {
    const text = `corral: 1
stages:
  - id: one
    notes: |-
      long
  - id: two
    notes: short
        # of nobody
layout: {}
`;
    const design = read(text);
    design.stages.reverse();
    const after = updateText(text, design);
    expect(read(after)).toEqual(design);
    expect(after).toBe(`corral: 1
stages:
  - id: two
    notes: short
  - id: one
    notes: |-
      long
  # of nobody
layout: {}
`);
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
