import { Box } from '@mui/material';
import type { Reference } from '../../shared/rules/types.ts';
import { t } from '../messages/t.ts';
import { InEnglish } from '../messages/told-text.tsx';

/** Sources are text, not links: the app opens nothing on its own. */
export function Source({ reference }: { readonly reference: Reference }) {
  const { title, article, url, verified } = reference;
  return (
    <Box component="span" sx={{ display: 'block', overflowWrap: 'anywhere', userSelect: 'text' }}>
      <InEnglish text={article === undefined ? title : `${title}, ${article}`} />
      {url !== undefined && (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {' '}
          {url}
        </Box>
      )}
      {verified !== undefined &&
        ` (${verified === 'primary' ? '✓' : verified === 'secondary' ? '~' : '?'} ${t(`problems.checked.${verified}`)})`}
    </Box>
  );
}
