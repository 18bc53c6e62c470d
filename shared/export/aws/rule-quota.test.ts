import { describe, expect, it } from 'vitest';
import type { FlowRule } from '../plan/types.ts';
import { ruleQuota } from './rule-quota.ts';

const calls = (count: number, ends: (at: number) => Pick<FlowRule, 'from' | 'to'>) =>
  Array.from({ length: count }, (_, at) => ({ ...ends(at), port: 3306 }) as FlowRule);

describe('rules of one security group', () => {
  it.each([
    ['callers of one service', (at: number) => ({ from: `tenant-${String(at)}`, to: 'mysql' }), 'mysql'],
    ['services that one calls', (at: number) => ({ from: 'lms', to: `shard-${String(at)}` }), 'lms'],
  ])('many %s need more than an account has', (_, ends, id) => {
    expect(ruleQuota(calls(61, ends)).join(' ')).toContain(`${id} has 61 rules`);
    expect(ruleQuota(calls(60, ends))).toEqual([]);
  });

  it('the internet has no group', () => {
    expect(ruleQuota(calls(61, (at) => ({ from: 'internet', to: `site-${String(at)}` })))).toEqual([]);
  });

  it('calls in both directions are counted apart', () => {
    const both = [
      ...calls(40, (at) => ({ from: 'lms', to: `shard-${String(at)}` })),
      ...calls(40, (at) => ({ from: `web-${String(at)}`, to: 'lms' })),
    ];
    expect(ruleQuota(both)).toEqual([]);
  });
});
