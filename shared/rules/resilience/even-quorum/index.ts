import { elementTitle } from '../../../catalog/element-title.ts';
import type { PlacedComponent } from '../../../analysis/types.ts';
import type { Rule } from '../../types.ts';
import { isAllNeeded } from '../support/claims.ts';
import { sharingUnknown } from '../support/open-facts.ts';
import { conclude } from '../support/outcome.ts';
import { allVotes } from '../support/placement.ts';
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
    detection:
      'A voting component whose members and arbitrators have four, six or more votes in all. A pair is told by all-units-needed.',
    falsePositives: 'Members with different weights that are not written in the drawing.',
    references: [WEIGHTED_QUORUM],
  },
  check({ analysis, stage }) {
    const voting = analysis.where(isVoting);
    const reports = voting
      .filter((component) => allVotes(component) % 2 === 0 && !isAllNeeded(component))
      .map((component) => ({
        verdict: 'gap' as const,
        elements: [component.id],
        message: even(elementTitle(stage, component.id), allVotes(component), component.k),
      }));
    const open = analysis.where(sharingUnknown).length > 0;
    return conclude(reports, {
      applies: open || voting.some((component) => allVotes(component) % 2 === 1),
      open,
      satisfied: 'Every voting service has an odd number of votes.',
      notApplicable:
        voting.length === 0
          ? 'No service decides by majority.'
          : 'Where every vote is needed, that is told as "every unit is needed".',
    });
  },
};

function even(name: string, votes: number, k: number): string {
  return `${name} has ${votes} votes and needs ${k}: it tolerates ${votes - k} lost, as ${votes - 1} would.`;
}

function isVoting({ managed, mode, slots }: PlacedComponent): boolean {
  return !managed && mode === 'quorum' && slots >= 2;
}
