import { Card, CardActionArea, Typography } from '@mui/material';
import type { ReactNode } from 'react';

export interface StartCardProps {
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  readonly text: ReactNode;
  readonly action: string;
  readonly onPick: () => void;
}

/** A card that is one button. */
export function StartCard({ title, detail, text, action, onPick }: StartCardProps) {
  return (
    <Card variant="outlined" sx={{ '&:hover': { borderColor: 'primary.main' } }}>
      <CardActionArea
        onClick={onPick}
        sx={{ height: '100%', p: 2, display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: 0.75 }}
      >
        <Typography variant="h3" component="span">
          {title}
        </Typography>
        {detail !== undefined && (
          <Typography variant="caption" component="span" sx={{ color: 'secondary.main' }}>
            {detail}
          </Typography>
        )}
        <Typography
          variant="body2"
          component="span"
          sx={{
            color: 'text.secondary',
            flex: 1,
            display: '-webkit-box',
            WebkitLineClamp: 5,
            WebkitBoxOrient: 'vertical',
            overflow: 'hidden',
          }}
        >
          {text}
        </Typography>
        <Typography variant="button" component="span" sx={{ color: 'primary.main' }}>
          {action}
        </Typography>
      </CardActionArea>
    </Card>
  );
}
