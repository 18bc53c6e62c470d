import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

/** One titled line of the details of a finding. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Typography variant="body2" component="div" sx={{ mb: 0.75 }}>
      <Box component="span" sx={{ fontWeight: 650, mr: 0.75 }}>
        {title}:
      </Box>
      {children}
    </Typography>
  );
}
