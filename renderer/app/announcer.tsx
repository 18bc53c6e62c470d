import { useUi } from '../state/ui-store.ts';

/** Says to screen readers what changed on the drawing and cannot be seen by them. */
export function Announcer() {
  const { text, turn } = useUi((ui) => ui.announcement);
  // The same sentence twice in a row is still two announcements.
  return (
    <div className="unseen" role="status" data-testid="announcer">
      <span key={turn}>{text}</span>
    </div>
  );
}
