import type { Finding } from '../../rules/types.ts';
import type { CheckReport } from './types.ts';

/** The canonical record that other programs rely on: per stage its scorecard and findings. */
export function checkJson({ stages }: CheckReport): string {
  const told = stages.map(({ id, name, scorecard, findings }) => ({
    ...{ id, name, scorecard },
    findings: findings.map(findingJson),
  }));
  return `${JSON.stringify({ stages: told }, null, 2)}\n`;
}

/** What the contract names, then what a finding has beside it: the entry points lost, the question, the caveat. */
function findingJson(finding: Finding) {
  const { rule, verdict, severity, elements, message, why, fix, references, fingerprint } = finding;
  const { waiver, entryPoints, question, caveat } = finding;
  return {
    ...{ rule, verdict, severity, elements, message, why, fix, references, fingerprint },
    ...(waiver && { waiver }),
    ...(entryPoints && { entryPoints }),
    ...(question && { question }),
    ...(caveat && { caveat }),
  };
}
