import type { choose as en } from '../en/choose.ts';
import type { Translation } from '../message.ts';

export const choose: Translation<typeof en> = {
  'choose.title': '¿Dónde debe funcionar?',
  'choose.places': 'Lugares, el mejor primero',
  'choose.again': 'Empezar de nuevo',
  'choose.answer': 'Responde lo que sepas; deja lo que no.',
  'choose.first': '{place} va primero por ahora.',
  'choose.level': 'Dos lugares están igualados: decide lo que sigue abierto.',
  'choose.suggestion': 'Es una sugerencia con sus razones, no una decisión.',
  'choose.open': 'Quedan {number} sin responder.',
  'choose.out': 'Descartado porque',
  'choose.for': 'A favor',
  'choose.against': 'En contra',
  'choose.has': 'Qué tiene: {place}',
  'choose.see': 'Ver el conjunto allí',
  'choose.there.yes': 'está',
  'choose.there.depends': 'pregunta por ello',
  'choose.there.no': 'lo haces tú',
};
