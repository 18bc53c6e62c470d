import { expect, it } from 'vitest';
import { removeElements } from '../../shared/commands/remove-elements.ts';
import { parseDesign } from '../../shared/design/parse.ts';
import { run, startHistory } from '../../shared/history/history.ts';
import { nextElement } from './next-element.ts';
import { placesOf } from '../../shared/layout/places.ts';

const parsed = parseDesign(`corral: 1
stages:
  - id: one
    zones: { site: { kind: site }, hosts: { kind: machines, in: site } }
    components:
      lms: { type: lms, in: site }
      studio: { type: studio, in: site }
      mysql: { type: mysql, in: hosts }
      people: { type: people }
    connections: [{ from: lms, to: mysql }]
layout:
  one: { site: [0, 200, 900, 400], lms: [16, 40], studio: [220, 40], hosts: [600, 40, 232, 120], people: [0, 0] }
`);
if (!parsed.ok) throw new Error('the test design is wrong');
const { design } = parsed.value;

it.each([
  ['a component: its neighbour', ['lms'], 'studio'],
  ['the last in its zone: the zone', ['mysql'], 'hosts'],
  ['a connection: where it came from', ['lms->mysql'], 'lms'],
  ['a zone: what is nearest outside', ['site'], 'people'],
  ['everything: nothing', ['site', 'people'], undefined],
])('after %s', (_what, removed, expected) => {
  const before = design.stages[0]!;
  const { history } = run(startHistory(design), removeElements(design, 'one', removed));
  const after = history.design.stages[0]!;
  expect(nextElement(before, after, placesOf(before, design.layout['one']), removed)).toBe(expected);
});
