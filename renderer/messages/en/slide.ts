export const slide = {
  'slide.was': 'was {was}',
  'slide.fails': 'What fails',
  'slide.down': '✕ down',
  'slide.degraded': '~ degraded',
  'slide.up': '✓ works',
} as const;
