import { Box, Typography } from '@mui/material';
import { useAnalysis } from '../state/findings.ts';
import { useStage } from '../state/hooks.ts';
import { figureWords, sharedWords } from '../../shared/report/estimate/availability-words.ts';
import { t } from '../messages/t.ts';
import { told } from '../messages/told.ts';

/** A usual guess for what copies of the same software fail of together; an assumption like every other number. */
const SHARE = 0.1;

/** How often each thing that people do works, or which numbers are missing to say so. */
export function EntryAvailabilities() {
  const { availability, withCommonCause } = useAnalysis();
  const together = withCommonCause(SHARE);
  const stage = useStage();
  return (
    <Box component="ul" sx={{ m: 0, px: 1.5, pb: 1, listStyle: 'none' }}>
      {[...availability].map(([id, each]) => (
        <Typography key={id} component="li" variant="body2" sx={{ py: 0.4 }}>
          <strong>{stage.entryPoints[id]?.name ?? id}</strong>
          <Box component="div" sx={{ color: 'text.secondary' }}>
            {told(figureWords(each))}
            {each.serve !== null && ` ${told(sharedWords(SHARE, together.get(id) ?? null))}`}
          </Box>
        </Typography>
      ))}
      {availability.size === 0 && (
        <Typography component="li" variant="body2" sx={{ color: 'text.secondary' }}>
          {t('scorecard.no-entry')}
        </Typography>
      )}
    </Box>
  );
}
