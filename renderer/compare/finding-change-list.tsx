import type { StageOf } from '../../shared/picture/drawn-stage.ts';
import { findingChanges } from '../../shared/report/diff/finding-changes.ts';
import type { Finding } from '../../shared/rules/types.ts';
import { t } from '../messages/t.ts';
import { ToldText } from '../messages/told-text.tsx';
import { findingsOf } from '../state/findings.ts';
import { useFindings } from '../state/use-findings.ts';
import { useEditor } from '../state/hooks.ts';

/** Findings that only one of two stages has. */
export function FindingChangeList({ before: { design, stage } }: { readonly before: StageOf }) {
  const was = useEditor(({ asOf }) => findingsOf(design, stage.id, asOf));
  const { opened, closed, changed } = findingChanges(was, useFindings());
  return (
    <>
      <Group title={t('compare.opened')} sign="+" findings={opened} />
      <Group title={t('compare.closed')} sign="−" findings={closed} />
      <Group title={t('compare.weighs')} sign="~" findings={changed.map(({ after }) => after)} />
    </>
  );
}

/** More would push everything else out of the panel. */
const SHOWN = 8;

interface GroupProps {
  readonly title: string;
  readonly sign: string;
  readonly findings: readonly Finding[];
}

function Group({ title, sign, findings }: GroupProps) {
  if (findings.length === 0) return null;
  return (
    <details>
      <summary>
        {sign} {title}: {findings.length}
      </summary>
      <ul>
        {findings.slice(0, SHOWN).map(({ fingerprint, severity, message }) => (
          <li key={fingerprint}>
            <strong>{t(`problems.severity.${severity}`)}</strong> <ToldText text={message} />
          </li>
        ))}
        {findings.length > SHOWN && <li>{t('compare.more', { number: findings.length - SHOWN })}</li>}
      </ul>
    </details>
  );
}
