export const state = {
  'state.not-allowed': 'This is not allowed here.',
  'state.view.data': 'The drawing shows data and countries.',
  'state.view.plain': 'The drawing is plain.',
} as const;
