import { Box, Typography } from '@mui/material';
import { useId } from 'react';
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
          Stage of “{design.name ?? 'Untitled'}”. Select something on the canvas to see its properties.
        </Typography>
        <StageTextField key={`${stage.id}-name`} stageId={stage.id} of="name" label="Stage name" value={stage.name} />
        <StageTextField key={`${stage.id}-notes`} stageId={stage.id} of="notes" label="Notes" value={stage.notes} />
        <EstimatesField stageId={stage.id} value={stage.estimates} />
      </Box>
      <EntryPointList />
      <SectionList
        owners={[{ kind: 'context', stageId: stage.id, id: '' }]}
        closed={['Policy', 'Records', 'Data protection']}
      />
      <VendorList />
    </>
  );
}

const ESTIMATES = [{ value: 'published', label: 'use published targets, marked as assumed' }];

/** Whether zones and regions that nobody gave a probability take a published one. */
function EstimatesField({ stageId, value }: { readonly stageId: string; readonly value: string | undefined }) {
  const id = useId();
  const design = useDesign();
  const { dispatch } = useEditorStore().getState();
  return (
    <FieldFrame id={id} label="Zones and regions without a probability" unanswered={false}>
      <ChoiceControl
        id={id}
        value={value === 'none' ? undefined : value}
        placeholder="stay unknown"
        invalid={false}
        options={ESTIMATES}
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
  const placeholder = of === 'notes' ? 'What changed here, and why' : stageId;
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
