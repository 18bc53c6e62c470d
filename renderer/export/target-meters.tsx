import { Box, Typography } from '@mui/material';
import { t } from '../messages/t.ts';
import { told } from '../messages/told.ts';
import { useEditor } from '../state/hooks.ts';
import { TargetMeter } from './target-meter.tsx';
import { Trying } from './trying.tsx';
import type { Measured } from './try-targets.ts';
import { useTries } from './use-tries.ts';

/** `38/39`: how many elements of how many a target writes; the name of the meter says it in words. */
function share(measured: Measured): string {
  if ('refused' in measured) return '';
  const written = measured.meter.find((part) => part.class === 'exported')?.count ?? 0;
  return `${written}/${measured.meter.reduce((sum, { count }) => sum + count, 0)}`;
}

/** How much of the stage on screen every target can say, after every edit anew. */
export function TargetMeters() {
  const { tries, current } = useTries(useEditor(({ stageId }) => stageId));
  return (
    <section aria-busy={!current || tries.verdicts === undefined} aria-label={t('export.coverage')}>
      <Typography variant="caption" component="p" sx={{ my: 0.5 }}>
        {tries.failed ?? t('export.meters')}
      </Typography>
      <Trying tries={tries} />
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {[...tries.measured.values()].map((measured) => (
          <Box component="li" key={measured.id} sx={{ py: 0.75 }}>
            <Typography variant="body2" sx={{ display: 'flex', justifyContent: 'space-between' }}>
              {told(measured.title)}
              <span aria-hidden>{share(measured)}</span>
            </Typography>
            <TargetMeter measured={measured} />
          </Box>
        ))}
      </Box>
    </section>
  );
}
