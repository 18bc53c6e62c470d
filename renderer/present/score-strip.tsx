import { useEffect, useState } from 'react';
import { pricedScorecard } from '../../shared/analysis/cost/priced-scorecard.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { usePrices } from '../prices/price-store.ts';
import { SCORE_ROWS } from '../scorecard/scorecard-rows.ts';

interface ScoreStripProps {
  readonly stage: Stage;
  /** What it is compared with. */
  readonly before: Stage | undefined;
}

/** The verdicts in a row; what differs from the stage before says what it was, and numbers count to their new value. */
export function ScoreStrip({ stage, before }: ScoreStripProps) {
  const prices = usePrices((state) => state.books);
  const card = pricedScorecard(stage, prices);
  const old = before === undefined ? undefined : pricedScorecard(before, prices);
  return (
    <dl className="score-strip">
      {SCORE_ROWS.map((row) => {
        const cell = row.of(card);
        const was = old === undefined ? undefined : row.of(old).text;
        const changed = was !== undefined && was !== cell.text;
        return (
          <div key={row.label} className={changed ? 'score-cell is-changed' : 'score-cell'}>
            <dt>{row.label}</dt>
            <dd className={`score-${cell.tone}`}>
              <Counted key={`${was ?? ''} ${cell.text}`} from={changed ? was : cell.text} to={cell.text} />
              {changed && <span className="score-was">was {was}</span>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
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

function mayMove(): boolean {
  return !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
