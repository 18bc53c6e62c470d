import { sameValue } from '../base/same-value.ts';
import type { Finding } from './types.ts';

/**
 * The same findings; those that say what they said before are the very objects from before, so that whoever shows them
 * sees at once that nothing changed. Takes time in proportion to the findings.
 */
export function keepSame(before: readonly Finding[], now: readonly Finding[]): readonly Finding[] {
  const known = new Map(before.map((finding) => [finding.fingerprint, finding]));
  return now.map((finding) => {
    const same = known.get(finding.fingerprint);
    return same !== undefined && sameValue(same, finding) ? same : finding;
  });
}
