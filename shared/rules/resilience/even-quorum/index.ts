import type { PlacedComponent } from '../../../analysis/types.ts';
import { elementTitle } from '../../../catalog/element-title.ts';
import type { Rule } from '../../types.ts';
import { isAllNeeded } from '../support/claims.ts';
import { conclude } from '../support/outcome.ts';
import { placedComponents } from '../support/placement.ts';
import { WEIGHTED_QUORUM } from '../support/references.ts';

export const evenQuorum: Rule = {
  meta: {
    id: 'resilience/even-quorum',
    code: 'RES-06',
    area: 'resilience',
    title: 'An even number of votes',
    severity: 'medium',
    why: 'A majority of an even number tolerates no more losses than one member fewer would, has one more member to lose, and can split in halves.',
    fix: 'Use an odd number of votes: remove a member, add one, or add an arbitrator that votes without data.',
    detection: 'A voting component with four, six or more members. A pair is told by all-units-needed.',
    falsePositives: 'Members with different weights, which the drawing cannot say.',
    references: [WEIGHTED_QUORUM],
  },
  check({ analysis, stage }) {
    const voting = placedComponents(analysis).filter(({ mode, n }) => mode === 'quorum' && n >= 2);
    const votes = ({ id, n }: PlacedComponent) => n + (stage.components[id]?.arbitrators?.length ?? 0);
    const isEven = (component: PlacedComponent) => votes(component) % 2 === 0;
    const reports = voting
      .filter((component) => isEven(component) && !isAllNeeded(component))
      .map((component) => ({ ...component, all: votes(component) }))
      .map(({ id, n, k, all }) => ({
        verdict: 'gap' as const,
        elements: [id],
        message: `${elementTitle(stage, id)} has ${all} votes and needs ${k}: it tolerates ${n - k} lost, as ${all - 1} would.`,
      }));
    return conclude(reports, {
      applies: voting.some((component) => !isEven(component)),
      satisfied: 'Every voting service has an odd number of members.',
      notApplicable:
        voting.length === 0
          ? 'No service decides by majority.'
          : 'Where every vote is needed, that is told as "every unit is needed".',
    });
  },
};
