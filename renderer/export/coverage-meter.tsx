import { Box, Typography } from '@mui/material';
import type { CoverageClass, CoverageEntry } from '../../shared/export/types.ts';
import { t } from '../messages/t.ts';
import { meterOf, type Meter } from './run-target.ts';

export const CLASS_MARKS: Readonly<Record<CoverageClass, string>> = { exported: '✓', todo: '…', cannot: '✕' };
export const CLASS_COLOURS: Readonly<Record<CoverageClass, string>> = {
  exported: 'success.main',
  todo: 'warning.main',
  cannot: 'error.main',
};

/** How much of the stage the target can say: a bar, and the same in words. */
export function CoverageMeter({ coverage }: { coverage: readonly CoverageEntry[] }) {
  const parts = meterOf(coverage);
  return (
    <Box>
      <Typography variant="h3" sx={{ mb: 0.5 }}>
        {t('export.coverage')}
      </Typography>
      <MeterBar parts={parts} height={8} />
      {parts.map(({ class: each, count }) => (
        <Typography key={each} variant="caption" component="div" sx={{ display: 'flex', gap: 0.75 }}>
          <Box component="span" aria-hidden sx={{ color: CLASS_COLOURS[each], width: 12, fontWeight: 700 }}>
            {CLASS_MARKS[each]}
          </Box>
          {count} {t(`export.class.${each}`)}
        </Typography>
      ))}
    </Box>
  );
}

/** Parts of a meter side by side, with their numbers as its name. */
export function MeterBar({ parts, height }: { parts: readonly Meter[]; height: number }) {
  const words = parts.map(({ class: each, count }) => `${count} ${t(`export.class.${each}`)}`).join(', ');
  return (
    <Box
      component="span"
      className="meter-bar"
      role="img"
      aria-label={words}
      title={words}
      sx={{ display: 'flex', height, borderRadius: 4, overflow: 'hidden', gap: '2px' }}
    >
      {parts.map(
        ({ class: each, percent }) =>
          percent > 0 && (
            <Box key={each} component="span" sx={{ width: `${percent}%`, bgcolor: CLASS_COLOURS[each] }} />
          ),
      )}
    </Box>
  );
}
