import { ToggleButton, ToggleButtonGroup, useColorScheme } from '@mui/material';
import { t } from '../messages/t.ts';

const MODES = ['light', 'dark', 'system'] as const;

/** Light, dark, or as the system has it. */
export function ThemeSwitch() {
  const { mode, setMode } = useColorScheme();
  return (
    <ToggleButtonGroup
      exclusive
      aria-label={t('app.colours')}
      value={mode ?? 'system'}
      onChange={(_event, next: 'light' | 'dark' | 'system' | null) => next !== null && setMode(next)}
    >
      {MODES.map((value) => (
        <ToggleButton key={value} value={value}>
          {t(`app.colours.${value}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
