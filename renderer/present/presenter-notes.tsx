import { useEffect, useState } from 'react';
import type { PlayedStep } from '../../shared/story/play.ts';
import { t } from '../messages/t.ts';
import { usePresent } from './present-store.ts';

/** What the presenter reads: the notes of this step, what comes next, and how long it has taken. */
export function PresenterNotes({ step, next }: { readonly step: PlayedStep; readonly next: PlayedStep | undefined }) {
  const began = usePresent((present) => present.began);
  const minutes = useMinutes(began);
  return (
    <aside className="presenter-notes" aria-label={t('present.notes')}>
      <p className="presenter-text">{step.notes === '' ? t('present.notes.none') : step.notes}</p>
      {step.missing.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p className="presenter-next">
        {next === undefined ? t('present.last') : t('present.next', { title: next.title })} ·{' '}
        {t('present.time', { minutes })}
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
