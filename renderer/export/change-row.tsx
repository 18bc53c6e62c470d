import { Button, Stack, TableCell, TableRow, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useId, useState } from 'react';
import type { ChangedFile } from '../../shared/ipc/contract.ts';
import { CHANGE_WORDS, editedBy } from './changes.ts';
import { Difference } from './difference.tsx';

interface ChangeRowProps {
  readonly change: ChangedFile;
  /** What the export would write; undefined when it no longer has the file. */
  readonly text: string | undefined;
  readonly written: boolean;
  readonly taken: boolean;
  readonly onTake: (next: boolean) => void;
}

/** One file and what becomes of it. A file that is kept shows how it differs; an edited one can be given up. */
export function ChangeRow({ change, text, written, taken, onTake }: ChangeRowProps) {
  const { path, change: kind, mine } = change;
  const [shown, show] = useState(false);
  const detail = useId();
  const comparable = mine !== undefined && text !== undefined;
  return (
    <>
      <TableRow>
        <TableCell sx={{ overflowWrap: 'anywhere' }}>{path}</TableCell>
        <TableCell sx={{ whiteSpace: 'nowrap', fontWeight: 600 }}>{CHANGE_WORDS[kind].word}</TableCell>
        <TableCell>
          {!written && <Meaning change={change} taken={taken} />}
          <Stack direction="row" sx={{ gap: 1, mt: comparable ? 0.5 : 0, flexWrap: 'wrap' }}>
            {kind === 'kept-edited' && text !== undefined && !written && (
              <Choice path={path} taken={taken} onTake={onTake} />
            )}
            {comparable && (
              <Button size="small" aria-expanded={shown} aria-controls={detail} onClick={() => show(!shown)}>
                {shown ? 'Hide the difference' : 'Show the difference'}
              </Button>
            )}
          </Stack>
        </TableCell>
      </TableRow>
      {comparable && shown && (
        <TableRow id={detail}>
          <TableCell colSpan={3}>
            <Difference path={path} mine={mine} next={text} />
          </TableCell>
        </TableRow>
      )}
    </>
  );
}

function Meaning({ change, taken }: { readonly change: ChangedFile; readonly taken: boolean }) {
  const by = editedBy(change);
  return (
    <Typography variant="body2">
      {taken ? 'will be replaced by the new one' : CHANGE_WORDS[change.change].meaning}
      {by !== undefined && `. ${by}`}
    </Typography>
  );
}

function Choice({ path, taken, onTake }: { path: string; taken: boolean; onTake: (next: boolean) => void }) {
  return (
    <ToggleButtonGroup
      size="small"
      exclusive
      value={taken ? 'new' : 'mine'}
      aria-label={`Which ${path} to have`}
      onChange={(_, next: 'mine' | 'new' | null) => next !== null && onTake(next === 'new')}
    >
      <ToggleButton value="mine">Keep mine</ToggleButton>
      <ToggleButton value="new">Take new</ToggleButton>
    </ToggleButtonGroup>
  );
}
