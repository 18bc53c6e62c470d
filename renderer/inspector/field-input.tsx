import { useId, useMemo, useState } from 'react';
import { valueWords } from '../messages/titles.ts';
import { told } from '../messages/told.ts';
import { useDesign, useEditorStore, useStage } from '../state/hooks.ts';
import { runHere } from '../state/run-here.ts';
import { ChoiceControl, FactControl, ManyControl, TextControl, type ControlProps } from './controls.tsx';
import { FieldFrame } from './field-frame.tsx';
import type { Control, Field, ReferenceTo } from '../../shared/design/fields/field-model.ts';
import type { Owner } from '../../shared/design/fields/owner.ts';
import { fieldState } from './field-state.ts';
import { hintOf, placeholderOf } from './field-words.ts';
import { isUnanswered } from './owner.ts';
import { LongChoiceControl, LongManyControl, MOST_SHOWN } from './long-list.tsx';
import { placeOptions, referenceOptions, type Option } from './references.ts';
import { fieldTrouble, setFields } from './set-field.ts';

export interface FieldInputProps {
  /** One, or several of one kind that are edited together. */
  readonly owners: readonly Owner[];
  readonly field: Field;
}

/** One field of the selection: shows it, asks for it when it is open, and writes it through a command. */
export function FieldInput({ owners, field }: FieldInputProps) {
  const id = useId();
  const store = useEditorStore();
  const [trouble, setTrouble] = useState<string>();
  const state = fieldState(useDesign(), useStage(), owners, field);
  const { value, differs, fallback } = state;
  const write = (next: unknown) => {
    const found =
      fieldTrouble(field, next) ?? runHere(store, setFields(store.getState().history.design, owners, field, next));
    setTrouble(found);
    return found === undefined;
  };
  const props = {
    id,
    value,
    invalid: trouble !== undefined,
    placeholder: placeholderOf(field, state),
    onChange: write,
  };
  const group =
    ['fact', 'many'].includes(field.control.kind) || (field.control.kind === 'reference' && field.control.many);
  return (
    <FieldFrame
      id={id}
      label={told(field.label)}
      hint={hintOf(field, state)}
      unanswered={!differs && isUnanswered(field, value, fallback)}
      trouble={trouble}
      group={group}
    >
      <AnyControl {...props} control={field.control} self={owners[0]?.id ?? ''} />
    </FieldFrame>
  );
}

/** The one place that knows which control renders which kind. */
function AnyControl({ control, self, ...props }: ControlProps & { control: Control; self: string }) {
  switch (control.kind) {
    case 'fact':
      return <FactControl {...props} />;
    case 'choice':
      return <ChoiceControl {...props} options={control.options.map(named)} />;
    case 'many':
      return (
        <ManyControl {...props} options={[...control.options, ...(control.unknown ? ['unknown'] : [])].map(named)} />
      );
    case 'reference':
      return <ReferenceControl {...props} to={control.to} many={control.many} self={self} />;
    default:
      return <TextControl {...props} control={control} />;
  }
}

type ReferenceProps = ControlProps & { readonly to: ReferenceTo; readonly many: boolean; readonly self: string };

/** The same options until the design is another: a box that is typed into forgets the text when its value is a new object. */
function ReferenceControl({ to, many, self, ...props }: ReferenceProps) {
  const design = useDesign();
  const stage = useStage();
  const { value } = props;
  const options = useMemo(() => {
    if (!many || to !== 'zone') return referenceOptions(design, stage, to, self);
    return placeOptions(design, stage, self, Array.isArray(value) ? value.map(String) : []);
  }, [design, stage, to, many, self, value]);
  const [Any, One] = options.length > MOST_SHOWN ? [LongManyControl, LongChoiceControl] : [ManyControl, ChoiceControl];
  return many ? <Any {...props} options={options} /> : <One {...props} options={options} />;
}

function named(value: string): Option {
  return { value, label: valueWords(value) };
}
