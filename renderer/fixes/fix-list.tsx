import { Box, Button, Typography } from '@mui/material';
import { useMemo } from 'react';
import { fixesFor } from '../../shared/fixes/fixes-for.ts';
import { previewFix, type FixPreview } from '../../shared/fixes/preview-fix.ts';
import { WITHOUT_FIX } from '../../shared/fixes/without-fix.ts';
import type { Fix } from '../../shared/fixes/types.ts';
import type { Finding } from '../../shared/rules/types.ts';
import { usePrices } from '../prices/price-store.ts';
import { ScoreCell } from '../scorecard/score-cell.tsx';
import { useDesign, useEditor, useEditorStore } from '../state/hooks.ts';
import { announce } from '../state/ui-store.ts';
import { t } from '../messages/t.ts';
import { told } from '../messages/told.ts';
import { ToldText } from '../messages/told-text.tsx';
import { changedScores, findingsWords } from './preview-words.ts';

/** The fixes that were tried and remove a finding, each with what it changes; pressing Apply is one undo step. */
export function FixList({ finding }: { readonly finding: Finding }) {
  const design = useDesign();
  const stageId = useEditor((editor) => editor.stageId);
  const asOf = useEditor((editor) => editor.asOf);
  const prices = usePrices((state) => state.books);
  const offers = useMemo(
    () =>
      fixesFor(design, stageId, finding, asOf).flatMap((fix) => {
        const preview = previewFix(design, stageId, fix, asOf, prices);
        return preview === undefined ? [] : [{ fix, preview }];
      }),
    [design, stageId, finding, asOf, prices],
  );
  if (offers.length === 0) return <NoFix rule={finding.rule} />;
  return (
    <Box component="section" aria-label={t('fixes.title')} sx={{ my: 1 }}>
      <Typography variant="body2" component="h4" sx={{ fontWeight: 650, m: 0, mb: 0.75 }}>
        {t('fixes.ways', { count: offers.length })}
      </Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(300px, 1fr))', gap: 1 }}>
        {offers.map((offer) => (
          <FixCard key={offer.fix.id} {...offer} />
        ))}
      </Box>
    </Box>
  );
}

/** Where no edit could fix what the rule finds, why; a fix that does not fit here needs no words. */
function NoFix({ rule }: { readonly rule: string }) {
  const why = WITHOUT_FIX[rule];
  if (why === undefined) return null;
  return (
    <Typography variant="body2" sx={{ my: 1, color: 'text.secondary' }}>
      {told(why)}
    </Typography>
  );
}

function FixCard({ fix, preview }: { readonly fix: Fix; readonly preview: FixPreview }) {
  const store = useEditorStore();
  const title = told(fix.title);
  const apply = () => {
    if (!store.getState().dispatch(fix.command)) return;
    if (fix.stageId !== undefined) store.getState().showStage(fix.stageId);
    announce(t('fixes.done', { label: told(fix.command.label), findings: findingsWords(preview) }));
    // The finding and its button are gone: the keyboard stays with the findings.
    document.querySelector<HTMLElement>('[data-findings]')?.focus();
  };
  return (
    <Box
      component="article"
      aria-label={title}
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1.25, display: 'flex', flexDirection: 'column' }}
    >
      <Typography variant="body2" sx={{ fontWeight: 650 }}>
        {title}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', flex: 1, mb: 0.75 }}>
        {told(fix.explanation)}
      </Typography>
      <Scores preview={preview} />
      <Typography variant="caption" component="p" sx={{ my: 0.5 }}>
        {findingsWords(preview)}
      </Typography>
      <Titles sign="−" findings={preview.removed} />
      <Titles sign="+" findings={preview.added} />
      <Button variant="outlined" onClick={apply} sx={{ mt: 1, alignSelf: 'flex-start' }}>
        {t('fixes.apply')}
      </Button>
    </Box>
  );
}

function Scores({ preview }: { readonly preview: FixPreview }) {
  const changed = changedScores(preview);
  if (changed.length === 0) return <Typography variant="caption">{t('fixes.same')}</Typography>;
  return (
    <Box component="table" aria-label={t('fixes.scores')} sx={{ borderCollapse: 'collapse', fontSize: 12 }}>
      <Box component="tbody" sx={{ '& th': { fontWeight: 400, textAlign: 'left', pr: 1.5 }, '& td': { pr: 0.75 } }}>
        {changed.map(({ label, before, after }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>
              <ScoreCell cell={before} quiet />
            </td>
            <td>
              <span className="unseen">{t('fixes.becomes')}</span>
              <span aria-hidden="true">→</span>
            </td>
            <td>
              <ScoreCell cell={after} quiet />
            </td>
          </tr>
        ))}
      </Box>
    </Box>
  );
}

const MOST = 4;

function Titles({ sign, findings }: { readonly sign: '−' | '+'; readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  const more = findings.length - MOST;
  return (
    <Box
      component="ul"
      aria-label={sign === '−' ? t('fixes.go') : t('fixes.come')}
      sx={{ m: 0, p: 0, listStyle: 'none', fontSize: 12, overflowWrap: 'anywhere' }}
    >
      {findings.slice(0, MOST).map(({ fingerprint, verdict, message }) => (
        <li key={`${verdict} ${fingerprint}`}>
          <strong aria-hidden="true">{sign}</strong> <ToldText text={message} />
        </li>
      ))}
      {more > 0 && <li>{t('fixes.more', { number: more })}</li>}
    </Box>
  );
}
