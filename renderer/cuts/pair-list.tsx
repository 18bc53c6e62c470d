import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useFocusElements } from '../canvas/focus-elements.ts';
import { setFailing } from '../failure/use-failure.ts';
import { useEditorStore, useStage } from '../state/hooks.ts';
import { t } from '../messages/t.ts';
import { told } from '../messages/told.ts';
import type { EntryPairs, ToldPair } from './told-pairs.ts';
import { usePairs, useThrees } from './use-pairs.ts';

/** Pairs that take people down, per entry point: a press shows them on the drawing, another lets them fail. */
export function PairList() {
  const search = usePairs();
  const stage = useStage();
  if (search.state === 'searching')
    return (
      <Box sx={{ minHeight: 160 }}>
        <Line text={t('cuts.searching')} />
      </Box>
    );
  if (search.state === 'failed') return <Line text={t('cuts.failed', { why: search.why })} />;
  if (search.found.length === 0) return <Line text={t('cuts.no-entry')} />;
  return (
    <>
      {search.found.map((each) => (
        <EntrySection key={each.entry} {...each} name={stage.entryPoints[each.entry]?.name ?? each.entry} />
      ))}
    </>
  );
}

const FIRST = 8;

function EntrySection({ name, entry, pairs }: EntryPairs & { readonly name: string }) {
  const [asked, setAsked] = useState(false);
  return (
    <Box component="section" aria-label={t('cuts.pairs', { name })} sx={{ px: 1.5, pb: 1 }}>
      <Typography variant="caption" component="h3" sx={{ fontWeight: 650, m: 0 }}>
        {name}
      </Typography>
      {pairs.length === 0 && <Line text={t('cuts.none')} />}
      <Rows cuts={pairs} />
      {asked ? <ThreeList entry={entry} /> : <Button onClick={() => setAsked(true)}>{t('cuts.threes')}</Button>}
    </Box>
  );
}

/** Threes are searched for when somebody asks, for one entry point. */
function ThreeList({ entry }: { readonly entry: string }) {
  const search = useThrees(entry);
  if (search.state === 'searching') return <Line text={t('cuts.threes.searching')} />;
  if (search.state === 'failed') return <Line text={t('cuts.threes.failed', { why: search.why })} />;
  const { cuts, tooMany } = search.found;
  if (tooMany !== undefined) return <Line text={t('cuts.threes.too-many', { number: tooMany })} />;
  if (cuts.length === 0) return <Line text={t('cuts.threes.none')} />;
  return <Rows cuts={cuts} />;
}

/** The first few, and the others when asked. */
function Rows({ cuts }: { readonly cuts: readonly ToldPair[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? cuts : cuts.slice(0, FIRST);
  return (
    <>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {shown.map((pair) => (
          <PairRow key={`${pair.effect} ${pair.sentence}`} pair={pair} />
        ))}
      </Box>
      {shown.length < cuts.length && (
        <Button onClick={() => setAll(true)}>{t('cuts.all', { number: cuts.length })}</Button>
      )}
    </>
  );
}

const EFFECTS = {
  down: { sign: 'cuts.down', colour: 'error.main' },
  degraded: { sign: 'cuts.degraded', colour: 'warning.main' },
  unrepaired: { sign: 'cuts.unrepaired', colour: 'text.secondary' },
} as const;

function PairRow({ pair }: { readonly pair: ToldPair }) {
  const store = useEditorStore();
  const focus = useFocusElements();
  const { sign, colour } = EFFECTS[pair.effect];
  const words = told(pair.sentence);
  const sentence = words.charAt(0).toUpperCase() + words.slice(1);
  return (
    <Box
      component="li"
      sx={{ display: 'flex', alignItems: 'center', gap: 0.5, borderBottom: 1, borderColor: 'divider' }}
    >
      <Button
        color="inherit"
        onClick={() => focus(pair.elements)}
        sx={{
          flex: 1,
          justifyContent: 'flex-start',
          textAlign: 'left',
          fontWeight: 400,
          overflowWrap: 'anywhere',
          px: 0.5,
        }}
      >
        <span>
          {sentence}
          {pair.count > 1 && ` ${t('cuts.count', { number: pair.count })}`}
          {pair.shared.length > 0 && `; ${t('cuts.shared', { names: pair.shared.join(', ') })}`}{' '}
          <Box component="strong" sx={{ color: colour, whiteSpace: 'nowrap' }}>
            {t(sign)}
          </Box>
        </span>
      </Button>
      <Button
        color="inherit"
        aria-label={t('cuts.fail.this', { what: sentence })}
        onClick={() => setFailing(store, pair.example)}
        sx={{ minWidth: 0 }}
      >
        {t('cuts.fail')}
      </Button>
    </Box>
  );
}

function Line({ text }: { readonly text: string }) {
  return (
    <Typography variant="body2" role="status" sx={{ px: 1.5, py: 0.5, color: 'text.secondary' }}>
      {text}
    </Typography>
  );
}
