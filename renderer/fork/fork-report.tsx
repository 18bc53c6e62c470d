import { Box, Typography } from '@mui/material';
import type { ForkFinding, Health } from '../../shared/fork/types.ts';
import { t } from '../messages/t.ts';
import type { Judged } from './use-fork.ts';

const MARKS: Readonly<Record<Health, string>> = { fine: '✓', warning: '~', bad: '✕', unknown: '?' };
const COLOURS: Readonly<Record<Health, string>> = {
  fine: 'success.main',
  warning: 'warning.main',
  bad: 'error.main',
  unknown: 'text.secondary',
};

/** One entry for each piece of advice, in the order of the talk, with the figures, the files and what to do instead. */
export function ForkReport({ judged: { base, findings } }: { readonly judged: Judged }) {
  const counts = (['bad', 'warning', 'fine', 'unknown'] as const).flatMap((health) => {
    const count = findings.filter((finding) => finding.health === health).length;
    return count === 0 ? [] : [`${count} ${t(`fork.${health}`)}`];
  });
  return (
    <Box component="section" aria-label={t('fork.found')} aria-live="polite">
      <Typography variant="body2" sx={{ mb: 1 }}>
        {t('fork.left', { counts: counts.join(', '), date: base.date, commit: base.commit.slice(0, 10) })}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {findings.map((finding) => (
          <Entry key={finding.id} finding={finding} />
        ))}
      </Box>
    </Box>
  );
}

function Entry({ finding: { advice, health, says, items, instead } }: { readonly finding: ForkFinding }) {
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, py: 0.75, borderTop: 1, borderColor: 'divider' }}>
      <Typography aria-hidden sx={{ color: COLOURS[health], width: 16, fontWeight: 700 }}>
        {MARKS[health]}
      </Typography>
      <Box sx={{ flex: 1, minWidth: 0, typography: 'body2', overflowWrap: 'anywhere' }}>
        <Typography variant="body2" component="h3" sx={{ m: 0, fontWeight: 650 }}>
          {advice}: {t(`fork.${health}`)}
        </Typography>
        {says}.{health !== 'fine' && ` ${instead}`}
        {items.length > 0 && (
          <Box component="details">
            <summary>{t('fork.which')}</summary>
            <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </Box>
          </Box>
        )}
      </Box>
    </Box>
  );
}
