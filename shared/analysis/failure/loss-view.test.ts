import { expect, it } from 'vitest';
import { parseDesign } from '../../design/parse.ts';
import { analyzeStage } from '../analyze-stage.ts';
import { lossView, worstLosses } from './loss-view.ts';

function lossesOf(entryPoints: string) {
  const parsed = parseDesign(`corral: 1
stages:
  - id: one
    zones:
      site: { kind: site }
      app: { kind: machines, in: site, count: 2 }
      db: { kind: machines, in: site }
    components:
      people: { type: people }
      lb: { type: load-balancer, in: db }
      lms: { type: lms, in: app, n: 2, k: 1, mode: active-active }
      mysql: { type: mysql, in: db }
    connections:
      - { from: people, to: lb, onLoss: down }
      - { from: lb, to: lms, onLoss: down }
      - { from: lms, to: mysql, onLoss: down }
    ${entryPoints}
`);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return Object.fromEntries(lossView(analyzeStage(parsed.value.design.stages[0]!)));
}

it('says what the loss of each component and each zone alone does to people', () => {
  const losses = lossesOf('entryPoints: { learn: { name: Learn, at: lb, critical: true } }');
  expect(losses).toMatchObject({ mysql: 'down', lb: 'down', db: 'down', site: 'down' });
  expect(losses).not.toHaveProperty('people');
  expect(['unnoticed', 'unknown']).toContain(losses['lms']);
});

it('knows nothing while nobody arrives', () => {
  expect(lossesOf('')).toEqual({ lb: 'unknown', lms: 'unknown', mysql: 'unknown' });
});

it('is the worst of what is drawn as one, and what is not known is worse than what is fine', () => {
  const losses = new Map([
    ['a', 'unnoticed'],
    ['b', 'unknown'],
    ['c', 'down'],
    ['d', 'degraded'],
  ] as const);
  expect(worstLosses(losses, (id) => (id < 'c' ? 'left' : 'right'))).toEqual(
    new Map([
      ['left', 'unknown'],
      ['right', 'down'],
    ]),
  );
});
