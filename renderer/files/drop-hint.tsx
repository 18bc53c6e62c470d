import { Box } from '@mui/material';
import { t } from '../messages/t.ts';

/** Over the window while a file is held over it. */
export function DropHint() {
  return (
    <Box
      sx={{
        position: 'fixed',
        inset: 12,
        border: '2px dashed',
        borderColor: 'primary.main',
        borderRadius: 2,
        display: 'grid',
        placeItems: 'center',
        pointerEvents: 'none',
        typography: 'h1',
        color: 'primary.main',
        bgcolor: 'background.paper',
        opacity: 0.92,
        zIndex: 'modal',
      }}
    >
      {t('start.drop')}
    </Box>
  );
}
