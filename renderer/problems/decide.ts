import { removeWaiver } from '../../shared/commands/remove-waiver.ts';
import { renewWaiver } from '../../shared/commands/renew-waiver.ts';
import { together } from '../../shared/commands/support/together.ts';
import type { Command } from '../../shared/commands/types.ts';
import { waive } from '../../shared/commands/waive.ts';
import type { Design, Waiver } from '../../shared/design/schema/design.ts';
import { sameSubject } from '../../shared/design/waiver.ts';
import { isOpen } from '../../shared/rules/summary.ts';
import type { Finding } from '../../shared/rules/types.ts';
import { needsExpiry, waiverBehind } from '../../shared/rules/waivers.ts';
import { t } from '../messages/t.ts';

/** What a person fills in. `expires` is empty when the decision has no end. */
export interface DecisionDraft {
  readonly reason: string;
  readonly by: string;
  readonly expires: string;
}

/** What can be decided about the findings behind a line, and the recorded decisions about them. */
export interface Decidable {
  readonly can: 'accept' | 'renew' | 'nothing';
  readonly waivers: readonly Waiver[];
}

/** Half a year: long enough to plan, short enough to look again. */
const USUAL_MONTHS = 6;

export function decidable(design: Design, findings: readonly Finding[]): Decidable {
  const each = findings.map((finding) => decidableOne(design, finding));
  return {
    can: (['accept', 'renew'] as const).find((can) => each.some((one) => one.can === can)) ?? 'nothing',
    waivers: [...new Set(each.flatMap(({ waiver }) => waiver ?? []))],
  };
}

function decidableOne(design: Design, finding: Finding): { can: Decidable['can']; waiver?: Waiver } {
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

/** Whether what is decided must end within twelve months: one law or severe finding is enough. */
export function isStrict(findings: readonly Finding[]): boolean {
  return findings.some(needsExpiry);
}

/** What the decision would be recorded as: a waiver for each rule and set of elements, because each holds by itself. */
export function subjectsOf(findings: readonly Finding[]): readonly Pick<Waiver, 'rule' | 'elements'>[] {
  const subjects = findings.map(({ rule, elements }) => ({
    rule,
    ...(elements.length === 0 ? {} : { elements: [...elements] }),
  }));
  return subjects.filter((one, index) => subjects.findIndex((other) => sameSubject(one, other)) === index);
}

/** The command that records the decision about all of them in one step, dated on the day of the judgement. */
export function decide(design: Design, findings: readonly Finding[], draft: DecisionDraft, day: string): Command {
  const said = {
    reason: draft.reason.trim(),
    by: draft.by.trim(),
    created: day,
    ...(draft.expires === '' ? {} : { expires: draft.expires }),
  };
  const strict = isStrict(findings);
  const known = new Set(findings.flatMap((finding) => decidableOne(design, finding).waiver ?? []));
  const fresh = findings.filter((finding) => decidableOne(design, finding).can === 'accept');
  const commands = [
    ...[...known].map((waiver) => renewWaiver(design, waiver, said, strict)),
    ...subjectsOf(fresh).map((subject) => waive(design, { ...subject, ...said }, strict)),
  ];
  const [only] = commands;
  return commands.length === 1 && only !== undefined
    ? only
    : together(t('problems.accept.label', { number: commands.length }), commands);
}

/** Takes back every decision about them in one step. */
export function takeBack(design: Design, waivers: readonly Waiver[]): Command {
  const commands = waivers.map((waiver) => removeWaiver(design, waiver));
  const [only] = commands;
  return commands.length === 1 && only !== undefined
    ? only
    : together(t('problems.take-back.label', { number: commands.length }), commands);
}

/** The same day some months later, or the last day of that month. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
