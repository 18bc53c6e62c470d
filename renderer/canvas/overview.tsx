import { Panel, useReactFlow, useStore, useStoreApi, type ReactFlowState } from '@xyflow/react';
import { useEffect, useMemo, useRef, type PointerEvent } from 'react';
import type { Box } from '../../shared/layout/places.ts';
import { t } from '../messages/t.ts';
import type { Content, Flow } from './flow.ts';
import { enclosing, isOutside } from './in-view.ts';
import { useKeptWhole } from './use-kept-whole.ts';
import { useMapWheel } from './use-map-wheel.ts';

const SIZE = { width: 150, height: 100 };
/** Pixels that stay free around the stage. */
const EDGE = 4;

/** A map of the stage, as long as some of it is outside the window: a map of what is on screen only hides it. */
export function Overview({ flow }: { readonly flow: Flow }) {
  // A gesture is not followed: everything would be painted at every step of it.
  const { boxes } = flow.content;
  const around = useMemo(() => enclosing(boxes.values()), [boxes]);
  useKeptWhole(around);
  const needed = useStore((state) => around !== undefined && isOutside(around, state));
  if (!needed || around === undefined) return null;
  return <Map content={flow.content} around={around} />;
}

/**
 * Painted, because it has everything in it. Where one presses or drags becomes the middle of the window; the wheel zooms
 * around it.
 */
function Map({ content, around }: { readonly content: Content; readonly around: Box }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { setCenter, getZoom } = useReactFlow();
  const onto = useMemo(() => mapOnto(around), [around]);
  usePainted(canvas, content, onto);
  useMapWheel(canvas);
  const go = ({ clientX, clientY, buttons, currentTarget }: PointerEvent<HTMLElement>) => {
    if (buttons !== 1) return;
    const { left, top } = currentTarget.getBoundingClientRect();
    void setCenter(...onto.back(clientX - left, clientY - top), { zoom: getZoom() });
  };
  const take = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    go(event);
  };
  return (
    <Panel position="bottom-right" className="overview nopan" onPointerDown={take} onPointerMove={go} style={SIZE}>
      <canvas ref={canvas} {...SIZE} role="img" aria-label={t('canvas.overview')} />
      <WindowOnMap onto={onto} />
    </Panel>
  );
}

interface Onto {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
  /** A point of the map → a point of the canvas. */
  readonly back: (x: number, y: number) => [number, number];
}

function mapOnto({ x, y, width, height }: Box): Onto {
  const scale = Math.min((SIZE.width - 2 * EDGE) / width, (SIZE.height - 2 * EDGE) / height);
  const left = (SIZE.width - width * scale) / 2 - x * scale;
  const top = (SIZE.height - height * scale) / 2 - y * scale;
  return { scale, left, top, back: (atX, atY) => [(atX - left) / scale, (atY - top) / scale] };
}

/** Zones as frames, cards as blocks; once a frame at most. */
function usePainted(
  canvas: { readonly current: HTMLCanvasElement | null },
  { nodes, boxes }: Content,
  onto: Onto,
): void {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const painter = canvas.current?.getContext('2d');
      if (canvas.current === null || painter === null || painter === undefined) return;
      const style = getComputedStyle(canvas.current);
      const zone = style.getPropertyValue('--corral-palette-canvas-zoneBorder');
      const card = style.getPropertyValue('--corral-palette-primary-main');
      painter.setTransform(1, 0, 0, 1, 0, 0);
      painter.clearRect(0, 0, SIZE.width, SIZE.height);
      painter.setTransform(onto.scale, 0, 0, onto.scale, onto.left, onto.top);
      [painter.lineWidth, painter.strokeStyle, painter.fillStyle] = [1 / onto.scale, zone, card];
      for (const { id, type } of nodes) {
        const { x, y, width, height } = boxes.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
        if (type === 'zone') painter.strokeRect(x, y, width, height);
        else painter.fillRect(x, y, width, height);
      }
    });
    return () => cancelAnimationFrame(frame);
  }, [canvas, nodes, boxes, onto]);
}

/** Follows the view without React. */
function WindowOnMap({ onto }: { readonly onto: Onto }) {
  const frame = useRef<HTMLDivElement>(null);
  const store = useStoreApi();
  useEffect(() => {
    const place = ({ transform: [x, y, zoom], width, height }: ReactFlowState) => {
      const scale = onto.scale / zoom;
      frame.current?.style.setProperty('transform', `translate(${onto.left - x * scale}px, ${onto.top - y * scale}px)`);
      frame.current?.style.setProperty('width', `${width * scale}px`);
      frame.current?.style.setProperty('height', `${height * scale}px`);
    };
    place(store.getState());
    return store.subscribe(place);
  }, [onto, store]);
  return <div ref={frame} className="overview-window" />;
}
