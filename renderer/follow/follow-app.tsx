import { useEffect, useState, type FormEvent } from 'react';
import type { Shown } from '../slide/shown.ts';
import { SlideView } from '../slide/slide-view.tsx';
import '../slide/stand-alone.css';
import { usePageColours, useSystemScheme } from '../slide/page-colours.ts';
import { t, type PlainKey } from '../messages/t.ts';
import './follow.css';

type Following =
  | { readonly kind: 'asking'; readonly why?: string }
  | { readonly kind: 'joining' | 'over' }
  | { readonly kind: 'showing'; readonly shown: Shown };

/** What one in the room sees on a telephone: the story as it stands on the big screen, and nothing to press. */
export function FollowApp() {
  // The code on the big screen is in the address, after the sign that browsers keep to themselves.
  const [code, setCode] = useState(() => location.hash.slice(1));
  const following = useFollowing(code);
  const own = useSystemScheme();
  // The drawing comes in the colours of the big screen, and so does the page around it.
  usePageColours(following.kind === 'showing' ? following.shown.scheme : own);
  switch (following.kind) {
    case 'asking':
      return <AskCode why={following.why} onCode={setCode} />;
    case 'showing':
      return (
        <main className="stand-alone" aria-label={t('follow.story')}>
          {following.shown.blank ? (
            <p className="follow-words">{t('follow.break')}</p>
          ) : (
            <SlideView slide={following.shown.slide} />
          )}
        </main>
      );
    default:
      return (
        <p className="follow-words" role="status">
          {following.kind === 'joining' ? t('follow.waiting') : t('follow.over')}
        </p>
      );
  }
}

function AskCode({ why, onCode }: { readonly why: string | undefined; readonly onCode: (code: string) => void }) {
  const [text, setText] = useState('');
  const join = (event: FormEvent) => {
    event.preventDefault();
    onCode(text.toUpperCase().replace(/[^A-Z0-9]/g, ''));
  };
  return (
    <form className="stand-alone follow-words" onSubmit={join}>
      <label>
        {t('follow.code')}
        <input value={text} onChange={(event) => setText(event.target.value)} autoFocus />
      </label>{' '}
      <button type="submit">{t('follow.go')}</button>
      {why !== undefined && <p role="alert">{why}</p>}
    </form>
  );
}

/** What the server says when it turns somebody away, by its code. */
const TURNED_AWAY: Readonly<Record<number, PlainKey>> = {
  1008: 'follow.wrong-code',
  1013: 'follow.full',
};

/** Follows with a code: sends it once, then only listens. */
function useFollowing(code: string): Following {
  const [following, setFollowing] = useState<Following>({ kind: 'joining' });
  useEffect(() => {
    if (code === '') return undefined;
    const socket = new WebSocket(`ws://${location.host}/story`);
    socket.binaryType = 'blob';
    socket.onopen = () => socket.send(`hello ${code}`);
    let newest = 0;
    socket.onmessage = ({ data }) => {
      const mine = (newest += 1);
      // A large slide may take longer to unpack than the one after it.
      void unpack(data as Blob).then((shown) => mine === newest && setFollowing({ kind: 'showing', shown }));
    };
    socket.onclose = ({ code: reason }) => {
      const why = TURNED_AWAY[reason];
      setFollowing(why === undefined ? { kind: 'over' } : { kind: 'asking', why: t(why) });
    };
    return () => socket.close();
  }, [code]);
  return code === '' ? { kind: 'asking' } : following;
}

async function unpack(packed: Blob): Promise<Shown> {
  const text = await new Response(packed.stream().pipeThrough(new DecompressionStream('gzip'))).text();
  return JSON.parse(text) as Shown;
}
