import { Box, Typography } from '@mui/material';
import { mergeSentence, type Merge } from '../../shared/base/merge-texts.ts';
import { t } from '../messages/t.ts';
import { Difference } from './difference.tsx';

interface DifferencesProps {
  readonly path: string;
  /** What the person and the export both started from, when it is known. */
  readonly base: string | undefined;
  readonly mine: string;
  readonly next: string;
  readonly merge: Merge | undefined;
}

/** How a file that was kept differs: from the new one, or both from what they came from, side after side. */
export function Differences({ path, base, mine, next, merge }: DifferencesProps) {
  if (base === undefined)
    return <Difference path={path} before={mine} after={next} legend={t('export.difference.disk')} />;
  return (
    <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { lg: '1fr 1fr' } }}>
      <Typography variant="body2" sx={{ gridColumn: '1 / -1' }}>
        {t('export.difference.since', { what: mergeSentence(merge, t('export.merge.both')) })}
      </Typography>
      <Difference
        path={t('export.difference.yours', { path })}
        before={base}
        after={mine}
        legend={t('export.difference.yours.legend')}
      />
      <Difference
        path={t('export.difference.theirs', { path })}
        before={base}
        after={next}
        legend={t('export.difference.theirs.legend')}
      />
    </Box>
  );
}
