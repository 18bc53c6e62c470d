import { useLayoutEffect, useState, type RefObject } from 'react';
import { rowsInView, type RowWindow } from './row-window.ts';

/** Follows which lines of a box that scrolls are in view. */
export function useRowWindow(box: RefObject<HTMLElement | null>): RowWindow {
  const [seen, setSeen] = useState<RowWindow>({ from: 0, to: 0 });
  useLayoutEffect(() => {
    const { current } = box;
    if (current === null) return;
    const look = () =>
      setSeen((before) => {
        const now = rowsInView(current.scrollTop, current.clientHeight);
        return now.from === before.from && now.to === before.to ? before : now;
      });
    const resized = new ResizeObserver(look);
    resized.observe(current);
    current.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      resized.disconnect();
      current.removeEventListener('scroll', look);
    };
  }, [box]);
  return seen;
}
