import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControl,
  FormControlLabel,
  LinearProgress,
  MenuItem,
  Radio,
  RadioGroup,
  TextField,
  Typography,
} from '@mui/material';
import { useState, type ReactNode } from 'react';
import { useFileDeps } from '../files/use-file-actions.ts';
import type { ComparedWith } from '../state/compared-with.ts';
import { uiStore } from '../state/ui-store.ts';
import { t } from '../messages/t.ts';
import { drawFile, type Wish } from './draw-file.ts';

const FORMATS = ['svg', 'png', 'pdf', 'html'] as const satisfies readonly Wish['format'][];

const START: Omit<Wish, 'failing'> = {
  ...{ format: 'svg', scheme: 'light', transparent: false, findings: true, scale: 2, notes: false },
};

/** Pictures and hand-outs: what it is to be, then where it goes. */
export function DrawingDialog({ onClose }: { readonly onClose: () => void }) {
  const deps = useFileDeps();
  const [wish, setWish] = useState(START);
  const [drawing, setDrawing] = useState(false);
  const change = (part: Partial<Wish>) => setWish((now) => ({ ...now, ...part }));
  const draw = async () => {
    const { failing, comparedWith } = uiStore.getState();
    const written = await drawFile(deps, { ...wish, failing: [...failing], against: ownStage(comparedWith) }, () =>
      setDrawing(true),
    );
    setDrawing(false);
    if (written) onClose();
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby="drawing-title" maxWidth="sm" fullWidth>
      <DialogTitle id="drawing-title">{t('drawing.title')}</DialogTitle>
      <DialogContent>
        <RadioGroup
          aria-label={t('drawing.what')}
          value={wish.format}
          onChange={(_, format) => change({ format: format as Wish['format'] })}
        >
          {FORMATS.map((format) => (
            <FormControlLabel key={format} value={format} control={<Radio />} label={t(`drawing.format.${format}`)} />
          ))}
        </RadioGroup>
        <Options wish={wish} change={change} />
        {drawing && <LinearProgress aria-label={t('drawing.busy')} sx={{ mt: 2 }} />}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{t('close')}</Button>
        <Button variant="contained" disabled={drawing} onClick={() => void draw()}>
          {drawing ? t('drawing.drawing') : t('drawing.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface OptionsProps {
  readonly wish: Omit<Wish, 'failing'>;
  readonly change: (part: Partial<Wish>) => void;
}

/** A picture is of one file: what is compared is on it when that is a stage of this one. */
function ownStage(compared: ComparedWith | undefined): string | undefined {
  return compared?.of === undefined ? compared?.stage : undefined;
}

/** Only what the kind of file knows. */
function Options({ wish, change }: OptionsProps) {
  const { format, scale, scheme, transparent, findings, notes } = wish;
  return (
    <FormControl component="fieldset" sx={{ mt: 1, gap: 0.5 }}>
      {format !== 'html' && (
        <TextField
          select
          size="small"
          label={t('drawing.colours')}
          value={scheme}
          sx={{ my: 1, width: 200 }}
          onChange={({ target }) => change({ scheme: target.value as Wish['scheme'] })}
        >
          <MenuItem value="light">{t('drawing.light')}</MenuItem>
          <MenuItem value="dark">{t('drawing.dark')}</MenuItem>
        </TextField>
      )}
      {format === 'png' && (
        <TextField
          select
          size="small"
          label={t('drawing.size')}
          value={scale}
          sx={{ my: 1, width: 200 }}
          onChange={({ target }) => change({ scale: Number(target.value) })}
        >
          {[1, 2, 3, 4].map((times) => (
            <MenuItem key={times} value={times}>{`${times} ×`}</MenuItem>
          ))}
        </TextField>
      )}
      {format !== 'html' && (
        <Check checked={transparent} onChange={(on) => change({ transparent: on })}>
          {t('drawing.transparent')}
        </Check>
      )}
      {format !== 'html' && (
        <Check checked={findings} onChange={(on) => change({ findings: on })}>
          {t('drawing.findings')}
        </Check>
      )}
      {(format === 'pdf' || format === 'html') && (
        <Check checked={notes} onChange={(on) => change({ notes: on })}>
          {t('drawing.notes')}
        </Check>
      )}
      <Typography variant="body2" color="text.secondary">
        {format === 'svg' || format === 'png' ? t('drawing.failed') : t('drawing.steps')}
      </Typography>
    </FormControl>
  );
}

interface CheckProps {
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ReactNode;
}

function Check({ checked, onChange, children }: CheckProps) {
  return (
    <FormControlLabel control={<Checkbox checked={checked} onChange={(_, on) => onChange(on)} />} label={children} />
  );
}
