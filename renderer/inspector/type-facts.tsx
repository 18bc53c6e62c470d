import { Box, Typography } from '@mui/material';
import { findType } from '../../shared/catalog/index.ts';
import type { ComponentType } from '../../shared/catalog/types.ts';
import { t } from '../messages/t.ts';
import { valueWords } from '../messages/titles.ts';
import { told } from '../messages/told.ts';

/** Where it can be had as a service, and under which name: "AWS: rds, OpenStack: trove". */
function offers({ offeredAs = {}, deploy }: ComponentType): string | undefined {
  const managed = Object.entries(deploy.managed ?? {}).map(([platform, { service }]) => [platform, service]);
  const all = [...Object.entries(offeredAs), ...managed].map(([platform, name]) => `${valueWords(platform)}: ${name}`);
  return all.length === 0 ? undefined : all.join(', ');
}

/** What the catalogue knows about a type besides its facts: how it grows, sizes seen in practice, its past and future. */
export function TypeFacts({ typeId }: { typeId: string | undefined }) {
  const type = findType(typeId ?? '');
  if (type === undefined) return null;
  const rows = [
    [t('inspector.grows'), type.growth],
    [t('inspector.sizes'), type.sizes],
    [t('inspector.releases'), type.history],
    [t('inspector.as-service'), offers(type)],
  ].filter((row): row is [string, string] => row[1] !== undefined);
  return (
    <Box
      component="details"
      sx={{ mt: '-2px', typography: 'caption', color: 'text.secondary', '& > summary': { py: '3px' } }}
    >
      <summary>{t('inspector.about-type', { type: told(type.title) })}</summary>
      {rows.map(([title, text]) => (
        <Typography key={title} variant="caption" component="p" sx={{ mt: 0.25 }}>
          <strong>{title}:</strong> {told(text)}
        </Typography>
      ))}
    </Box>
  );
}
