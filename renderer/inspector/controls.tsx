import { Chip, OutlinedInput, Select, ToggleButton, ToggleButtonGroup, Box } from '@mui/material';
import { useState, type KeyboardEvent } from 'react';
import { fromText, toText } from './draft-text.ts';
import type { Control } from '../../shared/design/fields/field-model.ts';
import { t } from '../messages/t.ts';
import { valueWords } from '../messages/titles.ts';
import type { Option } from './references.ts';

export interface ControlProps {
  readonly id: string;
  readonly value: unknown;
  /** Says what holds while the field is empty. */
  readonly placeholder: string;
  readonly invalid: boolean;
  /** Returns whether the value was taken; text that was refused stays in its box. */
  readonly onChange: (value: unknown) => boolean;
}

/** Yes, No, Unknown: one choice of three; pressing the chosen one again takes the answer back. */
export function FactControl({ id, value, onChange }: ControlProps) {
  const chosen = value === undefined ? null : String(value);
  const pick = (_: unknown, next: string | null) =>
    onChange(next === null ? undefined : next === 'unknown' ? 'unknown' : next === 'true');
  return (
    <ToggleButtonGroup
      exclusive
      fullWidth
      value={chosen}
      onChange={pick}
      aria-labelledby={`${id}-label`}
      aria-describedby={`${id}-help`}
    >
      {['true', 'false', 'unknown'].map((each) => (
        <ToggleButton key={each} value={each}>
          {valueWords(each)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

/** One of some options, or none. A native list: it works everywhere the keyboard does. */
export function ChoiceControl({
  id,
  value,
  placeholder,
  invalid,
  options,
  onChange,
}: ControlProps & { options: readonly Option[] }) {
  const known = options.some((option) => option.value === value);
  return (
    <Select
      native
      fullWidth
      error={invalid}
      value={value === undefined ? '' : String(value)}
      onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
      inputProps={{ id, 'aria-describedby': `${id}-help` }}
    >
      <option value="">{placeholder}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
      {value !== undefined && !known && (
        <option value={String(value)}>{t('inspector.does-not-fit', { value: String(value) })}</option>
      )}
    </Select>
  );
}

/** Any of some options as chips that toggle. */
export function ManyControl({
  id,
  value,
  placeholder,
  options,
  onChange,
}: ControlProps & { options: readonly Option[] }) {
  const chosen = Array.isArray(value) ? value.map(String) : value === 'unknown' ? ['unknown'] : [];
  const toggle = (option: string) => {
    if (option === 'unknown') return onChange(value === 'unknown' ? undefined : 'unknown');
    const without = chosen.filter((each) => each !== option && each !== 'unknown');
    const next = chosen.includes(option) ? without : [...without, option];
    onChange(next.length === 0 ? undefined : next);
  };
  return (
    <Box role="group" aria-labelledby={`${id}-label`} sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      {options.map((option) => {
        const on = chosen.includes(option.value);
        return (
          <Chip
            key={option.value}
            label={`${on ? '✓ ' : ''}${option.label}`}
            color={on ? 'primary' : 'default'}
            variant={on ? 'filled' : 'outlined'}
            onClick={() => toggle(option.value)}
            aria-pressed={on}
          />
        );
      })}
      {value === undefined && placeholder !== '' && (
        <Box sx={{ typography: 'caption', color: 'text.secondary', width: '100%' }}>{placeholder}</Box>
      )}
    </Box>
  );
}

/** Text in its many kinds. Written when the box is left or Enter is pressed; Escape takes the typing back. */
export function TextControl({
  id,
  value,
  placeholder,
  invalid,
  control,
  onChange,
}: ControlProps & { control: Control }) {
  const [draft, setDraft] = useState<string>();
  const long = control.kind === 'text' && control.long;
  const commit = () => {
    if (draft === undefined) return;
    if (draft === toText(value) || onChange(fromText(control, draft))) setDraft(undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && draft !== undefined) {
      event.stopPropagation();
      onChange(value);
      setDraft(undefined);
    }
    if (event.key === 'Enter' && !long) commit();
  };
  return (
    <OutlinedInput
      fullWidth
      size="small"
      multiline={long}
      minRows={long ? 2 : undefined}
      maxRows={12}
      type={control.kind === 'date' && control.words.length === 0 ? 'date' : 'text'}
      error={invalid}
      value={draft ?? toText(value)}
      placeholder={placeholder}
      // Typing that was taken back is no draft: what is written elsewhere shows again.
      onChange={({ target }) => setDraft(target.value === toText(value) ? undefined : target.value)}
      onBlur={commit}
      onKeyDown={onKeyDown}
      inputProps={{
        id,
        'aria-describedby': `${id}-help`,
        inputMode: control.kind === 'number' ? 'decimal' : undefined,
      }}
    />
  );
}
