import { useEffect, useState } from 'react';
import { keyOf } from '../actions/key-of.ts';
import { usePageColours, useSystemScheme } from '../slide/page-colours.ts';
import { PictureView } from '../slide/picture-view.tsx';
import { SlideView } from '../slide/slide-view.tsx';
import { t } from '../messages/t.ts';
import '../slide/stand-alone.css';
import { channelOf, FORWARDED, type FromPresenter, type PresenterView, type ToPresenter } from './presenter-channel.ts';
import './presenter.css';

/** The presenter's own window: what the room sees, what comes next, the notes and the time. */
export function PresenterApp({ id }: { readonly id: string }) {
  const view = useView(id);
  const own = useSystemScheme();
  usePageColours(view?.scheme ?? own);
  if (view === undefined) {
    return (
      <p className="presenter-words" role="status">
        {t('presenter.none')}
      </p>
    );
  }
  const { slide, next, notes, missing, blank } = view;
  return (
    <main className="stand-alone presenter" aria-label={t('presenter.title')}>
      <section className="presenter-now" aria-label={blank ? t('present.blank') : t('presenter.on-screen')}>
        <SlideView slide={slide} />
      </section>
      <aside className="presenter-side">
        <Times began={view.began} />
        <section aria-label={t('presenter.next')}>
          <h2>{next === undefined ? t('present.last') : t('present.next', { title: next.title })}</h2>
          {next !== undefined && <PictureView picture={next.picture} waveOf={() => 0} chosen={undefined} />}
        </section>
        <section className="presenter-said" aria-label={t('present.notes')}>
          <p>{notes === '' ? t('present.notes.none') : notes}</p>
          {missing.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
      </aside>
    </main>
  );
}

/** Keeps in step with the presentation, and sends it the keys that are pressed here. */
function useView(id: string): PresenterView | undefined {
  const [view, setView] = useState<PresenterView>();
  useEffect(() => {
    const channel = channelOf(id);
    const say = (message: FromPresenter) => channel.postMessage(message);
    channel.onmessage = ({ data }: MessageEvent<ToPresenter>) => {
      if (data.kind === 'asking') say({ kind: 'hello' });
      else setView(data.kind === 'view' ? data.view : undefined);
    };
    const onKey = (event: KeyboardEvent) => {
      const key = keyOf(event);
      if (!FORWARDED.includes(key)) return;
      event.preventDefault();
      say({ kind: 'key', key });
    };
    addEventListener('keydown', onKey);
    say({ kind: 'hello' });
    return () => {
      removeEventListener('keydown', onKey);
      channel.close();
    };
  }, [id]);
  return view;
}

function Times({ began }: { readonly began: number }) {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 1000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(Math.floor((now.getTime() - began) / 1000), 0);
  const two = (value: number) => String(value).padStart(2, '0');
  return (
    <p className="presenter-times">
      <span role="timer" aria-label={t('presenter.time')}>
        {Math.floor(seconds / 60)}:{two(seconds % 60)}
      </span>
      <span>
        {two(now.getHours())}:{two(now.getMinutes())}
      </span>
    </p>
  );
}
