import { drawing } from '../../rules/drawing.ts';
import type { FixCase } from '../fix-tester.ts';

const GOAL = 'context: { goals: { rpo: 15m } }';

export const cases: readonly FixCase[] = [
  {
    name: 'a backup a day, a quarter of an hour to lose',
    design: drawing('components: { mysql: { type: mysql, n: 3, backup: { every: 24h, takes: 1h } } }', GOAL),
    rule: 'resilience/backup-too-rare',
    expect: ({ stages }) => (stages[0]?.components.mysql?.backup?.pointInTime === '15m' ? [] : ['no log of changes']),
  },
  {
    name: 'a copy that lags an hour',
    design: drawing(
      'components: { mysql: { type: mysql, n: 2, mode: active-passive, backup: { every: 5m }, replication: { how: asynchronous, lag: 1h } } }',
      GOAL,
    ),
    rule: 'resilience/backup-too-rare',
    expect: ({ stages }) =>
      stages[0]?.components.mysql?.replication?.how === 'synchronous' ? [] : ['the copy still lags'],
  },
];
