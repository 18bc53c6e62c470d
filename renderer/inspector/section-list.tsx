import { Accordion, AccordionDetails, AccordionSummary, Typography } from '@mui/material';
import { useId } from 'react';
import { t } from '../messages/t.ts';
import { useDesign } from '../state/hooks.ts';
import { FieldInput } from './field-input.tsx';
import { valueAt, valuesOf, type Owner } from '../../shared/design/fields/owner.ts';
import { catalogDefault, isUnanswered } from './owner.ts';
import { isRelevant, sectionsOf, type Section, type SectionTitle } from './sections.ts';
import { Chevron } from '../theme/chevron.tsx';

/** The form of one owner, or of several of a kind: its sections, each saying how many questions are open. */
export function SectionList({ owners, closed = [] }: { owners: readonly Owner[]; closed?: readonly SectionTitle[] }) {
  const kind = owners[0]?.kind;
  if (kind === undefined) return null;
  return sectionsOf(kind).map((section) => (
    <SectionForm key={section.title} section={section} owners={owners} open={!closed.includes(section.title)} />
  ));
}

function SectionForm({ section, owners, open }: { section: Section; owners: readonly Owner[]; open: boolean }) {
  const design = useDesign();
  const all = owners.map((owner) => ({ owner, values: valuesOf(design, owner) ?? {} }));
  const fields = section.fields.filter((field) =>
    all.some(({ owner, values }) => isRelevant(owner.kind, field, values)),
  );
  const openQuestions = fields.filter((field) =>
    all.some(({ owner, values }) =>
      isUnanswered(field, valueAt(values, field.path), catalogDefault(owner, values, field)),
    ),
  ).length;
  const id = useId();
  if (fields.length === 0) return null;
  return (
    <Accordion
      defaultExpanded={open}
      disableGutters
      elevation={0}
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
          {t(`inspector.section.${section.title}`)}
        </Typography>
        {openQuestions > 0 && (
          <Typography variant="caption" sx={{ color: 'warning.main', mr: 1, alignSelf: 'center' }}>
            {t('inspector.open-questions', { count: openQuestions })}
          </Typography>
        )}
      </AccordionSummary>
      <AccordionDetails sx={{ px: 1.5, pt: 0.5, pb: 1 }}>
        {fields.map((field) => (
          <FieldInput key={field.path.join('.')} owners={owners} field={field} />
        ))}
      </AccordionDetails>
    </Accordion>
  );
}
