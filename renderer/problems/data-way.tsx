import { useMemo } from 'react';
import { dataPathTo } from '../../shared/analysis/data/data-path.ts';
import { pathWords } from '../../shared/analysis/data/path-words.ts';
import type { Finding } from '../../shared/rules/types.ts';
import { useDesign, useStage } from '../state/hooks.ts';
import { t } from '../messages/t.ts';
import { told, toldList } from '../messages/told.ts';
import { Part } from './part.tsx';

/** For a finding about privacy: the way that is lit on the drawing, in words, with each border that the data crosses. */
export function DataWay({ finding: { area, elements } }: { readonly finding: Finding }) {
  const design = useDesign();
  const stage = useStage();
  const parts = useMemo(
    () => (area === 'privacy' ? pathWords(design, stage, dataPathTo(design, stage.id, elements)) : []),
    [area, design, stage, elements],
  );
  if (parts.length === 0) return null;
  return (
    <Part title={t('problems.way')}>
      {parts.map(({ title, words }) => `${told(title)}: ${toldList(words)}`).join('. ')}.
    </Part>
  );
}
