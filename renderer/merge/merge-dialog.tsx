import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  Radio,
  RadioGroup,
  Typography,
} from '@mui/material';
import { useMemo, useState } from 'react';
import { diffDesigns } from '../../shared/design/diff.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import { conflictTitle, sideWords } from '../../shared/merge/conflict-words.ts';
import { mergeDesigns } from '../../shared/merge/merge-designs.ts';
import type { Conflict, Side } from '../../shared/merge/merging.ts';
import { diffText } from '../../shared/report/diff/text.ts';
import { MONOSPACE } from '../theme/corral-theme.ts';
import { t } from '../messages/t.ts';
import './merge.css';

/** A design as it was when it was last saved, as it is here, and as another program left it. */
export interface ThreeVersions {
  readonly base: Design;
  readonly mine: Design;
  readonly theirs: Design;
}

export interface MergeDialogProps {
  readonly versions: ThreeVersions;
  readonly onClose: (merged: Design | undefined) => void;
}

/** Two people's changes side by side: what each did, and for every element that both changed, which is taken. */
export function MergeDialog({ versions: { base, mine, theirs }, onClose }: MergeDialogProps) {
  const [choices, choose] = useState<Readonly<Record<string, Side>>>({});
  const { design, conflicts, troubles } = useMemo(
    () => mergeDesigns(base, mine, theirs, choices),
    [base, mine, theirs, choices],
  );
  return (
    <Dialog open onClose={() => onClose(undefined)} aria-labelledby="merge-title" maxWidth="md" fullWidth>
      <DialogTitle id="merge-title">{t('merge.title')}</DialogTitle>
      <DialogContent>
        <Typography variant="body2" gutterBottom>
          {conflicts.length === 0 ? t('merge.none') : t('merge.choose')}
        </Typography>
        {conflicts.map((conflict) => (
          <ConflictChoice
            key={conflict.key}
            conflict={conflict}
            onChoose={(side) => choose({ ...choices, [conflict.key]: side })}
          />
        ))}
        {troubles.map((trouble) => (
          <Alert key={trouble} severity="error" sx={{ mt: 1 }}>
            {t('merge.trouble', { trouble })}
          </Alert>
        ))}
        <Changes title={t('merge.disk')} before={base} after={theirs} />
        <Changes title={t('merge.here')} before={mine} after={design} />
      </DialogContent>
      <DialogActions>
        <Button color="inherit" onClick={() => onClose(undefined)}>
          {t('cancel')}
        </Button>
        <Button variant="contained" disabled={troubles.length > 0} onClick={() => onClose(design)}>
          {t('merge.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface ConflictChoiceProps {
  readonly conflict: Conflict;
  readonly onChoose: (side: Side) => void;
}

const SIDES = ['mine', 'theirs'] as const;

function ConflictChoice({ conflict, onChoose }: ConflictChoiceProps) {
  const title = conflictTitle(conflict);
  return (
    <fieldset className="merge-conflict">
      <legend>{title}</legend>
      <RadioGroup aria-label={title} value={conflict.taken} onChange={(_event, side) => onChoose(side as Side)}>
        {SIDES.map((side) => (
          <FormControlLabel key={side} value={side} control={<Radio size="small" />} label={said(conflict, side)} />
        ))}
      </RadioGroup>
    </fieldset>
  );
}

function said(conflict: Conflict, side: Side): string {
  return `${t(`merge.${side}`)}: ${sideWords(conflict, side).join('; ')}`;
}

function Changes({ title, before, after }: { title: string; before: Design; after: Design }) {
  const words = useMemo(() => diffText({ model: diffDesigns(before, after), stages: [] }), [before, after]);
  return (
    <>
      <Typography variant="subtitle2" component="h3" sx={{ mt: 2 }}>
        {title}
      </Typography>
      <Typography
        component="pre"
        role="region"
        aria-label={title}
        sx={{ fontFamily: MONOSPACE, fontSize: '0.8rem', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', m: 0 }}
      >
        {words}
      </Typography>
    </>
  );
}
