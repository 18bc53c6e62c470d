import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useFocusElements } from '../canvas/focus-elements.ts';
import { setFailing } from '../failure/use-failure.ts';
import { useEditorStore, useStage } from '../state/hooks.ts';
import type { EntryPairs, ToldPair } from './told-pairs.ts';
import { usePairs, useThrees } from './use-pairs.ts';

/** Pairs that take people down, per entry point: a press shows them on the drawing, another lets them fail. */
export function PairList() {
  const search = usePairs();
  const stage = useStage();
  if (search.state === 'searching')
    return (
      <Box sx={{ minHeight: 160 }}>
        <Line text="Looking for pairs…" />
      </Box>
    );
  if (search.state === 'failed')
    return <Line text={`The search did not finish: ${search.why}. An edit starts it again.`} />;
  if (search.found.length === 0) return <Line text="There is no entry point, so nothing can be lost. Add one." />;
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
    <Box component="section" aria-label={`Pairs: ${name}`} sx={{ px: 1.5, pb: 1 }}>
      <Typography variant="caption" component="h3" sx={{ fontWeight: 650, m: 0 }}>
        {name}
      </Typography>
      {pairs.length === 0 && <Line text="No pair does more than its single points do already." />}
      <Rows cuts={pairs} />
      {asked ? <ThreeList entry={entry} /> : <Button onClick={() => setAsked(true)}>Look for threes</Button>}
    </Box>
  );
}

/** Threes are searched for when somebody asks, for one entry point. */
function ThreeList({ entry }: { readonly entry: string }) {
  const search = useThrees(entry);
  if (search.state === 'searching') return <Line text="Looking for threes…" />;
  if (search.state === 'failed') return <Line text={`The search did not finish: ${search.why}.`} />;
  const { cuts, tooMany } = search.found;
  if (tooMany !== undefined)
    return <Line text={`${tooMany} things can fail here: threes of so many take too long to look for.`} />;
  if (cuts.length === 0) return <Line text="No three do more than single points and pairs do already." />;
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
      {shown.length < cuts.length && <Button onClick={() => setAll(true)}>Show all {cuts.length}</Button>}
    </>
  );
}

const EFFECTS = {
  down: { sign: '✕ down', colour: 'error.main' },
  degraded: { sign: '~ degraded', colour: 'warning.main' },
  unrepaired: { sign: '? not repaired', colour: 'text.secondary' },
} as const;

function PairRow({ pair }: { readonly pair: ToldPair }) {
  const store = useEditorStore();
  const focus = useFocusElements();
  const { sign, colour } = EFFECTS[pair.effect];
  const sentence = pair.sentence.charAt(0).toUpperCase() + pair.sentence.slice(1);
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
          {pair.count > 1 && ` (${pair.count} pairs)`}
          {pair.shared.length > 0 && `; one cause may take both: ${pair.shared.join(', ')}`}{' '}
          <Box component="strong" sx={{ color: colour, whiteSpace: 'nowrap' }}>
            {sign}
          </Box>
        </span>
      </Button>
      <Button
        color="inherit"
        aria-label={`Let fail: ${sentence}`}
        onClick={() => setFailing(store, pair.example)}
        sx={{ minWidth: 0 }}
      >
        Fail
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
