import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  TextField,
  Typography,
} from '@mui/material';
import { useState, type SyntheticEvent } from 'react';
import { elementName } from '../messages/titles.ts';
import type { Finding } from '../../shared/rules/types.ts';
import { useDesign, useEditor, useEditorStore, useStage } from '../state/hooks.ts';
import { runHere } from '../state/run-here.ts';
import { uiStore } from '../state/ui-store.ts';
import { t } from '../messages/t.ts';
import { decidable, decide, firstDraft, isStrict, monthsAfter, type DecisionDraft } from './decide.ts';

interface DecisionFormProps {
  /** What one line of the list stands for: one finding, or all that wait for one answer. */
  readonly findings: readonly Finding[];
  readonly onDone: () => void;
}

/** Asks why, who and until when. What is accepted stays in the list and changes no figure. */
export function DecisionForm({ findings, onDone }: DecisionFormProps) {
  const design = useDesign();
  const store = useEditorStore();
  const day = useEditor((editor) => editor.asOf);
  const { waivers } = decidable(design, findings);
  const [draft, setDraft] = useState(() => firstDraft(waivers[0], uiStore.getState().decidedBy, day));
  const [trouble, setTrouble] = useState<string>();
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const refused = runHere(store, decide(design, findings, draft, day));
    setTrouble(refused);
    if (refused !== undefined) return;
    uiStore.setState({ decidedBy: draft.by.trim() });
    onDone();
  };
  return (
    <Dialog open onClose={onDone} fullWidth maxWidth="sm" aria-labelledby="decision-title">
      <form onSubmit={submit} aria-labelledby="decision-title">
        <DialogTitle id="decision-title">{t('problems.accept.these', { count: findings.length })}</DialogTitle>
        <DialogContent>
          <Covered findings={findings} />
          <Fields draft={draft} strict={isStrict(findings)} day={day} onChange={setDraft} />
          {trouble !== undefined && (
            <Alert severity="warning" sx={{ my: 1 }}>
              {trouble}
            </Alert>
          )}
        </DialogContent>
        <DialogActions>
          <Button color="inherit" onClick={onDone}>
            {t('cancel')}
          </Button>
          <Button type="submit" variant="contained">
            {t('problems.accept')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** Exactly what is accepted. */
function Covered({ findings }: { readonly findings: readonly Finding[] }) {
  const stage = useStage();
  const [first] = findings;
  return (
    <>
      <Typography variant="body2" sx={{ mb: 1, fontWeight: 600 }}>
        {first?.message}
      </Typography>
      {findings.length > 1 && (
        <Box
          component="ul"
          aria-label={t('problems.accepted.what')}
          sx={{ m: 0, mb: 1, pl: 2.5, maxHeight: 160, overflowY: 'auto' }}
        >
          {findings.map(({ fingerprint, title, elements }) => (
            <Typography key={fingerprint} variant="caption" component="li">
              {title}: {elements.map((id) => elementName(stage, id)).join(', ') || t('problems.the-design')}
            </Typography>
          ))}
        </Box>
      )}
    </>
  );
}

interface FieldsProps {
  readonly draft: DecisionDraft;
  readonly strict: boolean;
  readonly day: string;
  readonly onChange: (draft: DecisionDraft) => void;
}

function Fields({ draft, strict, day, onChange }: FieldsProps) {
  return (
    <>
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary', mb: 1 }}>
        {t('problems.decision.about')}
      </Typography>
      <TextField
        autoFocus
        fullWidth
        multiline
        margin="dense"
        label={t('problems.decision.why')}
        value={draft.reason}
        onChange={(event) => onChange({ ...draft, reason: event.target.value })}
      />
      <Box sx={{ display: 'flex', gap: 1, mb: 1 }}>
        <TextField
          margin="dense"
          label={t('problems.decision.by')}
          value={draft.by}
          onChange={(event) => onChange({ ...draft, by: event.target.value })}
          sx={{ flex: 1 }}
        />
        <TextField
          margin="dense"
          type="date"
          label={t('problems.decision.until')}
          value={draft.expires}
          helperText={strict ? t('problems.decision.most') : t('problems.decision.open')}
          onChange={(event) => onChange({ ...draft, expires: event.target.value })}
          slotProps={{
            inputLabel: { shrink: true },
            htmlInput: { min: day, ...(strict ? { max: monthsAfter(day, 12) } : {}) },
          }}
        />
      </Box>
    </>
  );
}
