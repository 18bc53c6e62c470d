import { pricedScorecard } from '../../shared/analysis/cost/priced-scorecard.ts';
import { t } from '../messages/t.ts';
import { usePrices } from '../prices/price-store.ts';
import { ScoreCell } from '../scorecard/score-cell.tsx';
import { differs, scoreRows, type Cell } from '../scorecard/scorecard-rows.ts';
import { useStage } from '../state/hooks.ts';
import type { OtherSide } from './other-side.ts';

/** The rows of the scorecard in which two stages differ: what it was, and what it is. */
export function ScoreChanges({ before }: { readonly before: OtherSide }) {
  const after = useStage();
  const prices = usePrices((state) => state.books);
  const [was, is] = [pricedScorecard(before.stage, prices), pricedScorecard(after, prices)];
  const rows = scoreRows().map(({ label, of }) => ({ label, was: of(was), is: of(is) }));
  const changed = rows.filter(({ was: before, is: now }) => differs([before, now]));
  if (changed.length === 0) return <p>{t('compare.scores.same')}</p>;
  return (
    <table aria-label={t('compare.scores')}>
      <thead>
        <tr>
          <td />
          <th scope="col">{before.name}</th>
          <th scope="col">{after.name ?? after.id}</th>
        </tr>
      </thead>
      <tbody>
        {changed.map((row) => (
          <tr key={row.label}>
            <th scope="row">{row.label}</th>
            <Side cell={row.was} other={row.is} />
            <Side cell={row.is} other={row.was} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a side says; with its reason where that alone differs. */
function Side({ cell, other }: { readonly cell: Cell; readonly other: Cell }) {
  return (
    <td>
      <ScoreCell cell={cell} />
      {cell.text === other.text && <p className="comparison-reason">{cell.because}</p>}
    </td>
  );
}
