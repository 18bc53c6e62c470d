import { Box, ButtonBase, Collapse, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useState } from 'react';
import { useAnalysis } from '../state/findings.ts';
import { useDesign } from '../state/hooks.ts';
import { Chevron } from '../theme/chevron.tsx';
import { ScoreCell } from './score-cell.tsx';
import { SCORE_ROWS, type ScoreRow } from './scorecard-rows.ts';
import { StageTable } from './stage-table.tsx';

/** The deck's verdicts for the stage on screen, or for all stages side by side. */
export function ScorecardPanel() {
  const several = useDesign().stages.length > 1;
  const [all, setAll] = useState(false);
  return (
    <Box
      component="section"
      aria-label="Scorecard"
      sx={{ height: '100%', overflow: 'auto', bgcolor: 'background.paper' }}
    >
      {several && (
        <ToggleButtonGroup
          exclusive
          value={all}
          onChange={(_, next: boolean | null) => setAll(next ?? all)}
          aria-label="Stages shown"
          sx={{ m: 1 }}
        >
          <ToggleButton value={false}>This stage</ToggleButton>
          <ToggleButton value={true}>All stages</ToggleButton>
        </ToggleButtonGroup>
      )}
      {all && several ? <StageTable /> : <OneStage />}
    </Box>
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
    py: 0.6,
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
