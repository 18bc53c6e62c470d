import { expect, it } from 'vitest';
import { parseDesign } from '../design/parse.ts';
import { serializeDesign } from '../design/serialize.ts';
import { run, startHistory } from '../history/history.ts';
import { makeManaged } from './make-managed.ts';

/** The zones that are left once the databases of the stage are run by a provider. */
function zonesLeft(zones: string): string[] {
  const parsed = parseDesign(`corral: 1
stages:
  - id: s
    zones: ${zones}
    components: { one: { type: mysql, in: m }, two: { type: mongodb, in: inner } }
`);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const { history } = run(startHistory(parsed.value.design), makeManaged(parsed.value.design, 's', ['one', 'two']));
  expect(parseDesign(serializeDesign(history.design)).ok).toBe(true);
  return Object.keys(history.design.stages[0]?.zones ?? {});
}

it.each([
  ['hold nothing else', '{ m: { kind: machines }, inner: { kind: machines } }', []],
  ['hold another zone', '{ m: { kind: machines }, inner: { kind: machines }, r: { kind: rack, in: m } }', ['m', 'r']],
  ['hold only machines that go as well', '{ m: { kind: machines }, inner: { kind: machines, in: m } }', []],
  [
    'hold, further inside, a zone that stays',
    '{ m: { kind: machines }, inner: { kind: machines, in: m }, r: { kind: rack, in: inner } }',
    ['m', 'inner', 'r'],
  ],
])('machines that %s', (_, zones, left) => {
  expect(zonesLeft(zones)).toEqual(left);
});
