import type { Waiver } from '../design/schema/design.ts';
import { waiverTrouble } from '../design/waiver.ts';
import { settle } from './settle.ts';
import type { Finding, Report, RuleMeta } from './types.ts';

const ACTIVE = 'active';

/** Laws and what is severe are accepted for a time only. */
export function needsExpiry({ area, severity }: Finding): boolean {
  return area === 'privacy' || severity === 'critical' || severity === 'high';
}

/** A waiver covers a finding when it names the cause and nothing that the finding does not; there are no wildcards. */
export function covers(waiver: Waiver, finding: Finding): boolean {
  const named = waiver.elements ?? [];
  const [cause] = finding.elements;
  const open = finding.verdict === 'gap' || finding.verdict === 'needs-answer';
  if (!open || waiver.rule !== finding.rule) return false;
  if (cause === undefined) return named.length === 0;
  return named.includes(cause) && named.every((element) => finding.elements.includes(element));
}

/** `active`, or why the waiver does not count for this finding. The day of expiry still counts. */
export function waiverState(
  waiver: Waiver,
  finding: Finding,
  asOf: string,
): typeof ACTIVE | { expired: boolean; why: string } {
  const trouble = waiverTrouble(waiver, needsExpiry(finding));
  if (trouble !== undefined) return { expired: false, why: trouble };
  if (waiver.expires === undefined) return ACTIVE;
  return asOf > waiver.expires ? { expired: true, why: `it expired after ${waiver.expires}` } : ACTIVE;
}

const references = [{ title: 'Waivers in Corral', url: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/' }];
const base = { area: 'delivery', references, falsePositives: 'None known: it reads the waiver itself.' } as const;

const EXPIRED: RuleMeta = {
  ...base,
  id: 'waivers/expired',
  title: 'A waiver has expired',
  severity: 'low',
  why: 'A decision to accept a risk was taken for a time, and that time is over.',
  fix: 'Close the finding, or decide again and record it with a new date.',
  detection: 'A waiver covers an open finding and its last day is before the day of the check.',
};
const MALFORMED: RuleMeta = {
  ...base,
  id: 'waivers/malformed',
  title: 'A waiver does not count',
  severity: 'medium',
  why: 'A waiver without a reason or without a sensible end hides a finding that nobody decided about.',
  fix: 'Give a reason, and a day of expiry at most twelve months after the waiver was created.',
  detection: 'A waiver covers an open finding but lacks its reason or, for law rules and high severities, its end.',
};
const UNUSED: RuleMeta = {
  ...base,
  id: 'waivers/unused',
  title: 'A waiver covers nothing',
  severity: 'low',
  why: 'A waiver that covers nothing would silently cover the finding should it come back.',
  fix: 'Remove the waiver, or correct its rule and elements.',
  detection: 'No open finding of any stage has the rule and the elements that the waiver names.',
};
/** What the engine itself may find about waivers; documented like rules. */
export const waiverMetas: readonly RuleMeta[] = [EXPIRED, MALFORMED, UNUSED];

function report(waiver: Waiver, elements: readonly string[], message: string): Report {
  const { rule, created, by, reason } = waiver;
  return { verdict: 'gap', elements, message, discriminator: [rule, created, by, reason].join(' ') };
}

interface Waived {
  readonly finding: Finding;
  readonly notes: readonly Finding[];
}

function waive(finding: Finding, waivers: readonly Waiver[], asOf: string): Waived {
  const matching = waivers
    .filter((waiver) => covers(waiver, finding))
    .map((waiver) => ({ waiver, state: waiverState(waiver, finding, asOf) }));
  const active = matching.find(({ state }) => state === ACTIVE);
  if (active !== undefined) return { finding: { ...finding, waiver: { ...active.waiver, active: true } }, notes: [] };
  const [first] = matching;
  if (first === undefined) return { finding, notes: [] };
  const notes = matching.flatMap(({ waiver, state }) =>
    state === ACTIVE
      ? []
      : [
          settle(
            state.expired ? EXPIRED : MALFORMED,
            report(
              waiver,
              finding.elements,
              `The waiver of ${waiver.rule} by ${waiver.by} does not count: ${state.why}.`,
            ),
          ),
        ],
  );
  return { finding: { ...finding, waiver: { ...first.waiver, active: false } }, notes };
}

/** Marks the findings that waivers cover, and adds findings about waivers that do not count. Verdicts never change. */
export function applyWaivers(findings: readonly Finding[], waivers: readonly Waiver[], asOf: string): Finding[] {
  if (waivers.length === 0) return [...findings];
  const waived = findings.map((finding) => waive(finding, waivers, asOf));
  const notes = new Map(waived.flatMap((one) => one.notes).map((note) => [note.fingerprint, note]));
  return [...waived.map(({ finding }) => finding), ...notes.values()];
}

/** One finding per waiver that covers none of the findings of any stage. */
export function unusedWaivers(findings: readonly Finding[], waivers: readonly Waiver[]): Finding[] {
  return waivers
    .filter((waiver) => !findings.some((finding) => covers(waiver, finding)))
    .map((waiver) =>
      settle(
        UNUSED,
        report(waiver, waiver.elements ?? [], `The waiver of ${waiver.rule} by ${waiver.by} covers no open finding.`),
      ),
    );
}

/** The waiver that a finding about waivers speaks of; undefined for every other finding. */
export function waiverBehind({ rule, elements, fingerprint }: Finding, waivers: readonly Waiver[]): Waiver | undefined {
  const meta = waiverMetas.find(({ id }) => id === rule);
  if (meta === undefined) return undefined;
  return waivers.find((waiver) => settle(meta, report(waiver, elements, '')).fingerprint === fingerprint);
}
