import { elementTitle } from '../../../catalog/element-title.ts';
import { storedData } from '../../../analysis/data/stage-data.ts';
import type { Holding } from '../../../analysis/data/holdings.ts';
import { areaOf } from '../../../analysis/data/places.ts';
import type { Report, RuleContext, Severity } from '../../types.ts';
import { isInside } from '../support/areas.ts';
import type { Family } from '../support/law-rule.ts';
import { askData, eachHolder, personalHoldings } from '../support/personal.ts';
import { askCountry, askVendor, holderAtStart } from '../support/place-questions.ts';
import { excluded, fine, gap, merged } from '../support/reports.ts';
import { askContext } from '../unknown/index.ts';

export const localisation: Family<'localisation'> = {
  slug: 'localisation',
  title: 'where data must stay',
  meta: {
    judgedFrom: 'drawing',
    why: 'Some data has to stay in a country, or in a data centre of one’s own, because a law or the organisation says so.',
    fix: 'Keep the store, its copies, backups and logs inside; or let whoever owns the policy change it.',
    detection:
      'Every place of personal data: stores, copies, backups, access logs and vendors, against the countries that are allowed and the classes of data that must stay on own premises.',
    falsePositives: 'Data that stays inside in a form that the drawing does not show.',
  },
  severityTable: ({ area }) =>
    area === undefined
      ? (['high', 'medium', 'low'] as const).map((severity) => ({ when: 'the policy says so', severity }))
      : undefined,
  judge: (duty, context) => {
    if (duty.area === undefined) return judgePolicy(context);
    const { area } = duty;
    const closed = personalHoldings(context).length === 0 ? undefined : bound(context);
    if (closed !== undefined) return [closed];
    return merged(eachHolder(context, (holding) => [inside(area, undefined, context, holding)]));
  },
  nothing: 'No component handles personal data.',
};

/** Whether the law binds this organisation: undefined when it does, else why not or what is missing. */
function bound({ design: { context } }: RuleContext): Report | undefined {
  const { criticalInfrastructure: critical = 'unknown' } = context.organisation ?? {};
  const band = context.learners?.volumeBand ?? 'unknown';
  if (critical === true || band === 'over-1-million') return undefined;
  if (band === 'unknown') return askContext('context.learners.volumeBand');
  if (critical === 'unknown') return askContext('context.organisation.criticalInfrastructure');
  return excluded(
    `The organisation is no operator of critical infrastructure, and handles data of few enough people (${band}).`,
  );
}

function inside(
  areas: readonly string[],
  severity: Severity | undefined,
  context: RuleContext,
  holding: Holding,
): Report {
  const { element, place } = holding;
  const within = isInside(areas, place);
  if (within === 'unknown') return askCountry(context, holding);
  if (within) return fine(element);
  const area = areaOf(place) ?? '';
  const why = `Allowed: ${areas.join(', ') || 'nowhere'}.${reason(context)}`;
  const message = `${holderAtStart(context, holding)} has personal data in ${area}, outside ${areas.join(', ') || 'every country'}.`;
  return gap([element], [area, place.zone ?? ''].join(' '), message, { why, ...(severity && { severity }) });
}

function judgePolicy(context: RuleContext): Report[] {
  const { allowedCountries, mustBeOnPremise = [], severity } = context.design.context.policy ?? {};
  return merged(
    eachHolder(context, (holding) => [
      ...(allowedCountries === undefined ? [] : [inside(allowedCountries, severity, context, holding)]),
      ...onPremise(mustBeOnPremise, severity, context, holding),
    ]),
  );
}

function onPremise(
  classes: readonly string[],
  severity: Severity | undefined,
  context: RuleContext,
  holding: Holding,
): Report[] {
  const { data, element, place } = holding;
  const bound = data === 'unknown' ? [] : data.filter((one) => classes.includes(one)).sort();
  if (bound.length === 0)
    return classes.length > 0 && keepsUnknown(context, holding) ? [askStored(context, holding)] : [];
  if (place.onPremise === true) return [fine(element)];
  if (place.onPremise === 'unknown') return [askVendor(context, holding)];
  const message = `${holderAtStart(context, holding)} has ${bound.join(', ')} data outside a data centre of one’s own.`;
  const why = `Policy keeps ${classes.join(', ')} data on own premises.${reason(context)}`;
  return [gap([element], `on-premise ${place.zone ?? ''}`, message, { why, ...(severity && { severity }) })];
}

/** What it keeps may be what policy keeps at home, whatever else goes through its hands. */
function keepsUnknown({ stage }: RuleContext, { element, place }: Holding): boolean {
  const component = stage.components[element];
  return place.onPremise !== true && component !== undefined && storedData(component) === 'unknown';
}

function askStored({ stage }: RuleContext, { element }: Holding): Report {
  return askData(element, elementTitle(stage, element));
}

/** Who set the policy and why, in their words. */
function reason({ design }: RuleContext): string {
  const { owner, reason: text } = design.context.policy ?? {};
  return [text && ` Reason: ${text}`, owner && ` Decided by ${owner}.`].filter(Boolean).join('');
}
