import { useEffect, useState } from 'react';
import { t } from '../messages/t.ts';
import type { ScoreCell } from './slide.ts';
import { mayMove } from '../theme/may-move.ts';

/** The verdicts in a row; what differs from the stage before says what it was, and numbers count to their new value. */
export function ScoreStrip({ cells }: { readonly cells: readonly ScoreCell[] }) {
  return (
    <dl className="score-strip">
      {cells.map(({ label, text, tone, was }) => (
        <div key={label} className={classOf(text, was)}>
          <dt>{label}</dt>
          <dd className={`score-${tone}`}>
            <Counted key={`${was ?? ''} ${text}`} from={was ?? text} to={text} />
            {was !== undefined && <span className="score-was">{t('slide.was', { was })}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Signs of a verdict that is a sentence: it alone may be broken into lines. */
const SENTENCE = 24;

function classOf(text: string, was: string | undefined): string {
  const long = Math.max(text.length, was?.length ?? 0) > SENTENCE;
  return ['score-cell', was !== undefined && 'is-changed', long && 'is-sentence'].filter(Boolean).join(' ');
}

const COUNTING = 700;

/** A whole number counts from the old one; anything else is there at once, as for those who want no motion. */
function Counted({ from, to }: { readonly from: string; readonly to: string }) {
  const [start, goal] = [Number(from), Number(to)];
  const [counts] = useState(() => from !== to && Number.isInteger(start) && Number.isInteger(goal) && mayMove());
  const [shown, setShown] = useState(counts ? from : to);
  useEffect(() => {
    if (!counts) return undefined;
    const began = performance.now();
    let frame = 0;
    const count = (now: number) => {
      const part = Math.min((now - began) / COUNTING, 1);
      setShown(String(Math.round(start + (goal - start) * part)));
      if (part < 1) frame = requestAnimationFrame(count);
    };
    frame = requestAnimationFrame(count);
    return () => cancelAnimationFrame(frame);
  }, [counts, start, goal]);
  return <span>{shown}</span>;
}
