import { useId, useState } from 'react';
import type { Owner } from '../../shared/design/fields/owner.ts';
import { placesOf } from '../../shared/layout/places.ts';
import { t } from '../messages/t.ts';
import { useDesign, useEditorStore, useStage } from '../state/hooks.ts';
import { runHere } from '../state/run-here.ts';
import { TextControl } from './controls.tsx';
import { FieldFrame } from './field-frame.tsx';
import { FoldSection } from './fold-section.tsx';
import { placed, type Measure } from './placed.ts';

const PIXELS = { kind: 'number', whole: true } as const;

/** Where an element stands and how large it is, in pixels: exact, and for those who do not drag. */
export function PlaceFields({ owner: { kind, id } }: { readonly owner: Owner }) {
  const design = useDesign();
  const stage = useStage();
  const box = placesOf(stage, design.layout[stage.id]).get(id);
  if (box === undefined || (kind !== 'component' && kind !== 'zone')) return null;
  const measures: readonly Measure[] = kind === 'zone' ? ['x', 'y', 'width', 'height'] : ['x', 'y'];
  return (
    <FoldSection title={t('inspector.place')} open={false}>
      {measures.map((measure) => (
        <PlaceField key={measure} id={id} measure={measure} value={box[measure]} />
      ))}
    </FoldSection>
  );
}

function PlaceField({
  id,
  measure,
  value,
}: {
  readonly id: string;
  readonly measure: Measure;
  readonly value: number;
}) {
  const field = useId();
  const store = useEditorStore();
  const [trouble, setTrouble] = useState<string>();
  const write = (next: unknown) => {
    const { design } = store.getState().history;
    const stage = design.stages.find((each) => each.id === store.getState().stageId);
    const found =
      typeof next !== 'number' || stage === undefined
        ? t('inspector.whole')
        : runHere(store, placed(design, stage, id, measure, Math.round(next)));
    setTrouble(found);
    return found === undefined;
  };
  return (
    <FieldFrame
      id={field}
      label={t(`inspector.place.${measure}`)}
      unanswered={false}
      {...(trouble === undefined ? {} : { trouble })}
    >
      <TextControl
        id={field}
        value={Math.round(value)}
        placeholder=""
        invalid={trouble !== undefined}
        control={PIXELS}
        onChange={write}
      />
    </FieldFrame>
  );
}
