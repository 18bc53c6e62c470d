import { ViewportPortal } from '@xyflow/react';
import type { Guide } from '../../shared/layout/guides.ts';

/** The lines that what is dragged lies on. */
export function GuideLines({ guides }: { readonly guides: readonly Guide[] }) {
  return (
    <ViewportPortal>
      {guides.map(({ axis, at, from, to }) => {
        const style =
          axis === 'x' ? { left: at, top: from, height: to - from } : { left: from, top: at, width: to - from };
        return <div key={axis} className={`guide-line guide-${axis}`} style={style} />;
      })}
    </ViewportPortal>
  );
}
