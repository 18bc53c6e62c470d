import { drawing } from '../drawing.ts';
import type { RuleCase } from '../rule-tester.ts';
import { cases as accessLog } from './access-log/cases.ts';
import { cases as assessment } from './assessment/cases.ts';
import { cases as atRest } from './at-rest/cases.ts';
import { cases as breach } from './breach/cases.ts';
import { cases as children } from './children/cases.ts';
import { cases as disclosure } from './disclosure/cases.ts';
import { cases as exposure } from './exposure/cases.ts';
import { cases as ofGdpr } from './laws/gdpr.cases.ts';
import { laws } from './laws/index.ts';
import { cases as ofNewYork } from './laws/new-york-2d.cases.ts';
import { cases as traps } from './laws/traps.cases.ts';
import { cases as localisation } from './localisation/cases.ts';
import { cases as processor } from './processor/cases.ts';
import { cases as records } from './records/cases.ts';
import { cases as restore } from './restore/cases.ts';
import { cases as retention } from './retention/cases.ts';
import { cases as subprocessor } from './subprocessor/cases.ts';
import { firstDayCases } from './support/boundaries.test-support.ts';
import { subjectOf, type FamilyCases } from './support/case-kit.ts';
import { cases as tls } from './tls/cases.ts';
import { cases as transfer } from './transfer/cases.ts';
import type { Law, Slug } from './types.ts';

const OF_FAMILY: { readonly [S in Slug]: FamilyCases<S> } = {
  ...{ transfer, processor, subprocessor, tls, exposure, breach, retention, children, disclosure, records },
  ...{ assessment, restore, localisation, 'at-rest': atRest, 'access-log': accessLog },
};

const PARTICULAR: Readonly<Record<string, readonly RuleCase[]>>[] = [ofGdpr, ofNewYork, traps];

/** The cases of the rule of one law and one family: those of the family, the law's first day, what is particular to it. */
export function privacyCases(lawId: string, slug: Slug): readonly RuleCase[] {
  const law = laws.find(({ id }) => id === lawId);
  if (law === undefined) throw new Error(`there is no law ${lawId}`);
  const own = PARTICULAR.flatMap((cases) => cases[`privacy/${lawId}-${slug}`] ?? []);
  const common = familyCases(law, slug);
  return [...common, ...firstDayCases(law, common), ...own];
}

function familyCases<S extends Slug>(law: Law, slug: S): readonly RuleCase[] {
  const duty = law.duties[slug];
  return duty === undefined ? noDuty(law, slug) : OF_FAMILY[slug](subjectOf(law, slug, duty));
}

const EVERYTHING_OPEN = `
zones: { p: { kind: region, country: KE, vendor: v } }
components: { lms: { type: lms, in: p }, db: { type: mysql, in: p, encryptedAtRest: false, exposure: public } }
connections: [{ from: lms, to: db, encryption: none }]`;

/** Where everything is open, a law without such a duty must say so, and name nobody. */
function noDuty(law: Law, slug: Slug): readonly RuleCase[] {
  const { design, one } = subjectOf(law, slug, { citations: [], severity: 'info', says: '' } as never);
  const vendors = { v: { transferMechanism: 'none', contract: 'none' } } as const;
  return [
    one('empty', design(''), { verdict: 'not-applicable' }),
    one('not applicable: it applies, and sets no such duty', design(EVERYTHING_OPEN, { vendors }), {
      ...{ verdict: 'not-applicable', elements: [], severity: 'info' },
    }),
    one('not applicable: whether it applies makes no difference', drawing(EVERYTHING_OPEN, 'vendors: { v: {} }'), {
      ...{ verdict: 'not-applicable', elements: [] },
    }),
  ];
}
