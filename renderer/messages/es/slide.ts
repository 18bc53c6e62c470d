import type { slide as en } from '../en/slide.ts';
import type { Translation } from '../message.ts';

export const slide: Translation<typeof en> = {
  'slide.was': 'antes {was}',
  'slide.empty': 'En esta etapa aún no hay nada dibujado.',
  'slide.fails': 'Qué falla',
  'slide.down': '✕ caído',
  'slide.degraded': '~ degradado',
  'slide.up': '✓ funciona',
};
