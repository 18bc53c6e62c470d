import { Box, MenuItem, TextField } from '@mui/material';
import { SEVERITIES, type Finding } from '../../shared/rules/types.ts';
import { t } from '../messages/t.ts';
import type { Filter } from './group-findings.ts';

const AREAS: readonly Finding['area'][] = ['resilience', 'privacy', 'delivery'];

export interface FilterBarProps {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** Narrows the list by words, severity and area. */
export function FilterBar({ filter, onChange }: FilterBarProps) {
  return (
    <Box
      role="search"
      aria-label={t('problems.filter')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, flex: 1, justifyContent: 'flex-end' }}
    >
      <TextField
        placeholder={t('problems.filter.words')}
        value={filter.text}
        onChange={(event) => onChange({ ...filter, text: event.target.value })}
        sx={{ width: 220 }}
        slotProps={{ htmlInput: { 'aria-label': t('problems.filter.words'), type: 'search' } }}
      />
      <Pick
        label={t('problems.severity')}
        any={t('problems.severity.any')}
        value={filter.severity}
        options={SEVERITIES}
        nameOf={(severity) => t(`problems.severity.${severity}`)}
        onPick={(severity) => onChange({ ...filter, severity })}
      />
      <Pick
        label={t('problems.area')}
        any={t('problems.area.any')}
        value={filter.area}
        options={AREAS}
        nameOf={(area) => t(`problems.area.${area}`)}
        onPick={(area) => onChange({ ...filter, area })}
      />
    </Box>
  );
}

interface PickProps<T extends string> {
  readonly label: string;
  readonly any: string;
  readonly value: T | 'any';
  readonly options: readonly T[];
  readonly nameOf: (option: T) => string;
  readonly onPick: (value: T | 'any') => void;
}

function Pick<T extends string>({ label, any, value, options, nameOf, onPick }: PickProps<T>) {
  const pick = (text: string) => onPick(options.find((option) => option === text) ?? 'any');
  return (
    <TextField
      select
      value={value}
      onChange={(event) => pick(event.target.value)}
      slotProps={{ select: { SelectDisplayProps: { 'aria-label': label } } }}
      sx={{ minWidth: 130 }}
    >
      <MenuItem value="any">{any}</MenuItem>
      {options.map((option) => (
        <MenuItem key={option} value={option}>
          {nameOf(option)}
        </MenuItem>
      ))}
    </TextField>
  );
}
