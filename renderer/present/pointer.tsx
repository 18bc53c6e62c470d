import { useEffect, useRef } from 'react';
import { usePresent } from './present-store.ts';

/** A red dot that follows the pointer, or a light around it. */
export function Pointer() {
  const kind = usePresent((present) => present.pointer);
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (kind === 'none') return undefined;
    const follow = ({ clientX, clientY }: PointerEvent) => {
      shown.current?.style.setProperty('--x', `${clientX}px`);
      shown.current?.style.setProperty('--y', `${clientY}px`);
    };
    window.addEventListener('pointermove', follow);
    return () => window.removeEventListener('pointermove', follow);
  }, [kind]);
  return kind === 'none' ? null : <div ref={shown} className={`pointer-${kind}`} aria-hidden="true" />;
}
