import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import { carryForward } from '../../shared/commands/carry-forward.ts';
import { carry, type CarryReport } from '../../shared/commands/support/carry.ts';
import { stepsToCarry, type StepToCarry } from '../../shared/history/steps-to-carry.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { t } from '../messages/t.ts';
import { told } from '../messages/told.ts';
import { useDesign, useEditor, useEditorStore, useStage } from '../state/hooks.ts';
import { announce } from '../state/ui-store.ts';
import './compare.css';

/** Steps offered, the latest first. */
const OFFERED = 12;

/** Asks from which step on the changes of this stage are made in the later stages too, and says what fits where. */
export function CarryDialog({ onClose }: { readonly onClose: () => void }) {
  const store = useEditorStore();
  const design = useDesign();
  const stage = useStage();
  const history = useEditor((editor) => editor.history);
  const [picked, setPicked] = useState(0);
  const steps = useMemo(() => stepsToCarry(history, stage.id, OFFERED), [history, stage.id]);
  const before = steps[picked]?.before ?? stage;
  const reports = useMemo(() => carry(design, stage.id, before).reports, [design, stage.id, before]);
  const taken = reports.reduce((sum, report) => sum + report.taken, 0);
  const run = () => {
    if (!store.getState().dispatch(carryForward(design, stage.id, before))) return;
    announce(t('carry.done', { what: reports.map((report) => inShort(design.stages, report)).join(' ') }));
    onClose();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="carry-title">
      <DialogTitle id="carry-title">{t('carry.title')}</DialogTitle>
      <DialogContent>
        <StepList steps={steps} picked={picked} onPick={setPicked} />
        <Typography variant="h3">{t('carry.later')}</Typography>
        <ul aria-label={t('carry.fits')}>
          {reports.map((report) => (
            <li key={report.stageId}>
              {inShort(design.stages, report)}
              <Misfits of={report} />
            </li>
          ))}
        </ul>
      </DialogContent>
      <DialogActions>
        <Button color="inherit" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button variant="contained" disabled={taken === 0} onClick={run}>
          {t('carry.run')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface StepListProps {
  readonly steps: readonly StepToCarry[];
  readonly picked: number;
  readonly onPick: (index: number) => void;
}

function StepList({ steps, picked, onPick }: StepListProps) {
  if (steps.length === 0) return <p>{t('carry.none')}</p>;
  return (
    <fieldset className="carry-steps">
      <legend>{t('carry.from')}</legend>
      {steps.map(({ label }, index) => (
        // Steps have no ids: their number is what they are called by.
        <label key={index}>
          <input type="radio" name="carry" checked={picked === index} onChange={() => onPick(index)} />
          {told(label)}
        </label>
      ))}
    </fieldset>
  );
}

function Misfits({ of: { misfits } }: { readonly of: CarryReport }) {
  if (misfits.length === 0) return null;
  return (
    <ul>
      {misfits.map((misfit, index) => (
        <li key={index}>{told(misfit)}</li>
      ))}
    </ul>
  );
}

/** How much fits. What does not is too much to be spoken at once: it stands in the dialog. */
function inShort(stages: readonly Stage[], { stageId, taken, misfits }: CarryReport): string {
  const name = stages.find(({ id }) => id === stageId)?.name ?? stageId;
  const fits = taken === 0 ? t('carry.nothing', { name }) : t('carry.taken', { name, count: taken });
  return misfits.length === 0 ? fits : `${fits} ${t('carry.misfits', { count: misfits.length })}`;
}
