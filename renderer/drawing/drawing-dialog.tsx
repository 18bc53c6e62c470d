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
import { uiStore } from '../state/ui-store.ts';
import { drawFile, type Wish } from './draw-file.ts';

const FORMATS: readonly { readonly format: Wish['format']; readonly words: string }[] = [
  { format: 'svg', words: 'This stage as a picture that can be made larger (SVG)' },
  { format: 'png', words: 'This stage as a picture of pixels (PNG)' },
  { format: 'pdf', words: 'The story as pages, one for each step (PDF)' },
  {
    format: 'html',
    words: 'The story as a page that presents offline, on which everything can be made to fail (HTML)',
  },
];

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
    const written = await drawFile(deps, { ...wish, failing: [...uiStore.getState().failing] }, () => setDrawing(true));
    setDrawing(false);
    if (written) onClose();
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby="drawing-title" maxWidth="sm" fullWidth>
      <DialogTitle id="drawing-title">Pictures and hand-outs</DialogTitle>
      <DialogContent>
        <RadioGroup
          aria-label="What to draw"
          value={wish.format}
          onChange={(_, format) => change({ format: format as Wish['format'] })}
        >
          {FORMATS.map(({ format, words }) => (
            <FormControlLabel key={format} value={format} control={<Radio />} label={words} />
          ))}
        </RadioGroup>
        <Options wish={wish} change={change} />
        {drawing && <LinearProgress aria-label="Drawing" sx={{ mt: 2 }} />}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>Close</Button>
        <Button variant="contained" disabled={drawing} onClick={() => void draw()}>
          {drawing ? 'Drawing…' : 'Save…'}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface OptionsProps {
  readonly wish: Omit<Wish, 'failing'>;
  readonly change: (part: Partial<Wish>) => void;
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
          label="Colours"
          value={scheme}
          sx={{ my: 1, width: 200 }}
          onChange={({ target }) => change({ scheme: target.value as Wish['scheme'] })}
        >
          <MenuItem value="light">Light</MenuItem>
          <MenuItem value="dark">Dark</MenuItem>
        </TextField>
      )}
      {format === 'png' && (
        <TextField
          select
          size="small"
          label="Size"
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
          Without a background
        </Check>
      )}
      {format !== 'html' && (
        <Check checked={findings} onChange={(on) => change({ findings: on })}>
          With the marks of findings
        </Check>
      )}
      {(format === 'pdf' || format === 'html') && (
        <Check checked={notes} onChange={(on) => change({ notes: on })}>
          With what the presenter reads
        </Check>
      )}
      <Typography variant="body2" color="text.secondary">
        {format === 'svg' || format === 'png'
          ? 'What has failed now is drawn as failed.'
          : 'Each step as the story tells it.'}
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
