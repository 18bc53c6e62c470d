import { Button } from '@mui/material';
import { useState } from 'react';
import { removeWaiver } from '../../shared/commands/remove-waiver.ts';
import type { Waiver } from '../../shared/design/schema/design.ts';
import { isWaived } from '../../shared/rules/summary.ts';
import type { Finding } from '../../shared/rules/types.ts';
import { useFindings } from '../state/findings.ts';
import { useDesign, useEditorStore } from '../state/hooks.ts';
import { decidable, wholeFinding } from './decide.ts';
import { DecisionForm } from './decision-form.tsx';
import { Part } from './part.tsx';

/** What a person decided about a finding, and the ways to decide, decide again, or take it back. */
export function Decision({ finding: shown }: { readonly finding: Finding }) {
  const finding = wholeFinding(useFindings(), shown);
  return finding === undefined ? null : <Whole finding={finding} />;
}

function Whole({ finding }: { readonly finding: Finding }) {
  const design = useDesign();
  const store = useEditorStore();
  const [deciding, setDeciding] = useState(false);
  const { can, waiver } = decidable(design, finding);
  const word = can === 'renew' ? 'Renew…' : 'Accept…';
  return (
    <>
      {waiver !== undefined && <Recorded waiver={waiver} holds={isWaived(finding)} />}
      {deciding && <DecisionForm finding={finding} onDone={() => setDeciding(false)} />}
      {can !== 'nothing' && (
        <Button variant="outlined" color="inherit" sx={{ mb: 0.75, mr: 1 }} onClick={() => setDeciding(true)}>
          {word}
        </Button>
      )}
      {waiver !== undefined && (
        <Button
          color="inherit"
          sx={{ mb: 0.75 }}
          onClick={() => store.getState().dispatch(removeWaiver(design, waiver))}
        >
          Take this decision back
        </Button>
      )}
    </>
  );
}

function Recorded({ waiver, holds }: { readonly waiver: Waiver; readonly holds: boolean }) {
  const { reason, by, created, expires } = waiver;
  return (
    <Part title={holds ? 'Accepted' : 'Was accepted, does not count'}>
      {reason} ({by}, {created}
      {expires === undefined ? '' : `, until ${expires}`})
    </Part>
  );
}
