import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { pricedScorecard } from '../../shared/analysis/cost/priced-scorecard.ts';
import { usePrices } from '../prices/price-store.ts';
import { useDesign, useEditor } from '../state/hooks.ts';
import { t } from '../messages/t.ts';
import { ScoreCell } from './score-cell.tsx';
import { differs, scoreRows } from './scorecard-rows.ts';

/** Every stage side by side; rows in which stages differ are marked. */
export function StageTable() {
  const { stages } = useDesign();
  const current = useEditor((editor) => editor.stageId);
  const prices = usePrices((state) => state.books);
  const cards = stages.map((stage) => pricedScorecard(stage, prices));
  return (
    <TableContainer>
      <Table aria-label={t('scorecard.every-stage')} sx={{ '& td, & th': { px: 1, py: 0.5 } }}>
        <TableHead>
          <TableRow>
            <TableCell>{t('scorecard.stage')}</TableCell>
            {stages.map(({ id, name }) => (
              <TableCell
                key={id}
                aria-current={id === current ? 'true' : undefined}
                sx={{ fontWeight: id === current ? 700 : 500, minWidth: 110 }}
              >
                {name ?? id}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {scoreRows().map(({ label, of }) => {
            const cells = cards.map(of);
            const changed = differs(cells);
            return (
              <TableRow key={label} sx={{ bgcolor: changed ? 'action.hover' : undefined, verticalAlign: 'top' }}>
                <TableCell component="th" scope="row" sx={{ fontWeight: changed ? 650 : 400 }}>
                  {label}
                  {changed && <span title={t('scorecard.differs')}> ≠</span>}
                </TableCell>
                {cells.map((cell, index) => (
                  <TableCell key={stages[index]?.id}>
                    <ScoreCell cell={cell} />
                  </TableCell>
                ))}
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
