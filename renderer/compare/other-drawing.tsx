import { useReactFlow, useStoreApi } from '@xyflow/react';
import { memo, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { darkColours, lightColours } from '../../shared/picture/colours.ts';
import { stagePicture } from '../../shared/picture/stage-picture.ts';
import type { StageOf } from '../../shared/picture/drawn-stage.ts';
import type { Picture } from '../../shared/picture/types.ts';
import { useFocusElements } from '../canvas/focus-elements.ts';
import { boxesOf, showBoxes, WHOLE } from '../canvas/in-view.ts';
import { t } from '../messages/t.ts';
import { told } from '../messages/told.ts';
import { useScheme } from '../present/use-on-screen.ts';
import { PictureView } from '../slide/picture-view.tsx';
import { stageOf, useEditorStore } from '../state/hooks.ts';
import type { Comparison } from './use-comparison.ts';

/** The other stage, as it is, at the scale of the drawing and moving with it. */
export function OtherDrawing({ before, difference }: Comparison) {
  const picture = usePicture(before, difference);
  const frame = useInStep(picture);
  const focus = useFocusElements();
  useRoomForTwo(before);
  return (
    <figure className="beside" aria-label={t('compare.before', { name: before.name })}>
      <figcaption>{before.name}</figcaption>
      <div ref={frame} className="beside-picture">
        <Still picture={picture} onPress={(id) => difference.get(id) !== 'removed' && focus([id])} />
      </div>
    </figure>
  );
}

const STILL = () => 0;

/** Drawn anew only when the picture is another one: a move of the drawing changes its frame alone. */
const Still = memo(
  ({ picture, onPress }: { readonly picture: Picture; readonly onPress: (id: string) => void }) => (
    <PictureView picture={picture} waveOf={STILL} chosen={undefined} onPress={onPress} />
  ),
  (before, after) => before.picture === after.picture,
);
Still.displayName = 'Still';

/** The other stage, whole, in a picture whose corner is where that of its layout is. */
function usePicture({ design, stage }: Comparison['before'], marked: Comparison['difference']): Picture {
  const colours = useScheme() === 'dark' ? darkColours : lightColours;
  return useMemo(() => {
    const alone = { findings: [], failing: [], focus: [], transparent: true, legend: false } as const;
    return stagePicture({ design, stage, colours, marked, camera: [0, 0, 1, 1], say: told, ...alone });
  }, [design, stage, colours, marked]);
}

/** Has a picture show what the drawing shows, as large. */
function useInStep({ x: left, y: top }: Picture) {
  const frame = useRef<HTMLDivElement>(null);
  const store = useStoreApi();
  useLayoutEffect(() => {
    const follow = () => {
      const [x, y, zoom] = store.getState().transform;
      const { clientWidth = 0, clientHeight = 0 } = frame.current ?? {};
      const seen = [left - x / zoom, top - y / zoom, clientWidth / zoom, clientHeight / zoom];
      frame.current?.firstElementChild?.setAttribute('viewBox', seen.join(' '));
    };
    follow();
    return store.subscribe(follow);
  });
  return frame;
}

/** The drawing has half the room now: shows all of both, and what was shown before when it has it back. */
function useRoomForTwo(before: StageOf): void {
  const flow = useReactFlow();
  const editor = useEditorStore();
  useEffect(() => {
    const seen = flow.getViewport();
    return () => void flow.setViewport(seen);
  }, [flow]);
  const shown = useRef<Stage>(undefined);
  useEffect(() => {
    // An edit elsewhere in the design moves nothing here.
    if (shown.current === before.stage) return;
    shown.current = before.stage;
    const { history } = editor.getState();
    const own = { design: history.design, stage: stageOf(editor.getState()) };
    void showBoxes(flow, [...boxesOf(own), ...boxesOf(before)], WHOLE);
  }, [flow, editor, before]);
}
