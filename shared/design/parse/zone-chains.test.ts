import { expect, it } from 'vitest';
import { zoneChains } from './zone-chains.ts';

it('finds one zone of every circle, however one comes to it', () => {
  const zones = {
    x: { in: 'b' },
    b: { in: 'a' },
    a: { in: 'b' },
    self: { in: 'self' },
    ok: { in: 'gone' },
    z: { in: 'ok' },
  };
  expect(zoneChains(zones)).toEqual({ circles: ['a', 'self'], tooDeep: [] });
});

it('finds what is nested too deep, in a time that grows with the zones alone', () => {
  const count = 20_000;
  const zones = Object.fromEntries(Array.from({ length: count }, (_, index) => [`z${index}`, { in: `z${index + 1}` }]));
  expect(zoneChains(zones)).toMatchObject({ circles: [], tooDeep: { length: count - 51 } });
});
