export const state = {
  'state.not-allowed': 'This is not allowed here.',
  'state.view.data': 'The drawing shows data and countries.',
  'state.view.plain': 'The drawing is plain.',
  'state.view.failure': 'The drawing shows what the loss of each thing alone does.',
  'state.view.cost': 'The drawing shows what things cost a month.',
} as const;
