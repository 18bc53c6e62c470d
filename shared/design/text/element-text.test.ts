import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Owner } from '../fields/owner.ts';
import type { Design } from '../schema/design.ts';
import { elementText } from './element-text.ts';

const TEXT = `corral: 1
stages:
  - id: first
    components: { lb: { type: load-balancer }, "42": { type: lms } }
    connections: [{ from: lb, to: lms }, { id: again, from: lb, to: cms }]
  - id: second
    # of people
    components:
      lb: { type: load-balancer } # in front
      lms:
        type: lms
        # why three
        n: 3
    zones:
      app:
    connections:
      - from: lb
        to: lms
      - { from: lms,
          to: lb }
`;

function part(kind: Owner['kind'], stageId: string, id: string) {
  return elementText(TEXT, { kind, stageId, id });
}

describe('the part of a text that an element stands in', () => {
  it.each([
    ['an entry in braces', part('component', 'first', 'lb'), 4, 'lb: { type: load-balancer }'],
    ['a key that YAML reads as a number', part('component', 'first', '42'), 4, '"42": { type: lms }'],
    ['a connection in a line', part('connection', 'first', 'lb->lms'), 5, '{ from: lb, to: lms }'],
    ['a connection with an id', part('connection', 'first', 'again'), 5, '{ id: again, from: lb, to: cms }'],
    ['the stage that is asked for', part('component', 'second', 'lb'), 9, 'lb: { type: load-balancer }'],
    [
      'a block, with comments within',
      part('component', 'second', 'lms'),
      10,
      'lms:\n  type: lms\n  # why three\n  n: 3',
    ],
    ['a zone that says nothing', part('zone', 'second', 'app'), 15, 'app:'],
    ['an entry of a list', part('connection', 'second', 'lb->lms'), 17, '- from: lb\n  to: lms'],
  ])('%s', (_, found, line, text) => {
    expect(found).toEqual({ line, text });
  });

  it.each([
    ['another stage', part('component', 'third', 'lb')],
    ['another element', part('component', 'second', 'cms')],
    ['the context', part('context', 'second', '')],
    ['a text that is none', elementText('[', { kind: 'zone', stageId: 'first', id: 'app' })],
  ])('is not there: %s', (_, found) => {
    expect(found).toBeUndefined();
  });

  it('says of every element of a template what the design has', () => {
    const text = readFileSync(join(import.meta.dirname, '../../../assets/templates/bare-minimum.corral'), 'utf8');
    const stage = (parse(text) as Design).stages.at(-1);
    for (const [id, component] of Object.entries(stage?.components ?? {})) {
      const found = elementText(text, { kind: 'component', stageId: stage?.id ?? '', id });
      expect(parse(found?.text ?? ''), id).toEqual({ [id]: component });
    }
  });
});
