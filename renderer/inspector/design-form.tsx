import { Box, Typography } from '@mui/material';
import { useId } from 'react';
import { t } from '../messages/t.ts';
import { useDesign, useEditorStore, useStage } from '../state/hooks.ts';
import { ChoiceControl, TextControl } from './controls.tsx';
import { EntryPointList } from './entry-point-list.tsx';
import { FieldFrame } from './field-frame.tsx';
import { SectionList } from './section-list.tsx';
import { VendorList } from './vendor-list.tsx';
import { setStageEstimates, setStageText, type StageText } from './set-field.ts';

/** Shown while nothing is selected: the stage on screen, what people do with it, and whom the design is for. */
export function DesignForm() {
  const design = useDesign();
  const stage = useStage();
  return (
    <>
      <Box sx={{ px: 1.5, py: 1.25 }}>
        <Typography variant="h2">{stage.name ?? stage.id}</Typography>
        <Typography variant="caption" component="p" sx={{ color: 'text.secondary', mb: 1.5 }}>
          {t('inspector.stage-of', { design: design.name ?? t('inspector.untitled') })}
        </Typography>
        <StageTextField
          key={`${stage.id}-name`}
          stageId={stage.id}
          of="name"
          label={t('inspector.stage-name')}
          value={stage.name}
        />
        <StageTextField
          key={`${stage.id}-notes`}
          stageId={stage.id}
          of="notes"
          label={t('inspector.notes')}
          value={stage.notes}
        />
        <EstimatesField stageId={stage.id} value={stage.estimates} />
      </Box>
      <EntryPointList />
      <SectionList
        owners={[{ kind: 'context', stageId: stage.id, id: '' }]}
        closed={['policy', 'records', 'data-protection']}
      />
      <VendorList />
    </>
  );
}

/** Whether zones and regions that nobody gave a probability take a published one. */
function EstimatesField({ stageId, value }: { readonly stageId: string; readonly value: string | undefined }) {
  const id = useId();
  const design = useDesign();
  const { dispatch } = useEditorStore().getState();
  return (
    <FieldFrame id={id} label={t('inspector.estimates')} unanswered={false}>
      <ChoiceControl
        id={id}
        value={value === 'none' ? undefined : value}
        placeholder={t('inspector.estimates.none')}
        invalid={false}
        options={[{ value: 'published', label: t('inspector.estimates.published') }]}
        onChange={(next) => dispatch(setStageEstimates(design, stageId, next === 'published'))}
      />
    </FieldFrame>
  );
}

interface StageTextProps {
  readonly stageId: string;
  readonly of: StageText;
  readonly label: string;
  readonly value: string | undefined;
}

function StageTextField({ stageId, of, label, value }: StageTextProps) {
  const id = useId();
  const design = useDesign();
  const { dispatch } = useEditorStore().getState();
  const placeholder = of === 'notes' ? t('inspector.notes.hint') : stageId;
  return (
    <FieldFrame id={id} label={label} unanswered={false}>
      <TextControl
        id={id}
        value={value}
        placeholder={placeholder}
        invalid={false}
        control={{ kind: 'text', long: of === 'notes' }}
        onChange={(next) => dispatch(setStageText(design, stageId, of, typeof next === 'string' ? next : ''))}
      />
    </FieldFrame>
  );
}
