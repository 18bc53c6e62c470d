import { Box, Tooltip } from '@mui/material';
import type { Cell } from './scorecard-rows.ts';

const MARKS = { good: '✓', bad: '✕', mixed: '~', unknown: '?', plain: '' } as const;
const COLOURS = {
  good: 'success.main',
  bad: 'error.main',
  mixed: 'warning.main',
  unknown: 'text.secondary',
  plain: 'text.primary',
} as const;

/** A verdict or number; the sentence behind it on hover, and on focus for the keyboard. */
export function ScoreCell({ cell, quiet = false }: { cell: Cell; quiet?: boolean }) {
  const mark = MARKS[cell.tone];
  const content = (
    <Box
      component="span"
      tabIndex={cell.because === undefined || quiet ? undefined : 0}
      sx={{
        display: 'inline-flex',
        gap: 0.5,
        fontWeight: cell.tone === 'plain' ? 400 : 600,
        color: COLOURS[cell.tone],
        cursor: cell.because === undefined ? undefined : 'help',
      }}
    >
      {mark !== '' && <span aria-hidden>{mark}</span>}
      {cell.text}
    </Box>
  );
  return cell.because === undefined || quiet ? (
    content
  ) : (
    <Tooltip title={cell.because} describeChild>
      {content}
    </Tooltip>
  );
}
