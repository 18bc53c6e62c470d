import { expect, it } from 'vitest';
import { parseDesign } from '../../shared/design/parse.ts';
import { run, startHistory } from '../../shared/history/history.ts';
import { placed, type Measure } from './placed.ts';

const TEXT = `corral: 1
stages: [{ id: one, zones: { m: { kind: machines } }, components: { lms: { type: lms, in: m } } }]
layout: { one: { m: [8, 8, 300, 200], lms: [100, 100] } }
`;

it.each<[id: string, measure: Measure, value: number, layout: object]>([
  ['lms', 'x', 41, { m: [8, 8, 300, 200], lms: [41, 100] }],
  ['m', 'y', -20, { m: [8, -20, 300, 200], lms: [100, 100] }],
  ['m', 'width', 400, { m: [8, 8, 400, 200], lms: [100, 100] }],
  // A zone stays around what it holds.
  ['m', 'width', 10, { m: [8, 8, 284, 200], lms: [100, 100] }],
])('gives %s as its %s %i', (id, measure, value, layout) => {
  const parsed = parseDesign(TEXT);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const { design } = parsed.value;
  const { history } = run(startHistory(design), placed(design, design.stages[0]!, id, measure, value));
  expect(history.design.layout['one']).toEqual(layout);
});
