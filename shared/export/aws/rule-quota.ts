import type { FlowRule } from '../plan/types.ts';

/** Rules in one direction that AWS lets a security group have, unless an account asks for more. */
const USUAL_RULES = 60;

/** Lines of a README, where the calls of one element need more rules than a new account may have in its security group. */
export function ruleQuota(flows: readonly FlowRule[]): readonly string[] {
  const [id, rules] = busiest(flows);
  if (rules <= USUAL_RULES) return [];
  return [
    `The security group of ${id} has ${String(rules)} rules in one direction, and AWS lets an account have ${String(USUAL_RULES)}: first have the quota`,
    '"Inbound or outbound rules per security group" of Amazon VPC raised.',
    '',
  ];
}

/** The element with most calls in one direction, and their number. */
function busiest(flows: readonly FlowRule[]): readonly [id: string, rules: number] {
  const counts = new Map<string, [id: string, rules: number]>();
  for (const { from, to } of flows) {
    for (const [direction, id] of [
      ['out', from],
      ['in', to],
    ] as const) {
      const [, before] = counts.get(`${direction} ${id}`) ?? [id, 0];
      counts.set(`${direction} ${id}`, [id, before + 1]);
    }
  }
  return [...counts.values()]
    .filter(([id]) => id !== 'internet')
    .reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0]);
}
