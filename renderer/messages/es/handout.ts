import type { handout as en } from '../en/handout.ts';
import type { Translation } from '../message.ts';

export const handout: Translation<typeof en> = {
  'handout.all': 'Todo lo que puede fallar',
  'handout.nothing': 'No hay nada que mostrar: las etapas de este relato ya no están.',
  'handout.back': 'Atrás',
  'handout.next': 'Siguiente',
  'handout.repair': 'Repararlo todo',
  'handout.hint': 'Pulsa cualquier cosa para hacerla fallar. Las flechas van de paso en paso.',
  'handout.story': 'Un relato',
};
