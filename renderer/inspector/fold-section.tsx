import { Accordion, AccordionDetails, AccordionSummary, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';
import { Chevron } from '../theme/chevron.tsx';

interface FoldSectionProps {
  readonly title: string;
  /** Said beside the title, such as how many questions are open. */
  readonly note?: string | undefined;
  readonly open: boolean;
  readonly children: ReactNode;
}

/** One part of the form, which folds. */
export function FoldSection({ title, note, open, children }: FoldSectionProps) {
  const id = useId();
  return (
    <Accordion
      defaultExpanded={open}
      disableGutters
      elevation={0}
      // What begins folded is not made before it is opened.
      slotProps={{ transition: { mountOnEnter: !open } }}
      square
      sx={{ '&::before': { display: 'none' }, borderTop: 1, borderColor: 'divider' }}
    >
      <AccordionSummary
        id={`${id}-summary`}
        aria-controls={`${id}-fields`}
        expandIcon={<Chevron />}
        sx={{ minHeight: 36, px: 1.5, '& .MuiAccordionSummary-content': { my: 0.5 } }}
      >
        <Typography variant="h3" component="span" sx={{ flex: 1 }}>
          {title}
        </Typography>
        {note !== undefined && (
          <Typography variant="caption" sx={{ color: 'warning.main', mr: 1, alignSelf: 'center' }}>
            {note}
          </Typography>
        )}
      </AccordionSummary>
      <AccordionDetails sx={{ px: 1.5, pt: 0.5, pb: 1 }}>{children}</AccordionDetails>
    </Accordion>
  );
}
