import { Box, Typography } from '@mui/material';
import { t } from '../messages/t.ts';
import { toldNote } from '../messages/told.ts';
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
        title={toldNote(measured.refused)
          .map(({ text }) => text)
          .join('')}
      >
        {t('export.meter.refused')}
      </Typography>
    );
  }
  if (measured === undefined) return <Box component="span" sx={{ display: 'block', height: 4 }} />;
  return <MeterBar parts={measured.meter} height={4} />;
}
