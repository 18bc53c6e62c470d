import { Typography } from '@mui/material';
import { MONOSPACE } from '../theme/corral-theme.ts';

/** A long plain text to read, which scrolls by keyboard, too. */
export function TextBox({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <Typography
      component="pre"
      role="region"
      aria-label={label}
      tabIndex={0}
      sx={{
        m: 0,
        p: 1.5,
        maxHeight: '50vh',
        overflow: 'auto',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: 'background.default',
        fontFamily: MONOSPACE,
        fontSize: '0.75rem',
        whiteSpace: 'pre-wrap',
        overflowWrap: 'anywhere',
      }}
    >
      {text}
    </Typography>
  );
}
