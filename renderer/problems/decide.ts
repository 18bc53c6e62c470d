import { renewWaiver } from '../../shared/commands/renew-waiver.ts';
import type { Command } from '../../shared/commands/types.ts';
import { waive } from '../../shared/commands/waive.ts';
import type { Design, Waiver } from '../../shared/design/schema/design.ts';
import { sameSubject } from '../../shared/design/waiver.ts';
import { isOpen } from '../../shared/rules/summary.ts';
import type { Finding } from '../../shared/rules/types.ts';
import { needsExpiry, waiverBehind } from '../../shared/rules/waivers.ts';

/** What a person fills in. `expires` is empty when the decision has no end. */
export interface DecisionDraft {
  readonly reason: string;
  readonly by: string;
  readonly expires: string;
}

/** What can be decided about a finding, and the recorded decision it is about, if any. */
export interface Decidable {
  readonly can: 'accept' | 'renew' | 'nothing';
  readonly waiver?: Waiver;
}

/**
 * The finding that a line of the list stands for, or undefined when it stands for several: those have no one rule and no
 * one set of elements that a decision could name.
 */
export function wholeFinding(findings: readonly Finding[], shown: Finding): Finding | undefined {
  const original = findings.find(({ fingerprint }) => fingerprint === shown.fingerprint);
  const folded = shown.settles !== undefined || original?.elements.length !== shown.elements.length;
  return folded ? undefined : original;
}

/** Half a year: long enough to plan, short enough to look again. */
const USUAL_MONTHS = 6;

export function decidable(design: Design, finding: Finding): Decidable {
  const named = finding.waiver ?? waiverBehind(finding, design.waivers);
  const waiver = named && design.waivers.find((each) => sameSubject(each, named));
  if (waiver !== undefined)
    return { can: isOpen(finding) && finding.waiver !== undefined ? 'renew' : 'nothing', waiver };
  return { can: isOpen(finding) && !finding.rule.startsWith('waivers/') ? 'accept' : 'nothing' };
}

/** What the form starts with: the old reason when there is one, and an end that is sensible. */
export function firstDraft(waiver: Waiver | undefined, by: string, day: string): DecisionDraft {
  return { reason: waiver?.reason ?? '', by, expires: monthsAfter(day, USUAL_MONTHS) };
}

/** The command that records the decision, dated on the day of the judgement. */
export function decide(design: Design, finding: Finding, draft: DecisionDraft, day: string): Command {
  const { waiver } = decidable(design, finding);
  const said = {
    reason: draft.reason.trim(),
    by: draft.by.trim(),
    created: day,
    ...(draft.expires === '' ? {} : { expires: draft.expires }),
  };
  const strict = needsExpiry(finding);
  if (waiver !== undefined) return renewWaiver(design, waiver, said, strict);
  const { rule, elements } = finding;
  return waive(design, { rule, ...(elements.length === 0 ? {} : { elements: [...elements] }), ...said }, strict);
}

/** The same day some months later, or the last day of that month. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
