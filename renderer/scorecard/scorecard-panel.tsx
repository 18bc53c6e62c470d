import { Box, Button, ButtonBase, Collapse, Dialog, DialogContent, DialogTitle, Typography } from '@mui/material';
import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { lazyPart } from '../app/lazy-part.tsx';
import { elementTitle } from '../messages/titles.ts';
import { pricedScorecard } from '../../shared/analysis/cost/priced-scorecard.ts';
import { PriceSources } from '../prices/price-sources.tsx';
import { usePrices } from '../prices/price-store.ts';
import { useDesign, useStage } from '../state/hooks.ts';
import { Chevron } from '../theme/chevron.tsx';
import { CloseActions } from '../app/close-actions.tsx';
import { t } from '../messages/t.ts';
import { EntryAvailabilities } from './entry-availabilities.tsx';
import { EntryRecoveries } from './entry-recoveries.tsx';
import { ScoreCell } from './score-cell.tsx';
import { scoreRows, type CellPart, type ScoreRow } from './scorecard-rows.ts';
import { SinglePointRanking } from './single-point-ranking.tsx';
import { StageTable } from './stage-table.tsx';

const PairList = lazyPart(async () => (await import('../cuts/pair-list.tsx')).PairList);

/** The deck's verdicts for the stage on screen; all stages side by side in a dialog, because they need the width. */
export function ScorecardPanel() {
  const several = useDesign().stages.length > 1;
  const [comparing, setComparing] = useState(false);
  return (
    <Box
      component="section"
      aria-label={t('scorecard.title')}
      sx={{ height: '100%', overflow: 'auto', bgcolor: 'background.paper' }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', px: 1.5, pt: 0.75 }}>
        <Typography variant="h2" sx={{ flex: 1 }}>
          {t('scorecard.title')}
        </Typography>
        {several && <Button onClick={() => setComparing(true)}>{t('scorecard.compare')}</Button>}
      </Box>
      <OneStage />
      <Section title={t('scorecard.availability')}>
        <EntryAvailabilities />
      </Section>
      <Section title={t('scorecard.recoveries')}>
        <EntryRecoveries />
      </Section>
      <Section title={t('scorecard.single')}>
        <SinglePointRanking />
      </Section>
      <Section title={t('scorecard.pairs')}>
        <Suspense fallback={<Box sx={{ minHeight: 160 }} />}>
          <PairList />
        </Suspense>
      </Section>
      <Section title={t('scorecard.prices')}>
        <PriceSources />
      </Section>
      {comparing && <StageDialog onClose={() => setComparing(false)} />}
    </Box>
  );
}

/** More about the stage, worked out only when it is opened. */
function Section({ title, children }: { title: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open) section.current?.scrollIntoView({ block: 'start' });
  }, [open]);
  return (
    <Box component="section" ref={section} aria-label={title} sx={{ borderBottom: 1, borderColor: 'divider' }}>
      <ButtonBase
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        sx={{ width: '100%', display: 'flex', px: 1.5, py: 0.5, textAlign: 'left' }}
      >
        <Typography variant="body2" component="span" sx={{ flex: 1, fontWeight: 600 }}>
          {title}
        </Typography>
        <Chevron sx={{ transform: open ? 'none' : 'rotate(-90deg)' }} />
      </ButtonBase>
      {open && children}
    </Box>
  );
}

function StageDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog open onClose={onClose} aria-labelledby="stages-title" maxWidth="lg" fullWidth>
      <DialogTitle id="stages-title">{t('scorecard.side-by-side')}</DialogTitle>
      <DialogContent>
        <StageTable />
      </DialogContent>
      <CloseActions onClose={onClose} />
    </Dialog>
  );
}

function OneStage() {
  const stage = useStage();
  const prices = usePrices((state) => state.books);
  const card = pricedScorecard(stage, prices);
  return (
    <Box component="ul" sx={{ m: 0, p: 0 }}>
      {scoreRows().map((row) => (
        <Row key={row.label} row={row} cell={row.of(card)} />
      ))}
    </Box>
  );
}

/** A row with a sentence opens to show it. */
function Row({ row, cell }: { row: ScoreRow; cell: ReturnType<ScoreRow['of']> }) {
  const [open, setOpen] = useState(false);
  const line = (
    <>
      <Typography variant="body2" component="span" sx={{ flex: '1 0 auto' }}>
        {row.label}
      </Typography>
      <Box component="span" sx={{ textAlign: 'right', overflowWrap: 'anywhere' }}>
        <ScoreCell cell={cell} quiet />
      </Box>
      <Chevron
        sx={{
          visibility: cell.because === undefined ? 'hidden' : 'visible',
          transform: open ? 'none' : 'rotate(-90deg)',
        }}
      />
    </>
  );
  const sx = {
    width: '100%',
    display: 'flex',
    alignItems: 'center',
    gap: 1,
    px: 1.5,
    py: 0.4,
    textAlign: 'left',
  } as const;
  return (
    <Box component="li" sx={{ listStyle: 'none', borderBottom: 1, borderColor: 'divider' }}>
      {cell.because === undefined ? (
        <Box sx={sx}>{line}</Box>
      ) : (
        <ButtonBase sx={sx} title={cell.because} aria-expanded={open} onClick={() => setOpen(!open)}>
          {line}
        </ButtonBase>
      )}
      <Collapse in={open} unmountOnExit>
        <Typography variant="body2" sx={{ px: 1.5, pb: 1, color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {cell.because}
        </Typography>
        {cell.parts !== undefined && <CellParts parts={cell.parts} />}
      </Collapse>
    </Box>
  );
}

/** Each part under the name of its element. */
function CellParts({ parts }: { parts: readonly CellPart[] }) {
  const stage = useStage();
  return (
    <Box component="ul" sx={{ m: 0, pl: 3.5, pr: 1.5, pb: 1, fontSize: 'body2.fontSize', overflowWrap: 'anywhere' }}>
      {parts.map(({ element, text }, index) => (
        <li key={index}>
          {elementTitle(stage, element)}: {text}
        </li>
      ))}
    </Box>
  );
}
