import { Box, FormHelperText, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { t } from '../messages/t.ts';

export interface FieldFrameProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly unanswered: boolean;
  readonly trouble?: string;
  /** Groups of controls are named by `aria-labelledby`, a single one by its label. */
  readonly group?: boolean;
  readonly children: ReactNode;
}

/** Label, open-question mark, control, and what is wrong with the value or what it means. */
export function FieldFrame({ id, label, hint, unanswered, trouble, group, children }: FieldFrameProps) {
  const help = trouble ?? hint;
  return (
    <Box sx={{ mb: 1.25 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1, mb: 0.25 }}>
        <Typography
          variant="caption"
          component={group === true ? 'span' : 'label'}
          id={`${id}-label`}
          {...(group === true ? {} : { htmlFor: id })}
          sx={{ fontWeight: 600, flex: 1 }}
        >
          {label}
        </Typography>
        {unanswered && <NotAnswered />}
      </Box>
      {children}
      {help !== undefined && (
        <FormHelperText
          id={`${id}-help`}
          error={trouble !== undefined}
          role={trouble === undefined ? undefined : 'alert'}
          sx={{ mx: 0 }}
        >
          {help}
        </FormHelperText>
      )}
    </Box>
  );
}

function NotAnswered() {
  return (
    <Typography
      variant="caption"
      sx={{
        color: 'warning.main',
        border: '1px dashed',
        borderColor: 'warning.main',
        borderRadius: 1,
        px: 0.5,
        lineHeight: 1.4,
        whiteSpace: 'nowrap',
      }}
    >
      {t('inspector.not-answered')}
    </Typography>
  );
}
