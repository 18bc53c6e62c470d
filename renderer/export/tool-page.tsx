import { Alert, Box, Button, Typography } from '@mui/material';
import { useMemo } from 'react';
import { elementName, elementTitle } from '../messages/titles.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import type { ToolVerdict, Written } from '../../shared/export/tools/judge-tools.ts';
import { pacesOf } from '../../shared/export/tools/paces.ts';
import type { CoverageEntry } from '../../shared/export/types.ts';
import { t } from '../messages/t.ts';
import { told } from '../messages/told.ts';
import { NoteText } from '../messages/told-text.tsx';
import type { Tries } from './tries.ts';
import { Trying } from './trying.tsx';

interface ToolPageProps {
  readonly tries: Tries;
  readonly stage: Stage;
  /** Shows what a target writes. */
  readonly onPick: (target: string) => void;
}

/** Which tool for what: what of this stage changes how often, and what each tool can and cannot do for it. */
export function ToolPage({ tries, stage, onPick }: ToolPageProps) {
  const { verdicts = [], failed } = tries;
  const paces = useMemo(() => pacesOf(stage), [stage]);
  return (
    <Box
      component="section"
      aria-label={t('export.tools.label')}
      sx={{ overflow: 'auto', flex: 1, minHeight: 0, pr: 1 }}
    >
      {failed === undefined ? <Trying tries={tries} /> : <Alert severity="warning">{failed}</Alert>}
      {(['slowly', 'often'] as const).map((pace) => (
        <Box key={pace} component="section" aria-label={t(`export.pace.${pace}`)} sx={{ mb: 2.5 }}>
          <Typography variant="h2">{t(`export.pace.${pace}`)}</Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
            {t('export.tools.here', {
              names: paces[pace].map((id) => elementTitle(stage, id)).join(', ') || t('export.tools.nothing'),
            })}
          </Typography>
          {verdicts
            .filter(({ tool }) => tool.pace === pace)
            .map((verdict) => (
              <ToolCard key={verdict.tool.id} verdict={verdict} stage={stage} onPick={onPick} />
            ))}
        </Box>
      ))}
    </Box>
  );
}

interface ToolCardProps extends Pick<ToolPageProps, 'stage' | 'onPick'> {
  readonly verdict: ToolVerdict;
}

function ToolCard({ verdict: { tool, leaves, written }, stage, onPick }: ToolCardProps) {
  return (
    <Box
      component="article"
      aria-label={tool.title}
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5, mb: 1 }}
    >
      <Typography variant="h3" sx={{ mb: 0.5 }}>
        {tool.title}
      </Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: { md: '1fr 1fr' }, columnGap: 3, mb: 1 }}>
        <Sentences label={t('export.tools.can')} mark="+" sentences={tool.can} />
        <Sentences
          label={t('export.tools.cannot')}
          mark="−"
          sentences={[
            ...tool.cannot,
            ...leaves.map(({ element, why }) =>
              t('export.tools.not-for', { element: elementTitle(stage, element), why }),
            ),
          ]}
        />
      </Box>
      {written.length === 0 && <Typography variant="body2">{t('export.tools.nothing-written')}</Typography>}
      {written.map((each) => (
        <WrittenRow key={each.target} written={each} stage={stage} onPick={() => onPick(each.target)} />
      ))}
    </Box>
  );
}

function Sentences({ label, mark, sentences }: { label: string; mark: string; sentences: readonly string[] }) {
  return (
    <Box component="ul" aria-label={label} sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {sentences.map((sentence) => (
        <Typography key={sentence} component="li" variant="body2" sx={{ display: 'flex', gap: 0.75 }}>
          <Box component="span" aria-hidden sx={{ fontWeight: 700 }}>
            {mark}
          </Box>
          {sentence}
        </Typography>
      ))}
    </Box>
  );
}

/** What Corral writes for the tool, and what is then left: all of it, in a fold. */
function WrittenRow({ written, stage, onPick }: { written: Written; stage: Stage; onPick: () => void }) {
  if ('refused' in written) {
    return (
      <Alert severity="info" icon={false} sx={{ py: 0, mb: 0.5 }}>
        {told(written.title)}: <NoteText text={written.refused} />
      </Alert>
    );
  }
  const { title, exported, todo, cannot } = written;
  const words = t('export.tools.written', { title: told(title), exported, todo: todo.length, cannot: cannot.length });
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1 }}>
      <Box component="details" sx={{ flex: 1, typography: 'body2', py: 0.5 }}>
        <Box component="summary" sx={{ cursor: 'pointer' }}>
          {words}
        </Box>
        <Left label={t('export.left.cannot')} entries={cannot} stage={stage} />
        <Left label={t('export.left.todo')} entries={todo} stage={stage} />
      </Box>
      <Button size="small" onClick={onPick} aria-label={t('export.tools.see-for', { title })}>
        {t('export.tools.see')}
      </Button>
    </Box>
  );
}

function Left({ label, entries, stage }: { label: string; entries: readonly CoverageEntry[]; stage: Stage }) {
  if (entries.length === 0) return null;
  return (
    <Box component="ul" aria-label={label} sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
      {entries.map(({ element, kind, note }) => (
        <li key={`${kind} ${element}`}>
          {elementName(stage, element)}: <NoteText text={note} />
        </li>
      ))}
    </Box>
  );
}
