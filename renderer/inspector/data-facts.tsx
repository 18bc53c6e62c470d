import { Typography } from '@mui/material';
import { useMemo } from 'react';
import { dataView } from '../../shared/analysis/data/data-view.ts';
import { t } from '../messages/t.ts';
import { toldList } from '../messages/told.ts';
import { useDesign, useStage } from '../state/hooks.ts';

/** All the data that a component or a connection has, the law of a zone, and the borders that the data crosses there. */
export function DataFacts({ id }: { readonly id: string }) {
  const design = useDesign();
  const stage = useStage();
  const view = useMemo(() => dataView(design, stage.id), [design, stage]);
  const rows = [
    [t('residency.data'), view.elements.get(id)?.words],
    [t('residency.country'), view.zones.get(id)?.label],
    [
      t('inspector.crosses'),
      view.borders
        .get(id)
        ?.map(({ label }) => label)
        .join(', '),
    ],
  ].filter((row): row is [string, string] => row[1] !== undefined);
  return rows.map(([title, words]) => (
    <Typography key={title} variant="caption" component="p" sx={{ mt: 0.25, color: 'text.secondary' }}>
      <strong>{title}:</strong> {toldList(words)}
    </Typography>
  ));
}
