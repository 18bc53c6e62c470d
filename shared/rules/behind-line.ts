import { questionKey } from './for-reading.ts';
import { isWaived } from './summary.ts';
import type { Finding } from './types.ts';

/**
 * The findings that one line for reading (`forReading`, `foldAlike`) stands for: all that ask what it asks and are
 * accepted as it is. A line that asks nothing stands for itself.
 */
export function behindLine(findings: readonly Finding[], line: Finding): readonly Finding[] {
  const { question, alike = [], fingerprint } = line;
  if (question === undefined || line.verdict !== 'needs-answer')
    return findings.filter((finding) => finding.fingerprint === fingerprint);
  const asked = new Set([question, ...alike].map(questionKey));
  return findings.filter(
    (finding) =>
      finding.verdict === 'needs-answer' &&
      finding.question !== undefined &&
      asked.has(questionKey(finding.question)) &&
      isWaived(finding) === isWaived(line),
  );
}
