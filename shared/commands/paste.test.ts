import { describe, expect, it } from 'vitest';
import { parseDesign } from '../design/parse.ts';
import type { Design } from '../design/schema/design.ts';
import { run, startHistory } from '../history/history.ts';
import { paste } from './paste.ts';
import { replaceType } from './replace-type.ts';
import { fragmentText, readFragment } from './support/fragment.ts';
import type { Command } from './types.ts';

const design = read(`corral: 1
vendors:
  aws: { name: AWS, kind: hosting, country: US }
stages:
  - id: one
    zones:
      p: { kind: provider, vendor: aws }
      r: { kind: region, name: Ireland, in: p }
      a: { kind: availability-zone, in: r }
      m: { kind: machines, in: a, count: 2, spread: [a] }
    components:
      nginx: { type: nginx }
      lms: { type: lms, in: m, n: 2 }
      mysql: { type: mysql, name: Main database, in: a, backup: { every: 24h, in: r } }
    connections:
      - { from: nginx, to: lms, over: http }
      - { from: lms, to: mysql, onLoss: down }
  - id: two
    zones:
      r: { kind: region }
    components:
      mysql: { type: mysql }
layout: { one: { m: [8, 40, 200, 120], lms: [16, 40], mysql: [300, 40] } }
`);
const other = read('corral: 1\nstages: [{ id: elsewhere, zones: { box: { kind: machines } } }]\n');

function read(text: string): Design {
  const parsed = parseDesign(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.design;
}

function copied(...ids: string[]): Design {
  const fragment = readFragment(fragmentText(design, 'one', ids) ?? '');
  if (!fragment.ok) throw new Error(fragment.error);
  return fragment.value;
}

function after(command: Command, before = design): Design {
  const { history, refusal } = run(startHistory(before), command);
  if (refusal) throw new Error(refusal.refused);
  return history.design;
}

const refusalOf = (command: Command, before = design) => run(startHistory(before), command).refusal?.refused;

describe('what was copied', () => {
  it('is a design that says what was asked for, with the zones around it and its vendors', () => {
    const part = copied('lms', 'mysql');
    expect(part.story).toEqual([{ stage: 'one', focus: ['lms', 'mysql'] }]);
    expect(Object.keys(part.stages[0]!.zones).sort()).toEqual(['a', 'm', 'p', 'r']);
    expect(part.stages[0]!.connections).toEqual([{ from: 'lms', to: 'mysql', onLoss: 'down' }]);
    expect(part.vendors).toEqual(design.vendors);
  });

  it.each([
    ['words', 'hello there', /no part of a design/],
    ['code', '<script>alert(1)</script>', /no part of a design/],
    ['a design that is broken', 'corral: 1\nstages: 7\n', /cannot be read: line 2: /],
    ['a design of tomorrow', 'corral: 99\n', /cannot be read: line 1: /],
    ['something huge', `corral: 1\n# ${'x'.repeat(2_000_001)}`, /larger than 2 MB/],
    ['many signs of comments', '#'.repeat(100_000), /no part of a design/],
  ])('is refused in a sentence when it is %s', (_what, text, sentence) => {
    const fragment = readFragment(text);
    expect(fragment.ok ? 'taken' : fragment.error).toMatch(sentence);
  });
});

describe('pasting', () => {
  it('into the same stage makes copies beside the originals, with all they refer to', () => {
    const [stage] = after(paste(design, 'one', copied('lms', 'mysql'))).stages;
    expect(stage!.components['lms-2']).toEqual({ type: 'lms', in: 'm', n: 2 });
    expect(stage!.components['mysql-2']).toEqual(design.stages[0]!.components['mysql']);
    expect(stage!.connections.at(-1)).toEqual({ from: 'lms-2', to: 'mysql-2', onLoss: 'down' });
    expect(after(paste(design, 'one', copied('lms'))).layout['one']!['lms-2']).toEqual([48, 72]);
  });

  it('into another stage keeps free ids and zones of the same id, and leaves out what is not there', () => {
    const [, stage] = after(paste(design, 'two', copied('lms', 'mysql'))).stages;
    expect(stage!.components['lms']).toEqual({ type: 'lms', n: 2 });
    expect(stage!.components['mysql-2']).toEqual({
      type: 'mysql',
      name: 'Main database',
      backup: { every: '24h', in: 'r' },
    });
  });

  it('into another design brings zones with what they hold, and vendors', () => {
    const result = after(paste(other, 'elsewhere', copied('p')), other);
    expect(Object.keys(result.stages[0]!.zones).sort()).toEqual(['a', 'box', 'm', 'p', 'r']);
    expect(result.stages[0]!.components['lms']?.in).toBe('m');
    expect(result.vendors['aws']).toEqual(design.vendors['aws']);
    expect(result.layout['elsewhere']!['lms']).toEqual([16, 40]);
  });

  it('into a chosen zone puts the outermost there, or says why not', () => {
    const result = after(paste(other, 'elsewhere', copied('lms'), 'box'), other);
    expect(result.stages[0]!.components['lms']?.in).toBe('box');
    expect(refusalOf(paste(other, 'elsewhere', copied('r'), 'box'), other)).toMatch(
      /^A region cannot stand in a group of machines/,
    );
  });
});

describe('replacing a type', () => {
  it('keeps what the author said, and the connections speak what the new type speaks', () => {
    const [stage] = after(replaceType(design, 'one', ['nginx'], 'haproxy')).stages;
    expect(stage!.components['nginx']).toEqual({ type: 'haproxy' });
    expect(stage!.connections).toEqual(design.stages[0]!.connections);
  });

  it('is refused while a connection could not be', () => {
    expect(refusalOf(replaceType(design, 'one', ['mysql'], 'people'))).toMatch(/never answers a call\.$/);
    expect(refusalOf(replaceType(design, 'one', ['lms'], 'dns'))).toMatch(/\.$/);
    expect(refusalOf(replaceType(design, 'one', ['lms'], 'no-such'))).toBe('The catalogue has no type "no-such".');
  });
});
