import { Button } from '@mui/material';
import { useState } from 'react';
import type { Waiver } from '../../shared/design/schema/design.ts';
import { behindLine } from '../../shared/rules/behind-line.ts';
import { isWaived } from '../../shared/rules/summary.ts';
import type { Finding } from '../../shared/rules/types.ts';
import { useFindings } from '../state/use-findings.ts';
import { useDesign, useEditorStore } from '../state/hooks.ts';
import { t } from '../messages/t.ts';
import { decidable, takeBack } from './decide.ts';
import { DecisionForm } from './decision-form.tsx';
import { Part } from './part.tsx';

/** What a person decided about the findings behind a line, and the ways to decide, decide again, or take it back. */
export function Decision({ finding: shown }: { readonly finding: Finding }) {
  const findings = behindLine(useFindings(), shown);
  const design = useDesign();
  const store = useEditorStore();
  const [deciding, setDeciding] = useState(false);
  const { can, waivers } = decidable(design, findings);
  const word = can === 'renew' ? t('problems.renew') : t('problems.accept');
  return (
    <>
      {distinct(waivers).map((waiver) => (
        <Recorded key={words(waiver)} waiver={waiver} holds={isWaived(shown)} />
      ))}
      {deciding && <DecisionForm findings={findings} onDone={() => setDeciding(false)} />}
      {can !== 'nothing' && (
        <Button variant="outlined" color="inherit" sx={{ mb: 0.75, mr: 1 }} onClick={() => setDeciding(true)}>
          {findings.length === 1 ? t('problems.one', { word }) : t('problems.all', { word, number: findings.length })}
        </Button>
      )}
      {waivers.length > 0 && (
        <Button color="inherit" sx={{ mb: 0.75 }} onClick={() => store.getState().dispatch(takeBack(design, waivers))}>
          {t('problems.take-back')}
        </Button>
      )}
    </>
  );
}

/** One decision about many findings is told once. */
function distinct(waivers: readonly Waiver[]): Waiver[] {
  return [...new Map(waivers.map((waiver) => [words(waiver), waiver])).values()];
}

function words({ reason, by, created, expires }: Waiver): string {
  return expires === undefined
    ? t('problems.recorded', { reason, by, created })
    : t('problems.until', { reason, by, created, expires });
}

function Recorded({ waiver, holds }: { readonly waiver: Waiver; readonly holds: boolean }) {
  return <Part title={holds ? t('problems.accepted') : t('problems.accepted.not')}>{words(waiver)}</Part>;
}
