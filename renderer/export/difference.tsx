import { Box, Typography } from '@mui/material';
import { useMemo } from 'react';
import { textDiff, type Hunk } from '../../shared/base/text-diff.ts';
import { MONOSPACE } from '../theme/corral-theme.ts';
import { t } from '../messages/t.ts';

interface DifferenceProps {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** What the `-` and the `+` lines are. */
  readonly legend: string;
}

/** How one text becomes another. */
export function Difference({ path, before, after, legend }: DifferenceProps) {
  const hunks = useMemo(() => textDiff(before, after), [before, after]);
  if (hunks === undefined) {
    return <Typography variant="body2">{t('export.difference.everywhere')}</Typography>;
  }
  return (
    <Box
      component="pre"
      tabIndex={0}
      role="region"
      aria-label={t('export.difference', { path })}
      sx={{ m: 0, p: 1, maxHeight: 360, overflow: 'auto', fontFamily: MONOSPACE, fontSize: '0.78rem', lineHeight: 1.5 }}
    >
      <Typography variant="caption" component="div">
        {legend}
      </Typography>
      {hunks.map((hunk) => (
        <Lines key={`${hunk.oldStart} ${hunk.newStart}`} hunk={hunk} />
      ))}
    </Box>
  );
}

const COLOURS: Readonly<Record<string, string>> = { '-': 'error.main', '+': 'success.main' };

function Lines({ hunk: { oldStart, newStart, lines } }: { readonly hunk: Hunk }) {
  return (
    <>
      <Box sx={{ color: 'text.secondary' }}>{t('export.difference.lines', { old: oldStart, line: newStart })}</Box>
      {lines.map((line, index) => (
        <Box key={index} sx={{ color: COLOURS[line.charAt(0)] }}>
          {line}
        </Box>
      ))}
    </>
  );
}
