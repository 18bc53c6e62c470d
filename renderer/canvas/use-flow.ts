import { useMemo, useState } from 'react';
import { useFailure } from '../failure/use-failure.ts';
import { useAnalysisWhen } from '../state/findings.ts';
import { useFindingsWhen } from '../state/use-findings.ts';
import { useDesign, useEditor, useStage } from '../state/hooks.ts';
import { useBorders } from './use-borders.ts';
import { useTints } from './use-tints.ts';
import { useDataView } from './use-data-view.ts';
import type { Drawing, Flow, View } from './flow.ts';
import { isMute } from './mute.ts';
import { toFlow } from './to-flow.ts';

/**
 * The drawing of the stage on screen, with what is found out about it once it is to be judged; what did not change since
 * the last one is the same object. What nobody can read is not said before the window is furnished.
 */
export function useFlow({ places, lights, carried }: View, furnished: boolean, judged: boolean): Flow {
  const [draw] = useState(createDrawer);
  const design = useDesign();
  const stage = useStage();
  const analysis = useAnalysisWhen(judged);
  const findings = useFindingsWhen(judged);
  const selection = useEditor((editor) => editor.selection);
  const failure = useFailure()?.view;
  const data = useDataView();
  const tints = useTints();
  const borders = useBorders(data);
  // Guides are no part of it: they change at every step of a drag.
  const view = useMemo(() => ({ places, lights, carried }), [places, lights, carried]);
  const plain = failure === undefined && data === undefined && tints === undefined;
  const mute = plain && isMute(Object.keys(stage.components).length, furnished);
  return useMemo(
    () => draw({ design, stage, analysis, findings, selection, view, failure, data, tints, borders, mute }),
    [draw, design, stage, analysis, findings, selection, view, failure, data, tints, borders, mute],
  );
}

function createDrawer(): (drawing: Drawing) => Flow {
  let before: Flow | undefined;
  return (drawing) => {
    before = toFlow(drawing, before);
    return before;
  };
}
