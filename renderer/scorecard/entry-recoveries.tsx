import { Box, Typography } from '@mui/material';
import { recoveryLines } from '../../shared/report/estimate/recovery-words.ts';
import { useAnalysis } from '../state/findings.ts';
import { useStage } from '../state/hooks.ts';
import { t } from '../messages/t.ts';
import { told } from '../messages/told.ts';

/** When people are back and what they lose, for each thing that they do and each kind of disruption. */
export function EntryRecoveries() {
  const analysis = useAnalysis();
  const stage = useStage();
  return (
    <Box sx={{ px: 1.5, pb: 1 }}>
      {[...analysis.recovery].map(([id, recovery]) => (
        <Box
          key={id}
          component="section"
          aria-label={t('scorecard.recovery', { name: stage.entryPoints[id]?.name ?? id })}
        >
          <Typography variant="body2" component="h3" sx={{ fontWeight: 650, m: 0, pt: 0.5 }}>
            {stage.entryPoints[id]?.name ?? id}
          </Typography>
          <Box component="dl" sx={{ m: 0, fontSize: 13, '& dd': { m: 0, color: 'text.secondary' } }}>
            {recoveryLines(analysis, recovery).map(({ kind, title, words }) => (
              <div key={kind}>
                <dt>{told(title)}</dt>
                <dd>{words.split('; ').map(told).join('; ')}</dd>
              </div>
            ))}
          </Box>
        </Box>
      ))}
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>
        {analysis.recovery.size === 0 ? t('scorecard.no-entry') : t('scorecard.estimates')}
      </Typography>
    </Box>
  );
}
