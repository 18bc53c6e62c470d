import { Box, Button, Typography } from '@mui/material';
import { useFocusElements } from '../canvas/focus-elements.ts';
import { pointWords } from '../../shared/report/estimate/text.ts';
import { useAnalysis } from '../state/findings.ts';
import { rankSinglePoints } from '../../shared/report/estimate/rank-single-points.ts';
import { t } from '../messages/t.ts';
import { told } from '../messages/told.ts';

const MOST = 12;

/** Single points, most costly first; pressing one shows it on the drawing. */
export function SinglePointRanking() {
  const analysis = useAnalysis();
  const focus = useFocusElements();
  const ranked = rankSinglePoints(analysis);
  if (ranked.length === 0)
    return (
      <Typography variant="body2" sx={{ px: 1.5, pb: 1, color: 'text.secondary' }}>
        {analysis.scorecard.judged ? t('scorecard.single.none') : t('scorecard.no-entry')}
      </Typography>
    );
  return (
    <Box component="ol" sx={{ m: 0, pl: 4, pr: 1.5, pb: 1 }}>
      {ranked.slice(0, MOST).map((point) => (
        <Box component="li" key={point.id} sx={{ fontSize: 13 }}>
          <Button
            color="inherit"
            onClick={() => focus([point.element])}
            sx={{ py: 0.25, px: 0.5, textAlign: 'left', fontWeight: 400, justifyContent: 'flex-start' }}
          >
            {told(pointWords(analysis, point))}
          </Button>
        </Box>
      ))}
      {ranked.length > MOST && <li>{t('scorecard.single.more', { number: ranked.length - MOST })}</li>}
    </Box>
  );
}
