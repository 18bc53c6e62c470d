import { Box, Typography } from '@mui/material';
import { languageNow, t } from '../messages/t.ts';
import { MeterBar } from './coverage-meter.tsx';
import type { Measured } from './try-targets.ts';

/** How much of the stage one of many targets can say, in one line; an empty one until it was tried. */
export function TargetMeter({ measured }: { measured: Measured | undefined }) {
  if (measured !== undefined && 'refused' in measured) {
    return (
      <Typography
        variant="caption"
        component="span"
        sx={{ color: 'text.secondary' }}
        title={measured.refused}
        lang="en"
      >
        <span lang={languageNow()}>{t('export.meter.refused')}</span>
      </Typography>
    );
  }
  if (measured === undefined) return <Box component="span" sx={{ display: 'block', height: 4 }} />;
  return <MeterBar parts={measured.meter} height={4} />;
}
