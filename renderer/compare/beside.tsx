import { Suspense } from 'react';
import { lazyPart } from '../app/lazy-part.tsx';
import { useUi } from '../state/ui-store.ts';
import { useComparison } from './use-comparison.ts';

const OtherDrawing = lazyPart(async () => (await import('./other-drawing.tsx')).OtherDrawing);

/** Beside the drawing, while it is compared side by side: what it is compared with. Draws nothing otherwise. */
export function Beside() {
  const comparison = useComparison();
  const sideBySide = useUi((ui) => ui.sideBySide);
  if (comparison === undefined || !sideBySide) return null;
  return (
    <Suspense fallback={null}>
      <OtherDrawing {...comparison} />
    </Suspense>
  );
}
