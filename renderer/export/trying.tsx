import { LinearProgress } from '@mui/material';
import { t } from '../messages/t.ts';
import type { Tries } from './tries.ts';

/** How many of the targets were tried; nothing when all were. */
export function Trying({ tries: { percent, verdicts } }: { tries: Tries }) {
  if (verdicts !== undefined) return null;
  return (
    <LinearProgress variant="determinate" value={percent} aria-label={t('export.trying')} sx={{ flexShrink: 0 }} />
  );
}
