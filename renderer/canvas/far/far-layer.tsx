import { useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import type { Flow } from '../to-flow.ts';
import { paintFar, type FarColours } from './paint-far.ts';

/** The whole drawing on one canvas beneath the page's elements; it follows the view without React. */
export function FarLayer({ flow }: { readonly flow: Flow }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const store = useStoreApi();
  useEffect(() => {
    let asked = 0;
    const paint = () => {
      asked = 0;
      if (canvas.current !== null) paintOn(canvas.current, flow, store.getState());
    };
    const ask = () => {
      if (asked === 0) asked = requestAnimationFrame(paint);
    };
    paint();
    const stop = store.subscribe(ask);
    // The scheme of colours is an attribute of the page.
    const scheme = new MutationObserver(ask);
    scheme.observe(document.documentElement, { attributes: true });
    return () => {
      cancelAnimationFrame(asked);
      scheme.disconnect();
      stop();
    };
  }, [flow, store]);
  return <canvas ref={canvas} className="far-layer" aria-hidden="true" />;
}

interface Seen {
  readonly width: number;
  readonly height: number;
  readonly transform: readonly [number, number, number];
}

function paintOn(canvas: HTMLCanvasElement, flow: Flow, { width, height, transform }: Seen): void {
  const context = canvas.getContext('2d');
  if (context === null) return;
  const dots = devicePixelRatio;
  const [wide, high] = [Math.round(width * dots), Math.round(height * dots)];
  if (canvas.width !== wide || canvas.height !== high) [canvas.width, canvas.height] = [wide, high];
  const [x, y, zoom] = transform;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, wide, high);
  context.setTransform(zoom * dots, 0, 0, zoom * dots, x * dots, y * dots);
  const seen = { left: -x / zoom, top: -y / zoom, right: (width - x) / zoom, bottom: (height - y) / zoom };
  paintFar(context, flow, seen, zoom, coloursOf(canvas));
}

function coloursOf(canvas: HTMLCanvasElement): FarColours {
  const style = getComputedStyle(canvas);
  return (name) => style.getPropertyValue(`--corral-palette-${name}`);
}
