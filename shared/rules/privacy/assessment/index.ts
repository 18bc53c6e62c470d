import type { DataClass } from '../../../design/schema/vocabulary.ts';
import type { Report, RuleContext } from '../../types.ts';
import { isInside } from '../support/areas.ts';
import type { Family } from '../support/law-rule.ts';
import { personalHoldings, whenPersonal } from '../support/personal.ts';
import { askCountry } from '../support/place-questions.ts';
import { excluded, fine, gap } from '../support/reports.ts';
import type { AssessmentDuty } from '../types.ts';
import { askContext } from '../unknown/index.ts';

export const assessment: Family<'assessment'> = {
  slug: 'assessment',
  title: 'impact assessment',
  meta: {
    judgedFrom: 'declaration',
    why: 'Where much can go wrong for learners, it must be thought through and written down before, not after.',
    fix: 'Make the assessment, and record its date.',
    detection:
      'Special categories or biometric data anywhere, minors who are scored or sorted automatically, or what else the law names; then whether an assessment was made, on a day that is not ahead.',
    falsePositives: 'An assessment that covers this platform together with others.',
  },
  judge: (duty, context) => whenPersonal(context, () => [judge(duty, context)]),
  nothing: 'No component handles personal data.',
};

function judge(duty: AssessmentDuty, context: RuleContext): Report {
  const risk = duty.when === 'always' ? 'the law asks for it always' : riskOf(duty, context);
  if (typeof risk !== 'string') return risk;
  const { impactAssessed = 'unknown', impactAssessment: day } = context.design.context;
  const why = `It is needed because ${risk}.`;
  if (day !== undefined && day > context.asOf)
    return gap([], 'day', `The impact assessment is dated ${day}, which lies ahead.`, { why });
  if (day !== undefined) return fine();
  if (impactAssessed === false) return gap([], 'none', 'No impact assessment was made.', { why });
  return { ...askContext(impactAssessed === true ? 'context.impactAssessment' : 'context.impactAssessed'), why };
}

const SENSITIVE: readonly DataClass[] = ['special-category', 'biometric'];

/** Why the risk is high, as the end of a sentence; else what excludes it or is missing. */
function riskOf({ beforeLeaving }: AssessmentDuty, context: RuleContext): string | Report {
  const held = personalHoldings(context);
  const sensitive = SENSITIVE.filter((one) => held.some(({ data }) => data !== 'unknown' && data.includes(one)));
  if (sensitive.length > 0) return `the platform handles ${sensitive.join(' and ')} data`;
  const places = beforeLeaving === undefined ? [] : held.filter(({ place }) => isInside(beforeLeaving, place) !== true);
  if (places.some(({ place }) => isInside(beforeLeaving ?? [], place) === false))
    return 'personal data leaves the country';
  const [unknown] = places;
  return (unknown && askCountry(context, unknown)) ?? profiling(context);
}

function profiling({ design }: RuleContext): string | Report {
  const { minAge, profiled = 'unknown' } = design.context.learners ?? {};
  if (profiled === false)
    return excluded('No special data is handled, and learners are not scored or sorted automatically.');
  if (minAge !== undefined && minAge >= 18) return excluded('No special data is handled, and no learner is a minor.');
  if (profiled === 'unknown') return askContext('context.learners.profiled');
  if (minAge === undefined) return askContext('context.learners.minAge');
  return 'minors are scored or sorted automatically';
}
