import { t } from '../messages/t.ts';
import { useEditorStore } from '../state/hooks.ts';
import { foldZones } from './fold-zones.ts';

interface FoldButtonProps {
  readonly id: string;
  readonly label: string;
  readonly collapsed: boolean;
}

/** Collapses a zone, or expands it. For the pointer: the keyboard has keys for it. */
export function FoldButton({ id, label, collapsed }: FoldButtonProps) {
  const store = useEditorStore();
  const name = t(collapsed ? 'fold.expand' : 'fold.collapse', { name: label });
  return (
    <button
      type="button"
      className="zone-fold nodrag"
      tabIndex={-1}
      title={name}
      aria-label={name}
      onClick={(event) => {
        event.stopPropagation();
        foldZones(store, [id], !collapsed);
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path
          d={collapsed ? 'M4 2.5 8 6 4 9.5' : 'M2.5 4 6 8 9.5 4'}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
        />
      </svg>
    </button>
  );
}
