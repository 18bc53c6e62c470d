import { ToggleButton, ToggleButtonGroup, useColorScheme } from '@mui/material';

const MODES = [
  ['light', 'Light'],
  ['dark', 'Dark'],
  ['system', 'System'],
] as const;

/** Light, dark, or as the system has it. */
export function ThemeSwitch() {
  const { mode, setMode } = useColorScheme();
  return (
    <ToggleButtonGroup
      exclusive
      aria-label="Colours"
      value={mode ?? 'system'}
      onChange={(_event, next: 'light' | 'dark' | 'system' | null) => next !== null && setMode(next)}
    >
      {MODES.map(([value, label]) => (
        <ToggleButton key={value} value={value}>
          {label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
