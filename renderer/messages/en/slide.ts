export const slide = {
  'slide.was': 'was {was}',
  'slide.empty': 'Nothing is drawn in this stage yet.',
  'slide.fails': 'What fails',
  'slide.down': '✕ down',
  'slide.degraded': '~ degraded',
  'slide.up': '✓ works',
} as const;
