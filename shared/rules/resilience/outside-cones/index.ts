import { findType } from '../../../catalog/index.ts';
import { elementTitle } from '../../../catalog/element-title.ts';
import type { Rule } from '../../types.ts';
import { conclude } from '../support/outcome.ts';
import { blindEntries } from '../support/entries.ts';
import { lossUnknown, anyNeeded } from '../support/open-facts.ts';
import { AVAILABILITY } from '../support/references.ts';

export const outsideCones: Rule = {
  meta: {
    id: 'resilience/outside-cones',
    code: 'RES-31',
    area: 'resilience',
    title: 'Nothing depends on this component',
    severity: 'info',
    why: 'No entry point reaches it, so its loss changes nothing and no other rule judges it.',
    fix: 'Connect it, make it an entry point, or remove it.',
    detection: 'A component that no entry point depends on, directly or through others. People outside never count.',
    falsePositives: 'A service for the operators only.',
    references: [AVAILABILITY],
  },
  check({ analysis, stage }) {
    const known = Object.keys(stage.entryPoints).length > 0;
    // Beyond an entry point that leads nowhere, everything would look unneeded.
    const blind = blindEntries(analysis).length > 0;
    const outside =
      known && !blind
        ? analysis.outsideCones.filter((id) => findType(stage.components[id]?.type ?? '')?.tier !== 'outside')
        : [];
    const reports = outside.map((id) => ({
      verdict: 'gap' as const,
      elements: [id],
      message: `No entry point depends on ${elementTitle(stage, id)}.`,
    }));
    return conclude(reports, {
      applies: known,
      open: blind || anyNeeded(analysis, 'full', lossUnknown),
      satisfied: 'Every component serves an entry point.',
      notApplicable: 'There is no entry point yet.',
    });
  },
};
