import { Box, Button, Chip, List, ListItem, Typography } from '@mui/material';
import { useRef } from 'react';
import { addEntryPoint } from '../../shared/commands/add-entry-point.ts';
import { removeEntryPoint } from '../../shared/commands/remove-entry-point.ts';
import { sortedEntries } from '../../shared/design/sorted-entries.ts';
import type { EntryPoint, Stage } from '../../shared/design/schema/stage.ts';
import { elementName } from '../messages/titles.ts';
import { canArriveAt, likelyArrival } from './arrivals.ts';
import { t } from '../messages/t.ts';
import { useDesign, useEditorStore, useStage } from '../state/hooks.ts';

/** What people do with the stage: pick one to edit it, add one, remove one. */
export function EntryPointList() {
  const stage = useStage();
  const design = useDesign();
  const { dispatch } = useEditorStore().getState();
  const heading = useRef<HTMLHeadingElement>(null);
  const at = likelyArrival(stage);
  const add = () => {
    if (at !== undefined)
      dispatch(addEntryPoint(design, stage.id, { name: t('inspector.entry-points.first-name'), at }));
  };
  const remove = (id: string) => {
    dispatch(removeEntryPoint(design, stage.id, id));
    heading.current?.focus();
  };
  const entries = sortedEntries(stage.entryPoints);
  return (
    <Box
      component="section"
      aria-label={t('inspector.entry-points')}
      sx={{ px: 1.5, py: 1, borderTop: 1, borderColor: 'divider' }}
    >
      <Typography variant="h3" ref={heading} tabIndex={-1}>
        {t('inspector.entry-points')}
      </Typography>
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
        {t('inspector.entry-points.about')}
      </Typography>
      <List dense disablePadding>
        {entries.map(([id, entry]) => (
          <EntryPointRow key={id} id={id} entry={entry} stage={stage} onRemove={() => remove(id)} />
        ))}
      </List>
      <Button onClick={add} disabled={at === undefined}>
        {t('inspector.entry-points.add')}
      </Button>
      {at === undefined && (
        <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
          {t('inspector.entry-points.no-component')}
        </Typography>
      )}
    </Box>
  );
}

interface RowProps {
  readonly id: string;
  readonly entry: EntryPoint;
  readonly stage: Stage;
  readonly onRemove: () => void;
}

function EntryPointRow({ id, entry, stage, onRemove }: RowProps) {
  const { select } = useEditorStore().getState();
  const name = entry.name ?? id;
  const at = stage.components[entry.at];
  const lost = at !== undefined && !canArriveAt(at);
  return (
    <ListItem disableGutters sx={{ gap: 0.5, flexWrap: 'wrap' }}>
      <Button
        onClick={() => select([id])}
        color="inherit"
        sx={{ flex: 1, justifyContent: 'flex-start', textAlign: 'left', fontWeight: 400 }}
      >
        {t('inspector.entry-points.at', { name, component: elementName(stage, entry.at) })}
      </Button>
      {entry.critical === true && <Chip label={t('inspector.entry-points.critical')} variant="outlined" />}
      <Button
        color="inherit"
        onClick={onRemove}
        aria-label={t('inspector.entry-points.remove', { name })}
        sx={{ minWidth: 0 }}
      >
        {t('inspector.remove')}
      </Button>
      {lost && (
        <Typography variant="caption" sx={{ color: 'warning.main', width: '100%', px: 0.5 }}>
          {t('inspector.entry-points.lost', { component: elementName(stage, entry.at) })}
        </Typography>
      )}
    </ListItem>
  );
}
