import { useEffect, useState } from 'react';
import type { PlayedStep } from '../../shared/story/play.ts';
import { usePresent } from './present-store.ts';

/** What the presenter reads: the notes of this step, what comes next, and how long it has taken. */
export function PresenterNotes({ step, next }: { readonly step: PlayedStep; readonly next: PlayedStep | undefined }) {
  const began = usePresent((present) => present.began);
  const minutes = useMinutes(began);
  return (
    <aside className="presenter-notes" aria-label="Notes">
      <p className="presenter-text">{step.notes === '' ? 'This step has no notes.' : step.notes}</p>
      {step.missing.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p className="presenter-next">
        {next === undefined ? 'This is the last step.' : `Next: ${next.title}`} · {minutes} min
      </p>
    </aside>
  );
}

function useMinutes(began: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 10_000);
    return () => clearInterval(timer);
  }, []);
  return Math.floor(Math.max(now - began, 0) / 60_000);
}
