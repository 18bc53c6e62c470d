import { useReactFlow } from '@xyflow/react';
import { useEffect } from 'react';

/** How much nearer a turn of the wheel brings, by what the browser counts in: pixels, lines, pages. */
const NEARER = [0.002, 0.05, 1] as const;

/** The wheel over the map zooms around the middle of the window. React has no say in whether the page zooms, too. */
export function useMapWheel(canvas: { readonly current: HTMLCanvasElement | null }): void {
  const { getZoom, zoomTo } = useReactFlow();
  useEffect(() => {
    const map = canvas.current;
    const zoom = (event: WheelEvent) => {
      event.preventDefault();
      void zoomTo(getZoom() * 2 ** (-event.deltaY * (NEARER[event.deltaMode] ?? 0)));
    };
    map?.addEventListener('wheel', zoom, { passive: false });
    return () => map?.removeEventListener('wheel', zoom);
  }, [canvas, getZoom, zoomTo]);
}
