import { elementTitle } from '../../../catalog/element-title.ts';
import type { Rule } from '../../types.ts';
import { lossUnknown } from '../support/open-facts.ts';
import { conclude } from '../support/outcome.ts';
import { CALCULUS } from '../support/references.ts';

export const hardCycle: Rule = {
  meta: {
    id: 'resilience/hard-cycle',
    code: 'RES-24',
    area: 'resilience',
    title: 'Services that need each other to run',
    severity: 'medium',
    why: 'When each waits for the other, neither starts after both were down; and the loss of one takes all of them.',
    fix: 'Let one side start and answer without the other, and say so on the connection.',
    detection: 'A cycle of connections whose loss means down.',
    falsePositives: 'A call back that is only made while both already run.',
    references: [CALCULUS],
  },
  check({ analysis, stage }) {
    const reports = analysis.hardCycles.map((cycle) => ({
      verdict: 'gap' as const,
      elements: cycle,
      message: `${cycle.map((id) => elementTitle(stage, id)).join(' and ')} need each other to run.`,
    }));
    return conclude(reports, {
      applies: stage.connections.length > 0,
      open: analysis.where(lossUnknown).length > 0,
      satisfied: 'No services need each other in a circle.',
      notApplicable: 'There are no connections yet.',
    });
  },
};
