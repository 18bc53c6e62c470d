import {
  Background,
  ConnectionLineType,
  ReactFlow,
  SelectionMode,
  useKeyPress,
  useReactFlow,
  type ReactFlowProps,
} from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { ContextMenu } from '../actions/context-menu.tsx';
import { useCompared } from '../compare/use-comparison.ts';
import { useEditor, useEditorStore } from '../state/hooks.ts';
import { uiStore, useUi } from '../state/ui-store.ts';
import './borders.css';
import './canvas.css';
import './data-view.css';
import './failure.css';
import { libraryWords } from './library-words.ts';
import { CanvasControls } from './canvas-controls.tsx';
import { ComponentCard } from './component-card.tsx';
import { ConnectionLine } from './connection-line.tsx';
import { bringIntoView, WHOLE, ZOOM } from './in-view.ts';
import { ListScale } from './list-scale.tsx';
import { FarLayer } from './far/far-layer.tsx';
import { useLeaving } from './near/use-leaving.ts';
import { usePage, type Page } from './near/use-page.ts';
import { GuideLines } from './guide-lines.tsx';
import { Overview } from './overview.tsx';
import { GRID } from '../../shared/layout/sizes.ts';
import { QUIET, type CanvasEdge, type CanvasNode, type Flow, type View } from './flow.ts';
import { TidyProgress } from '../tidy/tidy-progress.tsx';
import { useGlide } from '../tidy/use-glide.ts';
import { t } from '../messages/t.ts';
import { useChanges } from './use-changes.ts';
import { useConnecting } from './use-connecting.ts';
import { useDrag } from './use-drag.ts';
import { useDrop } from './use-drop.ts';
import { useFlow } from './use-flow.ts';
import { useMoving } from './use-moving.ts';
import { useSteady } from './use-steady.ts';
import { Legend } from './view-switch.tsx';
import { usePointing } from './use-pointing.ts';
import { ZoneFrame } from './zone-frame.tsx';
import { ZoneResizers } from './zone-resizers.tsx';

const nodeTypes = { component: ComponentCard, zone: ZoneFrame };
const edgeTypes = { default: ConnectionLine };
/** While one of these is held, a drag goes where the pointer does: no grid, no guides. */
const FREEING = ['Control', 'Meta'];
/** Pixels that a hand may slip while it clicks: more is a drag. */
const SLIP = 3;
/** How the drawing answers to hands, whatever is on it. */
const MANNERS = {
  nodeClickDistance: SLIP,
  nodeDragThreshold: SLIP,
  paneClickDistance: SLIP,
  snapGrid: [GRID, GRID],
  connectionRadius: 12,
  panOnScroll: true,
  // With one of these the wheel zooms; alone it pans, as trackpads do everywhere.
  zoomActivationKeyCode: ['Control', 'Meta'],
  selectionMode: SelectionMode.Full,
  selectionKeyCode: null,
  multiSelectionKeyCode: ['Shift', 'Control', 'Meta'],
  deleteKeyCode: null,
  zoomOnDoubleClick: false,
  zIndexMode: 'manual',
  connectionLineType: ConnectionLineType.SmoothStep,
  minZoom: ZOOM.min,
  maxZoom: ZOOM.max,
} satisfies ReactFlowProps<CanvasNode, CanvasEdge>;

interface CanvasProps {
  /** It has its controls and its map around it. */
  readonly furnished: boolean;
  /** It shows what is found out about the design, too. */
  readonly judged: boolean;
  /** Called when the stage, whole, is on screen. */
  readonly onDrawn: () => void;
}

/** The drawing of the stage on screen, and every gesture on it. */
export function Canvas({ furnished, judged, onDrawn }: CanvasProps) {
  const [view, setView] = useState<View>(QUIET);
  const [connecting, setConnecting] = useState(false);
  const flow = useCompared(useFlow(view, furnished, judged));
  const page = usePage(flow);
  const given = useLeaving(page);
  const drag = useDrag(setView);
  const connectHandlers = useConnecting(setView, setConnecting);
  const changes = useChanges(setView, drag.state);
  const drop = useDrop(setView);
  useGlide(setView);
  const frame = useFitOnOpen(onDrawn);
  const { pointing, presses, menu } = usePointing(flow, page, { show: setView, frame, slip: SLIP });
  const free = useKeyPress(FREEING);
  const hand = useUi((ui) => ui.tool === 'hand');
  const moving = useMoving(frame);
  const gestures = { ...changes, ...moving, ...drag.handlers, ...connectHandlers, ...pointing };
  const handlers = useSteady(gestures);
  return (
    <>
      <div
        ref={frame}
        className={`canvas${connecting ? ' is-connecting' : ''}${page.window === 'far' ? ' is-far' : ''}`}
        {...drop}
        {...presses}
        data-testid="canvas"
        tabIndex={-1}
      >
        <ReactFlow<CanvasNode, CanvasEdge>
          nodes={given.nodes}
          edges={given.edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          {...MANNERS}
          snapToGrid={!free}
          {...handlers}
          onNodeDoubleClick={nameIt}
          {...dragOnPane(hand)}
          aria-label={t('canvas.drawing')}
          ariaLabelConfig={libraryWords()}
        >
          {page.window !== 'all' && <FarLayer flow={flow} page={page} />}
          {page.window !== 'far' && <Background gap={GRID * 3} size={1} />}
          {furnished && <Furniture flow={flow} page={page} view={view} />}
        </ReactFlow>
      </div>
      <ContextMenu {...menu} />
      <Legend />
    </>
  );
}

interface FurnitureProps {
  readonly flow: Flow;
  readonly page: Page;
  readonly view: View;
}

/** What stands on the drawing, and need not be there before it. */
function Furniture({ flow, page, view }: FurnitureProps) {
  return (
    <>
      <CanvasControls />
      <ZoneResizers flow={flow} page={page} />
      <GuideLines guides={view.guides} />
      <Overview flow={flow} />
      <ListScale />
      <TidyProgress />
    </>
  );
}

/** A drag on empty canvas pans with the hand, else draws a rubber band; with the other buttons it always pans. */
function dragOnPane(hand: boolean) {
  return { selectionOnDrag: !hand, panOnDrag: hand ? true : [1, 2] };
}

function nameIt(_event: unknown, { id }: CanvasNode): void {
  uiStore.setState({ renaming: { id, in: 'drawing' } });
}

/**
 * Shows the whole stage when another one, or another design, comes on screen: at once, so that it is drawn only once. In the
 * frame that shows it, the frame around it says so (`data-fitted`): places on the screen hold from then on.
 */
function useFitOnOpen(onDrawn: () => void): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null);
  const flow = useReactFlow();
  const store = useEditorStore();
  const stageId = useEditor((editor) => editor.stageId);
  const opening = useEditor((editor) => editor.opening);
  useEffect(() => {
    frame.current?.removeAttribute('data-fitted');
    void bringIntoView(flow, store.getState(), WHOLE);
    let next = requestAnimationFrame(() => {
      frame.current?.setAttribute('data-fitted', stageId);
      next = requestAnimationFrame(onDrawn);
    });
    return () => cancelAnimationFrame(next);
  }, [flow, store, stageId, opening, onDrawn]);
  return frame;
}
