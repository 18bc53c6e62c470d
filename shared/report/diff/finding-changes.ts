import { isOpen } from '../../rules/summary.ts';
import type { Finding } from '../../rules/types.ts';

/** What became of the findings that a person has to deal with: gaps and questions that nobody accepted. */
export interface FindingChanges {
  readonly opened: readonly Finding[];
  readonly closed: readonly Finding[];
  /** The same finding with another verdict or severity. */
  readonly changed: readonly { readonly before: Finding; readonly after: Finding }[];
}

/** Compares the findings of two designs, or of two stages: a finding is the same if its fingerprint is. */
export function findingChanges(before: readonly Finding[], after: readonly Finding[]): FindingChanges {
  const [was, is] = [openOnes(before), openOnes(after)];
  const pairs = [...is].flatMap(([key, finding]) => {
    const old = was.get(key);
    return old === undefined ? [] : [{ before: old, after: finding }];
  });
  return {
    opened: [...is.values()].filter(({ fingerprint }) => !was.has(fingerprint)),
    closed: [...was.values()].filter(({ fingerprint }) => !is.has(fingerprint)),
    changed: pairs.filter((pair) => standing(pair.before) !== standing(pair.after)),
  };
}

function openOnes(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  return new Map(findings.filter(isOpen).map((finding) => [finding.fingerprint, finding]));
}

function standing({ verdict, severity }: Finding): string {
  return `${verdict} ${severity}`;
}
