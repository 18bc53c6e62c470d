import { Box, Button, Chip, List, ListItem, Typography } from '@mui/material';
import { useRef } from 'react';
import { addEntryPoint } from '../../shared/commands/add-entry-point.ts';
import { removeEntryPoint } from '../../shared/commands/remove-entry-point.ts';
import { sortedEntries } from '../../shared/design/sorted-entries.ts';
import type { EntryPoint, Stage } from '../../shared/design/schema/stage.ts';
import { elementName } from '../../shared/catalog/element-title.ts';
import { canArriveAt, likelyArrival } from './arrivals.ts';
import { useDesign, useEditorStore, useStage } from '../state/hooks.ts';

/** What people do with the stage: pick one to edit it, add one, remove one. */
export function EntryPointList() {
  const stage = useStage();
  const design = useDesign();
  const { dispatch } = useEditorStore().getState();
  const heading = useRef<HTMLHeadingElement>(null);
  const at = likelyArrival(stage);
  const add = () => {
    if (at !== undefined) dispatch(addEntryPoint(design, stage.id, { name: 'A person opens the site', at }));
  };
  const remove = (id: string) => {
    dispatch(removeEntryPoint(design, stage.id, id));
    heading.current?.focus();
  };
  const entries = sortedEntries(stage.entryPoints);
  return (
    <Box component="section" aria-label="Entry points" sx={{ px: 1.5, py: 1, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="h3" ref={heading} tabIndex={-1}>
        Entry points
      </Typography>
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
        What people do. Failures are judged by which of these they take away.
      </Typography>
      <List dense disablePadding>
        {entries.map(([id, entry]) => (
          <EntryPointRow key={id} id={id} entry={entry} stage={stage} onRemove={() => remove(id)} />
        ))}
      </List>
      <Button onClick={add} disabled={at === undefined}>
        Add entry point
      </Button>
      {at === undefined && (
        <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
          Put a component of the platform on the canvas first: an entry point arrives at one.
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
        {name}, at {elementName(stage, entry.at)}
      </Button>
      {entry.critical === true && <Chip label="critical" variant="outlined" />}
      <Button color="inherit" onClick={onRemove} aria-label={`Remove entry point ${name}`} sx={{ minWidth: 0 }}>
        Remove
      </Button>
      {lost && (
        <Typography variant="caption" sx={{ color: 'warning.main', width: '100%', px: 0.5 }}>
          Nothing is judged by this one: {elementName(stage, entry.at)} stands outside and never fails. Choose the
          component of the platform that people arrive at.
        </Typography>
      )}
    </ListItem>
  );
}
