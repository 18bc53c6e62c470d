import type { Mark } from '../../shared/picture/marks.ts';

/** The worst finding of an element: a shape and a letter, never colour alone. The node's own label says it in words. */
export function MarkBadge({ mark }: { readonly mark: Mark | undefined }) {
  if (mark === undefined) return null;
  return (
    <span className={`mark mark-${mark.open} severity-${mark.severity}`} title={mark.text} aria-hidden="true">
      {mark.open === 'gap' ? '!' : '?'}
    </span>
  );
}
