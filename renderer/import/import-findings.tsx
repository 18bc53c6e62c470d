import { Box, Typography } from '@mui/material';
import type { Imported, Unrecognised } from '../../shared/import/types.ts';
import { t } from '../messages/t.ts';
import { toldProblem } from '../messages/told.ts';

const SHOWN = 200;

/** What was recognised, in numbers, and everything that was not, with its reason. */
export function ImportFindings({ found: { design, understood, unrecognised } }: { readonly found: Imported }) {
  const [stage] = design.stages;
  const counts = [
    ...Object.entries(understood),
    [t('import.components'), Object.keys(stage?.components ?? {}).length] as const,
    [t('import.connections'), stage?.connections.length ?? 0] as const,
  ];
  return (
    <>
      <Box component="section" aria-label={t('import.recognised')} sx={{ mt: 2 }}>
        <Typography variant="h3">{t('import.recognised')}</Typography>
        <Box component="ul" sx={{ my: 0.5, pl: 3 }}>
          {counts.map(([what, count]) => (
            <li key={what}>
              {toldProblem(what)}: {count}
            </li>
          ))}
        </Box>
      </Box>
      <Box component="section" aria-label={t('import.rest')} sx={{ mt: 2 }}>
        <Typography variant="h3">{t('import.rest.count', { number: unrecognised.length })}</Typography>
        <Rest items={unrecognised} />
      </Box>
    </>
  );
}

function Rest({ items }: { readonly items: readonly Unrecognised[] }) {
  return (
    <Box component="ul" sx={{ my: 0.5, pl: 3, overflowWrap: 'anywhere' }}>
      {items.slice(0, SHOWN).map(({ name, what, why }, index) => (
        <li key={index}>
          <code>{name}</code> ({toldProblem(what)}): {toldProblem(why)}
        </li>
      ))}
      {items.length > SHOWN && <li>{t('import.more', { number: items.length - SHOWN, command: 'corral import' })}</li>}
    </Box>
  );
}
