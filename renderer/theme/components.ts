import type { Components, Theme } from '@mui/material';

const focusRing = {
  outline: '2px solid var(--corral-palette-primary-main)',
  outlineOffset: 1,
} as const;

/** Shape of the controls: dense, flat, no ripple, and a focus ring that is always the same. */
export const components: Components<Theme> = {
  MuiCssBaseline: {
    styleOverrides: {
      'html, body, #root': { height: '100%' },
      body: { overscrollBehavior: 'none' },
      ':focus-visible': focusRing,
      '@media (prefers-reduced-motion: reduce)': {
        '*, *::before, *::after': {
          animationDuration: '0.01ms !important',
          animationIterationCount: '1 !important',
          transitionDuration: '0.01ms !important',
          scrollBehavior: 'auto !important',
        },
      },
    },
  },
  MuiButtonBase: {
    defaultProps: { disableRipple: true },
    styleOverrides: { root: { fontFamily: 'inherit', fontSize: 'inherit', '&.Mui-focusVisible': focusRing } },
  },
  // As large as a target has to be, also where it stands in a line of text.
  MuiButton: {
    defaultProps: { size: 'small', disableElevation: true },
    styleOverrides: { root: { minHeight: 24 } },
  },
  MuiIconButton: { defaultProps: { size: 'small' } },
  MuiTextField: { defaultProps: { size: 'small' } },
  MuiFormControl: { defaultProps: { size: 'small' } },
  MuiSelect: { defaultProps: { size: 'small' } },
  MuiInputBase: { styleOverrides: { root: { fontSize: '0.8125rem', lineHeight: 1.45 } } },
  MuiOutlinedInput: {
    styleOverrides: {
      input: { '&:not(textarea)': { paddingBlock: 6, paddingInline: 10 } },
      multiline: { padding: '6px 10px' },
    },
  },
  MuiMenuItem: { styleOverrides: { root: { fontSize: '0.8125rem', minHeight: 32 } } },
  MuiTable: { defaultProps: { size: 'small' } },
  MuiToggleButtonGroup: { defaultProps: { size: 'small' } },
  MuiToggleButton: { styleOverrides: { root: { textTransform: 'none', fontSize: '0.8125rem', paddingBlock: 3 } } },
  MuiTab: { styleOverrides: { root: { textTransform: 'none', minHeight: 40 } } },
  MuiTabs: { styleOverrides: { root: { minHeight: 40 } } },
  MuiTooltip: {
    defaultProps: { enterDelay: 400 },
    styleOverrides: { tooltip: { fontSize: '0.8rem', lineHeight: 1.4, maxWidth: 340 } },
  },
  MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
  // The other way round than the window, so that it stands out and is read in either scheme.
  MuiAlert: {
    styleOverrides: {
      filled: {
        color: 'var(--corral-palette-background-paper)',
        backgroundColor: 'var(--corral-palette-text-primary)',
      },
    },
  },
  MuiChip: { defaultProps: { size: 'small' }, styleOverrides: { root: { fontSize: '0.75rem' } } },
};
