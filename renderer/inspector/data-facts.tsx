import { Typography } from '@mui/material';
import { useDeferredValue, useMemo } from 'react';
import { bordersOf } from '../../shared/analysis/data/borders.ts';
import { dataOf, dataView } from '../../shared/analysis/data/data-view.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { t } from '../messages/t.ts';
import { toldList } from '../messages/told.ts';
import { useDesign, useStage } from '../state/hooks.ts';

interface Asked {
  readonly design: Design;
  readonly stage: Stage;
  readonly id: string;
}

type Row = readonly [title: string, words: string];

/**
 * All the data that a component or a connection has, the law of a zone, and the borders that the data crosses there. They
 * follow what is selected: of a large stage they take longer than a frame, and the hand does not wait for them.
 */
export function DataFacts({ id }: { readonly id: string }) {
  const design = useDesign();
  const stage = useStage();
  const asked = useDeferredValue(
    useMemo(() => ({ design, stage, id }), [design, stage, id]),
    undefined,
  );
  const rows = useMemo(() => (asked === undefined ? [] : rowsOf(asked)), [asked]);
  return rows.map(([title, words]) => (
    <Typography key={title} variant="caption" component="p" sx={{ mt: 0.25, color: 'text.secondary' }}>
      <strong>{title}:</strong> {toldList(words)}
    </Typography>
  ));
}

function rowsOf({ design, stage, id }: Asked): Row[] {
  const law = Object.hasOwn(stage.zones, id) ? dataView(design, stage.id).zones.get(id) : undefined;
  const borders = bordersOf(design, stage).get(id);
  const rows: readonly (readonly [string, string | undefined])[] = [
    [t('residency.data'), dataOf(stage, id)?.words],
    [t('residency.country'), law?.label],
    [t('inspector.crosses'), borders?.map(({ label }) => label).join(', ')],
  ];
  return rows.filter((row): row is Row => row[1] !== undefined);
}
