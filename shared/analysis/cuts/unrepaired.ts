import type { AnalysisParts } from '../stage/analysis-parts.ts';
import type { EntryCone } from '../stage/entry-cones.ts';
import { closure } from '../structure/closure.ts';
import { orderOneCuts } from '../structure/cuts.ts';
import { listAt } from '../structure/structure.ts';
import { hostInstead } from './collapse.ts';

/**
 * What decides on failover or brings lost units back is no part of serving: its loss alone is not noticed. Together with
 * any unit that it looks after, nothing takes over.
 */
export function unrepairedPairs(parts: AnalysisParts, cone: EntryCone): Map<string, readonly [number, number]> {
  const structure = parts.structure();
  const single = new Set(orderOneCuts(parts.breaking(), cone.full));
  const pairs = new Map<string, readonly [number, number]>();
  for (const group of cone.full) {
    const controllers = closure(structure, listAt(structure.control, group), 'serve');
    if (controllers.length === 0) continue;
    const control = orderOneCuts(parts.breaking(), controllers).filter((event) => !single.has(event));
    const instead = hostInstead(parts.placements(), new Set(single));
    for (const unit of listAt(structure.units, group)) {
      const [own] = listAt(structure.events, unit);
      if (own === undefined || single.has(own)) continue;
      for (const event of control) {
        const [a, b] = [instead(own), instead(event)].sort((p, q) => p - q);
        if (a !== undefined && b !== undefined && a !== b) pairs.set(`${a} ${b}`, [a, b]);
      }
    }
  }
  return pairs;
}
