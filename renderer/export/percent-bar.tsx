import { Box, LinearProgress, Typography } from '@mui/material';
import { t } from '../messages/t.ts';

/** How far work has come, 0..100; while nobody can say, that it goes on. */
export function PercentBar({ label, percent }: { readonly label: string; readonly percent: number | undefined }) {
  if (percent === undefined) return <LinearProgress aria-label={label} sx={{ flex: 1 }} />;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flex: 1 }}>
      <LinearProgress variant="determinate" value={percent} aria-label={label} sx={{ flex: 1 }} />
      <Typography variant="body2" aria-hidden>
        {t('export.changes.percent', { percent: Math.round(percent) })}
      </Typography>
    </Box>
  );
}
