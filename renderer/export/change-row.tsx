import { Button, Stack, TableCell, TableRow, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useId, useMemo, useState } from 'react';
import type { ChangedFile } from '../../shared/ipc/contract.ts';
import { t } from '../messages/t.ts';
import { editedBy, meaningOf, mergeOf, type Choice } from './changes.ts';
import { Differences } from './differences.tsx';

interface ChangeRowProps {
  readonly change: ChangedFile;
  /** What the export would write; undefined when it no longer has the file. */
  readonly text: string | undefined;
  readonly written: boolean;
  readonly choice: Choice;
  readonly onChoose: (next: Choice) => void;
}

/** One file and what becomes of it. A file that is kept shows how it differs; an edited one can be merged or given up. */
export function ChangeRow({ change, text, written, choice, onChoose }: ChangeRowProps) {
  const { path, change: kind, mine, base } = change;
  const [shown, show] = useState(false);
  const detail = useId();
  const merge = useMemo(() => mergeOf(change, text), [change, text]);
  const comparable = mine !== undefined && text !== undefined;
  const mergeable = merge !== undefined && 'merged' in merge;
  return (
    <>
      <TableRow>
        <TableCell sx={{ overflowWrap: 'anywhere' }}>{path}</TableCell>
        <TableCell sx={{ whiteSpace: 'nowrap', fontWeight: 600 }}>{t(`export.change.${kind}`)}</TableCell>
        <TableCell>
          {!written && <Meaning change={change} choice={choice} />}
          <Stack direction="row" sx={{ gap: 1, mt: comparable ? 0.5 : 0, flexWrap: 'wrap' }}>
            {kind === 'kept-edited' && text !== undefined && !written && (
              <ChoiceButtons path={path} mergeable={mergeable} choice={choice} onChoose={onChoose} />
            )}
            {comparable && (
              <Button size="small" aria-expanded={shown} aria-controls={detail} onClick={() => show(!shown)}>
                {shown ? t('export.difference.hide') : t('export.difference.show')}
              </Button>
            )}
          </Stack>
        </TableCell>
      </TableRow>
      {comparable && shown && (
        <TableRow id={detail}>
          <TableCell colSpan={3}>
            <Differences path={path} base={base} mine={mine} next={text} merge={merge} />
          </TableCell>
        </TableRow>
      )}
    </>
  );
}

function Meaning({ change, choice }: { readonly change: ChangedFile; readonly choice: Choice }) {
  const by = editedBy(change);
  return (
    <Typography variant="body2">
      {meaningOf(change.change, choice)}
      {by !== undefined && `. ${by}`}
    </Typography>
  );
}

interface ChoiceButtonsProps {
  readonly path: string;
  readonly mergeable: boolean;
  readonly choice: Choice;
  readonly onChoose: (next: Choice) => void;
}

function ChoiceButtons({ path, mergeable, choice, onChoose }: ChoiceButtonsProps) {
  const offered: readonly Choice[] = mergeable ? ['mine', 'merged', 'new'] : ['mine', 'new'];
  return (
    <ToggleButtonGroup
      size="small"
      exclusive
      value={choice}
      aria-label={t('export.choice', { path })}
      onChange={(_, next: Choice | null) => next !== null && onChoose(next)}
    >
      {offered.map((each) => (
        <ToggleButton key={each} value={each}>
          {t(`export.choice.${each}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
