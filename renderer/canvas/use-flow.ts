import { useMemo, useState } from 'react';
import { useFailure } from '../failure/use-failure.ts';
import { useAnalysis, useFindings } from '../state/findings.ts';
import { useDesign, useEditor, useStage } from '../state/hooks.ts';
import { useBorders } from './use-borders.ts';
import { useFar } from './far/use-far.ts';
import { useTints } from './use-tints.ts';
import { useDataView } from './use-data-view.ts';
import { toFlow, type Drawing, type Flow, type View } from './to-flow.ts';

/** The drawing of the stage on screen; what did not change since the last one is the same object. */
export function useFlow(view: View): Flow {
  const [draw] = useState(createDrawer);
  const design = useDesign();
  const stage = useStage();
  const analysis = useAnalysis();
  const findings = useFindings();
  const selection = useEditor((editor) => editor.selection);
  const failure = useFailure()?.view;
  const data = useDataView();
  const tints = useTints();
  const borders = useBorders(data);
  const far = useFar(Object.keys(stage.zones).length + Object.keys(stage.components).length);
  return useMemo(
    () => draw({ design, stage, analysis, findings, selection, view, failure, data, tints, borders, far }),
    [draw, design, stage, analysis, findings, selection, view, failure, data, tints, borders, far],
  );
}

function createDrawer(): (drawing: Drawing) => Flow {
  let before: Flow | undefined;
  return (drawing) => {
    before = toFlow(drawing, before);
    return before;
  };
}
