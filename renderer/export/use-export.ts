import { useEffect, useMemo, useRef, useState } from 'react';
import type { ExportOptions, Target } from '../../shared/export/types.ts';
import { askWorker } from '../state/ask-worker.ts';
import { useDesign, useEditor } from '../state/hooks.ts';
import { t } from '../messages/t.ts';
import type { ExportQuestion } from './export-worker.ts';
import type { ExportTold, Ran } from './run-target.ts';

export interface ExportView {
  readonly targets: readonly Target[];
  readonly target?: Target;
  readonly stageId: string;
  /** What came of it; undefined until it is there. */
  readonly ran?: Ran;
  /** Ends the work on what is not there yet; undefined while there is none. */
  readonly stop?: () => void;
  /** How much of it is made, from 0 to 1, as far as the target says. */
  readonly share?: number;
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
  const question = useMemo(
    () =>
      target === undefined
        ? undefined
        : { design, stageId, target: target.id, ...(blueGreen === true ? { options: BLUE_GREEN } : {}) },
    [target, design, stageId, blueGreen],
  );
  return { targets, target, stageId, failed, pickTarget, pickStage, blueGreen, setBlueGreen, ...useRan(question) };
}

const BLUE_GREEN: ExportOptions = { rollout: 'blue-green' };

/** What came of the question, worked out beside the page, so that the window answers while a large stage is written. */
function useRan(question: ExportQuestion | undefined): Pick<ExportView, 'ran' | 'stop' | 'share'> {
  const [told, setTold] = useState<{ readonly question?: ExportQuestion } & Pick<ExportView, 'ran' | 'share'>>({});
  const end = useRef<() => void>(undefined);
  useEffect(() => {
    if (question === undefined) return;
    const tell = (ran: Ran) => setTold({ question, ran });
    end.current = askWorker<ExportTold>(
      question,
      (told) => {
        if (!('answer' in told)) tell({ ok: false, why: t('export.not-loaded') });
        else if ('share' in told.answer) setTold({ question, share: told.answer.share });
        else tell(told.answer);
      },
      new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' }),
    );
    return end.current;
  }, [question]);
  const ours = told.question === question;
  if (question === undefined || (ours && told.ran !== undefined)) return { ran: told.ran };
  const stop = () => {
    end.current?.();
    setTold({ question, ran: { ok: false, why: t('export.stopped') } });
  };
  return { stop, share: ours ? told.share : undefined };
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
