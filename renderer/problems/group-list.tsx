import { Box, Button, ButtonBase, Typography } from '@mui/material';
import { useState } from 'react';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { Chevron } from '../theme/chevron.tsx';
import { t } from '../messages/t.ts';
import { FindingRow } from './finding-row.tsx';
import { countAsked, type FindingGroup } from './group-findings.ts';

/** Rows that are rendered before a person asks for all: a long list must not slow the canvas. */
const FIRST = 60;

export interface GroupListProps {
  readonly group: FindingGroup;
  readonly stage: Stage;
  readonly startOpen: boolean;
  /** Whether the first row of this group is the list's tab stop. */
  readonly tabStop: boolean;
  readonly onFocus: (ids: readonly string[]) => void;
}

/** One group with its count; closed groups render no rows. */
export function GroupList({ group, stage, startOpen, tabStop, onFocus }: GroupListProps) {
  const [open, setOpen] = useState(startOpen);
  const [all, setAll] = useState(false);
  const { findings } = group;
  const title = t(`problems.group.${group.group}`);
  if (findings.length === 0) return null;
  const shown = all ? findings : findings.slice(0, FIRST);
  return (
    <Box component="section" aria-label={title}>
      <ButtonBase
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        sx={{
          width: '100%',
          justifyContent: 'flex-start',
          gap: 0.5,
          px: 0.75,
          py: 0.5,
          bgcolor: 'action.hover',
          position: 'sticky',
          top: 0,
          zIndex: 1,
          backdropFilter: 'blur(4px)',
        }}
      >
        <Chevron sx={{ transform: open ? 'none' : 'rotate(-90deg)' }} />
        <Typography variant="h3" component="span">
          {title}
        </Typography>
        <Typography variant="caption" component="span" sx={{ color: 'text.secondary' }}>
          {countAsked(findings)}
        </Typography>
      </ButtonBase>
      {open && (
        <Box component="ul" sx={{ m: 0, p: 0 }}>
          {shown.map((finding, index) => (
            <FindingRow
              key={finding.fingerprint}
              finding={finding}
              stage={stage}
              tabStop={tabStop && index === 0}
              onFocus={onFocus}
            />
          ))}
        </Box>
      )}
      {open && shown.length < findings.length && (
        <Button onClick={() => setAll(true)}>{t('problems.show-all', { number: countAsked(findings) })}</Button>
      )}
    </Box>
  );
}
