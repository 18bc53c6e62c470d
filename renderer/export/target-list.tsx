import { Box, List, ListItemButton, ListItemText, MenuItem, TextField, Typography } from '@mui/material';
import { useDesign } from '../state/hooks.ts';
import { CoverageMeter } from './coverage-meter.tsx';
import type { ExportView } from './use-export.ts';

/** What to write and for which stage, with how much of it the target can say. */
export function TargetList({ view }: { view: ExportView }) {
  const { stages } = useDesign();
  const { targets, target, stageId, ran, pickTarget, pickStage } = view;
  return (
    <Box
      sx={{
        width: 264,
        flexShrink: 0,
        display: 'flex',
        flexDirection: 'column',
        gap: 1.5,
        overflowY: 'auto',
        pr: 1,
        pt: 1,
      }}
    >
      <TextField select label="Stage" value={stageId} onChange={(event) => pickStage(event.target.value)} fullWidth>
        {stages.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name ?? id}
          </MenuItem>
        ))}
      </TextField>
      <Typography variant="h3" id="target-list">
        Write for
      </Typography>
      <List component="div" role="group" dense disablePadding aria-labelledby="target-list">
        {targets.map(({ id, title, summary }) => (
          <ListItemButton
            key={id}
            selected={id === target?.id}
            aria-pressed={id === target?.id}
            onClick={() => pickTarget(id)}
            sx={{ borderRadius: 1, alignItems: 'flex-start' }}
          >
            <ListItemText
              primary={title}
              secondary={id === target?.id ? summary : undefined}
              slotProps={{ secondary: { variant: 'caption' } }}
            />
          </ListItemButton>
        ))}
      </List>
      {ran?.ok === true && <CoverageMeter coverage={ran.made.coverage} />}
    </Box>
  );
}
