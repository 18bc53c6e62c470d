import type { merge as en } from '../en/merge.ts';
import type { Translation } from '../message.ts';

export const merge: Translation<typeof en> = {
  'merge.title': 'Comparar y combinar',
  'merge.none': 'Nada se cambió en los dos lados: se toman todos los cambios.',
  'merge.choose': 'Se toma todo lo que solo cambió un lado. Elige para lo que cambiaron los dos:',
  'merge.trouble': 'Esto no encaja: {trouble} Elige el otro lado de algo de arriba.',
  'merge.disk': 'Qué cambió en el disco',
  'merge.here': 'Qué cambia aquí al combinar',
  'merge.save': 'Combinar y guardar',
  'merge.mine': 'Lo mío',
  'merge.theirs': 'El archivo',
};
