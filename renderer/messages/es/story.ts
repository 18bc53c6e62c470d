import type { story as en } from '../en/story.ts';
import type { Translation } from '../message.ts';

export const story: Translation<typeof en> = {
  'story.title': 'Pasos del relato',
  'story.nothing':
    'Todavía no hay relato, así que presentar muestra una etapa tras otra. «Añadir un paso desde aquí», en el menú, añade lo que está en pantalla: la etapa, lo seleccionado, lo que ha fallado.',
  'story.step': 'Paso {number}',
  'story.shows': 'Muestra {stage}.',
  'story.notes': 'Notas para quien presenta',
  'story.earlier': 'Antes',
  'story.later': 'Después',
  'story.remove': 'Quitar',
};
