import type { StageAnalysis } from '../analysis/types.ts';
import type { Design, Waiver } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';

/** Worst first. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Roll-up order: the first that occurs decides. */
export const VERDICTS = ['gap', 'needs-answer', 'satisfied', 'not-applicable'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Reference {
  readonly title: string;
  readonly url?: string;
  /** Law rules: the article as it is cited. */
  readonly article?: string;
  /** How far the citation was checked: in the text itself, in a secondary source, or not yet. */
  readonly verified?: 'primary' | 'secondary' | 'unverified';
}

/** Everything a rule may look at. `asOf` is an ISO date, given by the caller: rules have no clock. */
export interface RuleContext {
  readonly design: Design;
  readonly stage: Stage;
  readonly analysis: StageAnalysis;
  readonly asOf: string;
}

/** What a rule says about some elements, before severity, identity and waiver are settled. Plain text only. */
export interface Report {
  readonly verdict: Verdict;
  /** Ids of zones, components, entry points and keys of connections; the first is the cause. */
  readonly elements: readonly string[];
  readonly message: string;
  /** The facts used, with their values, when they say more than the rule's own `why`. */
  readonly why?: string;
  readonly fix?: string;
  readonly severity?: Severity;
  /** needs-answer: the one question, and where to answer it. */
  readonly question?: { readonly text: string; readonly element?: string; readonly field: string };
  readonly entryPoints?: readonly string[];
  /** Tells two findings about the same elements apart. */
  readonly discriminator?: string;
  readonly references?: readonly Reference[];
}

/** An id and what people read for it. */
export interface Named {
  readonly id: string;
  readonly title: string;
}

export interface RuleMeta {
  /** `area/kebab-name`. */
  readonly id: string;
  /** Short code, such as RES-01. */
  readonly code?: string;
  readonly area: 'resilience' | 'privacy' | 'delivery';
  readonly title: string;
  readonly severity: Severity;
  /** The other severities that a report of this rule may state, and when. */
  readonly severityTable?: readonly { readonly when: string; readonly severity: Severity }[];
  readonly why: string;
  readonly fix: string;
  /** What it looks at and when it fires. */
  readonly detection: string;
  readonly falsePositives: string;
  readonly references: readonly Reference[];
  /** The worst verdict that it may give; left out: gap. */
  readonly worst?: Verdict;
  /** Law rules: said on every finding. */
  readonly caveat?: string;
  /** Law rules: the law, and the kind of duty. */
  readonly law?: Named;
  readonly family?: Named;
  /** Law rules: what the law says, in words of our own. */
  readonly says?: string;
  /** Law rules: whether the drawing shows it, or Corral takes the author's word for it. */
  readonly judgedFrom?: 'drawing' | 'declaration';
}

export interface Rule {
  readonly meta: RuleMeta;
  readonly check: (context: RuleContext) => Iterable<Report>;
  /** Rules that take long: works out what `check` asks for, in steps between which others may have their turn. */
  readonly prepare?: (context: RuleContext) => Iterator<undefined, unknown, undefined>;
}

export interface AppliedWaiver extends Waiver {
  readonly active: boolean;
}

/** One result of one rule, as the app, the command line and every report show it. */
export interface Finding {
  readonly rule: string;
  readonly verdict: Verdict;
  readonly severity: Severity;
  readonly elements: readonly string[];
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly references: readonly Reference[];
  readonly fingerprint: string;
  readonly title: string;
  readonly area: RuleMeta['area'];
  readonly entryPoints?: readonly string[];
  readonly question?: Report['question'];
  readonly caveat?: string;
  readonly law?: Named;
  readonly family?: Named;
  /** For reading: the rules that wait for the same answer, when several do. */
  readonly settles?: readonly string[];
  /** Folded for reading: the same question about further elements. */
  readonly alike?: readonly NonNullable<Report['question']>[];
  readonly waiver?: AppliedWaiver;
}
