import {
  Box,
  Button,
  ButtonBase,
  Collapse,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useAnalysis } from '../state/findings.ts';
import { useDesign } from '../state/hooks.ts';
import { Chevron } from '../theme/chevron.tsx';
import { ScoreCell } from './score-cell.tsx';
import { SCORE_ROWS, type ScoreRow } from './scorecard-rows.ts';
import { StageTable } from './stage-table.tsx';

/** The deck's verdicts for the stage on screen; all stages side by side in a dialog, because they need the width. */
export function ScorecardPanel() {
  const several = useDesign().stages.length > 1;
  const [comparing, setComparing] = useState(false);
  return (
    <Box
      component="section"
      aria-label="Scorecard"
      sx={{ height: '100%', overflow: 'auto', bgcolor: 'background.paper' }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', px: 1.5, pt: 0.75 }}>
        <Typography variant="h2" sx={{ flex: 1 }}>
          Scorecard
        </Typography>
        {several && <Button onClick={() => setComparing(true)}>Compare all stages</Button>}
      </Box>
      <OneStage />
      {comparing && <StageDialog onClose={() => setComparing(false)} />}
    </Box>
  );
}

function StageDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog open onClose={onClose} aria-labelledby="stages-title" maxWidth="lg" fullWidth>
      <DialogTitle id="stages-title">All stages side by side</DialogTitle>
      <DialogContent>
        <StageTable />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          Close
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function OneStage() {
  const { scorecard } = useAnalysis();
  return (
    <Box component="ul" sx={{ m: 0, p: 0 }}>
      {SCORE_ROWS.map((row) => (
        <Row key={row.label} row={row} cell={row.of(scorecard)} />
      ))}
    </Box>
  );
}

/** A row with a sentence opens to show it. */
function Row({ row, cell }: { row: ScoreRow; cell: ReturnType<ScoreRow['of']> }) {
  const [open, setOpen] = useState(false);
  const line = (
    <>
      <Typography variant="body2" component="span" sx={{ flex: 1 }}>
        {row.label}
      </Typography>
      <ScoreCell cell={cell} quiet />
      <Chevron
        sx={{
          visibility: cell.because === undefined ? 'hidden' : 'visible',
          transform: open ? 'none' : 'rotate(-90deg)',
        }}
      />
    </>
  );
  const sx = {
    width: '100%',
    display: 'flex',
    alignItems: 'center',
    gap: 1,
    px: 1.5,
    py: 0.4,
    textAlign: 'left',
  } as const;
  return (
    <Box component="li" sx={{ listStyle: 'none', borderBottom: 1, borderColor: 'divider' }}>
      {cell.because === undefined ? (
        <Box sx={sx}>{line}</Box>
      ) : (
        <ButtonBase sx={sx} title={cell.because} aria-expanded={open} onClick={() => setOpen(!open)}>
          {line}
        </ButtonBase>
      )}
      <Collapse in={open} unmountOnExit>
        <Typography variant="body2" sx={{ px: 1.5, pb: 1, color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {cell.because}
        </Typography>
      </Collapse>
    </Box>
  );
}
