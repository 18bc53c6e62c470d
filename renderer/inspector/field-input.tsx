import { useId, useMemo, useState } from 'react';
import { t } from '../messages/t.ts';
import { valueWords } from '../messages/titles.ts';
import { told } from '../messages/told.ts';
import { useDesign, useEditorStore, useStage } from '../state/hooks.ts';
import { runHere } from '../state/run-here.ts';
import { ChoiceControl, FactControl, ManyControl, TextControl, type ControlProps } from './controls.tsx';
import { FieldFrame } from './field-frame.tsx';
import type { Control, Field, ReferenceTo } from '../../shared/design/fields/field-model.ts';
import { valueAt, valuesOf, type Owner } from '../../shared/design/fields/owner.ts';
import { catalogDefault, isUnanswered, unitsOfMachines } from './owner.ts';
import { LongChoiceControl, LongManyControl, MOST_SHOWN } from './long-list.tsx';
import { referenceOptions, type Option } from './references.ts';
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
  const { value, differs, fallback, machines } = useFieldState(owners, field);
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
    placeholder: machines === undefined ? placeholderOf(field, differs, fallback) : machinesWords(machines),
    onChange: write,
  };
  const group =
    ['fact', 'many'].includes(field.control.kind) || (field.control.kind === 'reference' && field.control.many);
  const hint = field.hint === undefined ? undefined : told(field.hint);
  const said = field.control.kind === 'fact' && value === undefined && fallback !== undefined;
  return (
    <FieldFrame
      id={id}
      label={told(field.label)}
      hint={said ? props.placeholder : hint}
      unanswered={!differs && isUnanswered(field, value, fallback)}
      trouble={trouble}
      group={group}
    >
      <AnyControl {...props} control={field.control} self={owners[0]?.id ?? ''} />
    </FieldFrame>
  );
}

function useFieldState(owners: readonly Owner[], field: Field) {
  const design = useDesign();
  const all = owners.map((owner) => ({ owner, values: valuesOf(design, owner) ?? {} }));
  const values = all.map((each) => valueAt(each.values, field.path));
  const differs = values.some((value) => JSON.stringify(value) !== JSON.stringify(values[0]));
  const defaults = all.map((each) => catalogDefault(each.owner, each.values, field));
  const same = defaults.every((each) => JSON.stringify(each) === JSON.stringify(defaults[0]));
  const stage = useStage();
  const machines = all.flatMap((each) => unitsOfMachines(stage, each.owner, each.values, field) ?? []);
  return {
    value: differs ? undefined : values[0],
    differs,
    fallback: same ? defaults[0] : undefined,
    machines: !differs && values[0] === undefined && machines.length === all.length ? machines : undefined,
  };
}

/** How many units groups of machines give what says no number itself. */
function machinesWords(counts: readonly number[]): string {
  const [first] = counts;
  if (counts.some((count) => count !== first)) return t('inspector.several-values');
  return t('inspector.from-machines', { value: String(first) });
}

function placeholderOf(field: Field, differs: boolean, fallback: unknown): string {
  if (differs) return t('inspector.several-values');
  if (fallback !== undefined) return t('inspector.from-catalogue', { value: valueWords(fallback) });
  if (field.control.kind === 'choice') return t('inspector.choice-open');
  if (field.control.kind === 'reference') return field.control.many ? '' : t('inspector.nothing');
  if (field.control.kind === 'duration') return anyOf([t('inspector.duration'), ...field.control.words]);
  if (field.control.kind === 'date') return anyOf([t('inspector.date'), ...field.control.words]);
  if (field.control.kind === 'list') return t('inspector.list');
  return field.control.kind === 'number' && !field.control.whole ? t('inspector.number') : '';
}

function anyOf(words: readonly string[]): string {
  return words.reduce((first, second) => t('inspector.or', { first, second }));
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
  const options = useMemo(() => referenceOptions(design, stage, to, self), [design, stage, to, self]);
  const [Any, One] = options.length > MOST_SHOWN ? [LongManyControl, LongChoiceControl] : [ManyControl, ChoiceControl];
  return many ? <Any {...props} options={options} /> : <One {...props} options={options} />;
}

function named(value: string): Option {
  return { value, label: valueWords(value) };
}
