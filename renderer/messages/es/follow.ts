import type { follow as en } from '../en/follow.ts';
import type { Translation } from '../message.ts';

export const follow: Translation<typeof en> = {
  'follow.story': 'El relato',
  'follow.break': 'Una pausa breve.',
  'follow.waiting': 'Esperando el relato…',
  'follow.over': 'El relato ha terminado. Gracias por seguirlo.',
  'follow.code': 'El código de la pantalla grande',
  'follow.go': 'Seguir',
  'follow.wrong-code': 'Ese no era el código. Mira otra vez la pantalla grande.',
  'follow.full': 'Ya no queda sitio para más personas. Mira la pantalla grande.',
};
