import { Box, Typography } from '@mui/material';
import type { EntryAvailability } from '../../shared/analysis/availability/types.ts';
import { useAnalysis } from '../state/findings.ts';
import { useStage } from '../state/hooks.ts';
import { availabilityWords, basisWords } from './availability-words.ts';

/** How often each thing that people do works, or which numbers are missing to say so. */
export function EntryAvailabilities() {
  const { availability } = useAnalysis();
  const stage = useStage();
  return (
    <Box component="ul" sx={{ m: 0, px: 1.5, pb: 1, listStyle: 'none' }}>
      {[...availability].map(([id, each]) => (
        <Typography key={id} component="li" variant="body2" sx={{ py: 0.4 }}>
          <strong>{stage.entryPoints[id]?.name ?? id}</strong>
          <Box component="div" sx={{ color: 'text.secondary' }}>
            {figureWords(each)}
          </Box>
        </Typography>
      ))}
      {availability.size === 0 && (
        <Typography component="li" variant="body2" sx={{ color: 'text.secondary' }}>
          There is no entry point yet.
        </Typography>
      )}
    </Box>
  );
}

function figureWords(each: EntryAvailability): string {
  const { serve, full, atMost, missing } = each;
  if (serve !== null) {
    const undegraded = full === null ? '' : ` Everything undegraded: ${availabilityWords(full)}.`;
    return `${availabilityWords(serve)}, ${basisWords(each)}.${undegraded}`;
  }
  const open = missing.length === 1 ? 'One number is' : `${missing.length} numbers are`;
  const best = atMost === null ? '' : ` It cannot be better than ${availabilityWords(atMost)}.`;
  return missing.length === 0 ? 'Too entangled to compute.' : `Not shown: ${open} missing.${best}`;
}
