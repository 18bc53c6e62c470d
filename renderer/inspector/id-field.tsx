import { Box, Button, OutlinedInput, Typography } from '@mui/material';
import { useId, useState, type FormEvent } from 'react';
import type { Owner } from '../../shared/design/fields/owner.ts';
import { renameId } from '../../shared/commands/rename-id.ts';
import { t } from '../messages/t.ts';
import { useEditorStore } from '../state/hooks.ts';

/** Another id for a component or zone; other things have none that exports use. */
export function IdField({ owner: { kind, id } }: { readonly owner: Owner }) {
  return kind === 'component' || kind === 'zone' ? <ChangeId id={id} /> : null;
}

/** Refusals are told by the editor. */
function ChangeId({ id }: { readonly id: string }) {
  const store = useEditorStore();
  const [open, setOpen] = useState(false);
  const [next, setNext] = useState(id);
  const label = useId();
  const write = (event: FormEvent) => {
    event.preventDefault();
    const { history, stageId, dispatch, select } = store.getState();
    if (!dispatch(renameId(history.design, stageId, id, next.trim()))) return;
    setOpen(false);
    select([next.trim()]);
  };
  if (!open) {
    return (
      <Button size="small" onClick={() => setOpen(true)} sx={{ px: 0 }}>
        {t('inspector.id.change')}
      </Button>
    );
  }
  return (
    <Box component="form" onSubmit={write} sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
      <OutlinedInput
        autoFocus
        size="small"
        value={next}
        onChange={(event) => setNext(event.target.value)}
        sx={{ flex: '1 1 96px' }}
        inputProps={{ 'aria-label': t('inspector.id'), 'aria-describedby': label }}
      />
      <Button size="small" type="submit">
        {t('inspector.id.write')}
      </Button>
      <Button size="small" color="inherit" onClick={() => setOpen(false)}>
        {t('cancel')}
      </Button>
      <Typography id={label} variant="caption" sx={{ color: 'text.secondary' }}>
        {t('inspector.id.text')}
      </Typography>
    </Box>
  );
}
