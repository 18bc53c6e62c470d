import { Box, Button, List, ListItemButton, ListItemText, MenuItem, TextField, Typography } from '@mui/material';
import { useDesign } from '../state/hooks.ts';
import { t } from '../messages/t.ts';
import { told } from '../messages/told.ts';
import { CoverageMeter } from './coverage-meter.tsx';
import { TargetMeter } from './target-meter.tsx';
import type { Tries } from './tries.ts';
import { Trying } from './trying.tsx';
import type { ExportView } from './use-export.ts';

interface TargetListProps {
  readonly view: ExportView;
  readonly tries: Tries;
  /** The page that compares tools is on screen instead of a target. */
  readonly comparing: boolean;
  readonly onCompare: () => void;
}

/** What to write and for which stage, with how much of it each target can say. */
export function TargetList({ view, tries, comparing, onCompare }: TargetListProps) {
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
      <TextField
        select
        label={t('export.stage')}
        value={stageId}
        onChange={(event) => pickStage(event.target.value)}
        fullWidth
      >
        {stages.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name ?? id}
          </MenuItem>
        ))}
      </TextField>
      <Button variant={comparing ? 'contained' : 'outlined'} aria-pressed={comparing} onClick={onCompare}>
        {t('export.tools')}
      </Button>
      <Typography variant="h3" id="target-list">
        {t('export.write-for')}
      </Typography>
      <Trying tries={tries} />
      <List component="div" role="group" dense disablePadding aria-labelledby="target-list">
        {targets.map(({ id, title, summary }) => (
          <ListItemButton
            key={id}
            selected={!comparing && id === target?.id}
            aria-pressed={!comparing && id === target?.id}
            onClick={() => pickTarget(id)}
            sx={{ borderRadius: 1, flexDirection: 'column', alignItems: 'stretch' }}
          >
            <ListItemText
              primary={told(title)}
              secondary={!comparing && id === target?.id ? told(summary) : undefined}
              slotProps={{ secondary: { variant: 'caption' } }}
            />
            <TargetMeter measured={tries.measured.get(id)} />
          </ListItemButton>
        ))}
      </List>
      {!comparing && ran?.ok === true && <CoverageMeter coverage={ran.made.coverage} />}
    </Box>
  );
}
