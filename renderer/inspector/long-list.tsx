import { Autocomplete, createFilterOptions, TextField, type AutocompleteRenderInputParams } from '@mui/material';
import { useMemo } from 'react';
import { t } from '../messages/t.ts';
import type { ControlProps } from './controls.tsx';
import type { Option } from './references.ts';

/** More options than this are searched instead of shown: a browser lays out every one, and thousands hold the window. */
export const MOST_SHOWN = 60;

/** Found by name or id; who does not see it among the first types more of it. */
const filterOptions = createFilterOptions<Option>({
  limit: MOST_SHOWN,
  stringify: ({ label, value }) => `${label} ${value}`,
});

type LongListProps = ControlProps & { readonly options: readonly Option[] };

/** One of very many options, or none. */
export function LongChoiceControl({ value, onChange, ...props }: LongListProps) {
  const chosen = value === undefined ? null : optionOf(props.options, String(value));
  return <Autocomplete {...shared(props)} value={chosen} onChange={(_, next) => void onChange(next?.value)} />;
}

/** Any of very many options. */
export function LongManyControl({ value, onChange, options, ...props }: LongListProps) {
  const chosen = useMemo(
    () => (Array.isArray(value) ? value.map((each) => optionOf(options, String(each))) : []),
    [value, options],
  );
  const write = (next: readonly Option[]) =>
    void onChange(next.length === 0 ? undefined : next.map((each) => each.value));
  return (
    <Autocomplete
      {...shared({ ...props, options })}
      multiple
      disableCloseOnSelect
      filterSelectedOptions
      value={chosen}
      onChange={(_, next) => write(next)}
    />
  );
}

function shared({ id, placeholder, invalid, options }: Omit<LongListProps, 'value' | 'onChange'>) {
  return {
    id,
    options,
    filterOptions,
    fullWidth: true,
    size: 'small' as const,
    getOptionKey: ({ value }: Option) => value,
    isOptionEqualToValue: (one: Option, other: Option) => one.value === other.value,
    clearText: t('inspector.long-list.clear'),
    closeText: t('inspector.long-list.close'),
    openText: t('inspector.long-list.open'),
    noOptionsText: t('inspector.long-list.none'),
    slotProps: { listbox: { 'aria-labelledby': `${id}-label` } },
    renderInput: (params: AutocompleteRenderInputParams) => (
      <TextField
        {...params}
        error={invalid}
        placeholder={placeholder}
        slotProps={{
          ...params.slotProps,
          htmlInput: {
            ...params.slotProps.htmlInput,
            'aria-labelledby': `${id}-label`,
            'aria-describedby': `${id}-help`,
          },
        }}
      />
    ),
  };
}

/** What names nothing that is offered is shown all the same. */
function optionOf(options: readonly Option[], value: string): Option {
  return options.find((option) => option.value === value) ?? { value, label: t('inspector.does-not-fit', { value }) };
}
