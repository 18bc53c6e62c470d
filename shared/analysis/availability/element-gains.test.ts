import { expect, it } from 'vitest';
import { stageSchema } from '../../design/schema/stage.ts';
import { analyzeStage } from '../analyze-stage.ts';

const parsed = (stage: object) => analyzeStage(stageSchema.parse({ id: 'one', ...stage }));
const CHAIN = {
  zones: { a: { kind: 'site', availability: 0.9995 }, m: { kind: 'machines', in: 'a', count: 4, availability: 1 } },
  components: {
    lb: { type: 'load-balancer', n: 1, in: 'm', availability: 0.999 },
    app: { type: 'lms', n: 2, in: 'm', availability: 0.9 },
    db: { type: 'mysql', n: 1, in: 'm', availability: 0.998 },
    side: { type: 'service', n: 1, in: 'm', availability: 0.5 },
  },
  connections: [
    { from: 'lb', to: 'app', onLoss: 'down' },
    { from: 'app', to: 'db', onLoss: 'down' },
    { from: 'app', to: 'side', onLoss: 'none' },
  ],
  entryPoints: { learn: { at: 'lb' }, teach: { at: 'db' } },
};

it('names the three that cost most, two units together among them, as if each never failed', () => {
  const gains = parsed(CHAIN).gains(['learn']);
  expect(gains.map(({ element }) => element)).toEqual(['app', 'db', 'lb']);
  const now = 0.9995 * 0.999 * 0.99 * 0.998;
  expect(gains.map(({ gain }) => gain)).toEqual(
    [now / 0.99, now / 0.998, now / 0.999].map((without) => expect.closeTo(without - now, 12) as number),
  );
});

it('weighs only what these entry points need, and nothing that never fails', () => {
  expect(parsed(CHAIN).gains(['teach'])).toEqual([
    { element: 'db', gain: expect.closeTo(0.9995 * 0.002, 12) as number },
    { element: 'a', gain: expect.closeTo(0.0005 * 0.998, 12) as number },
  ]);
});

it('orders equals by id', () => {
  const twin = { type: 'service', availability: 0.99 };
  const stage = {
    components: { c: twin, b: twin, a: twin, d: twin },
    connections: ['b', 'c', 'd'].map((to) => ({ from: 'a', to, onLoss: 'down' })),
    entryPoints: { learn: { at: 'a' } },
  };
  expect(
    parsed(stage)
      .gains(['learn'])
      .map(({ element }) => element),
  ).toEqual(['a', 'b', 'c']);
});
