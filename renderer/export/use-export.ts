import { useEffect, useMemo, useState } from 'react';
import type { Target } from '../../shared/export/types.ts';
import { useDesign, useEditor } from '../state/hooks.ts';
import { t } from '../messages/t.ts';
import { runTarget, type Ran } from './run-target.ts';

export interface ExportView {
  readonly targets: readonly Target[];
  readonly target?: Target;
  readonly stageId: string;
  readonly ran?: Ran;
  /** Why the exporters could not be loaded. */
  readonly failed?: string;
  readonly pickTarget: (id: string) => void;
  readonly pickStage: (id: string) => void;
  /** Whether machines take turns in two groups; undefined where the target knows of no such thing. */
  readonly blueGreen?: boolean;
  readonly setBlueGreen: (on: boolean) => void;
}

/** What the dialog shows: the targets (loaded when it opens), the chosen one, and what it makes of the chosen stage. */
export function useExport(): ExportView {
  const design = useDesign();
  const onScreen = useEditor((editor) => editor.stageId);
  const [stageId, pickStage] = useState(onScreen);
  const [targetId, pickTarget] = useState<string>();
  const { targets, failed } = useTargets();
  const target = targets.find(({ id }) => id === targetId) ?? targets[0];
  const [wanted, setBlueGreen] = useState(false);
  const blueGreen = target?.rollouts?.includes('blue-green') === true ? wanted : undefined;
  const ran = useMemo(
    () =>
      target === undefined
        ? undefined
        : runTarget(target, design, stageId, blueGreen === true ? { rollout: 'blue-green' } : undefined),
    [target, design, stageId, blueGreen],
  );
  return { targets, target, stageId, ran, failed, pickTarget, pickStage, blueGreen, setBlueGreen };
}

function useTargets(): { targets: readonly Target[]; failed?: string } {
  const [state, setState] = useState<{ targets: readonly Target[]; failed?: string }>({ targets: [] });
  useEffect(() => {
    let current = true;
    import('../../shared/export/targets.ts').then(
      ({ targets }) => current && setState({ targets }),
      () => current && setState({ targets: [], failed: t('export.not-loaded') }),
    );
    return () => {
      current = false;
    };
  }, []);
  return state;
}
