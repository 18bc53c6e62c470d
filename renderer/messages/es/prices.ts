import type { prices as en } from '../en/prices.ts';
import type { Translation } from '../message.ts';

export const prices: Translation<typeof en> = {
  'prices.books': 'Listas de precios',
  'prices.about':
    'Quien no tiene lista aquí tiene precios desconocidos. Lo que el propio diseño dice que cuesta algo prevalece.',
  'prices.yours': 'Las tuyas: {names}.',
  'prices.forget': 'Usar otra vez las de Corral',
  'prices.source': 'fuente',
  'prices.book': 'Lista de precios',
  'prices.bring': 'Usar una lista de precios mía…',
};
