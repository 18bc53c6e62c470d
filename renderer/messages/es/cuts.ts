import type { cuts as en } from '../en/cuts.ts';
import type { Translation } from '../message.ts';

export const cuts: Translation<typeof en> = {
  'cuts.searching': 'Buscando pares…',
  'cuts.failed': 'La búsqueda no terminó: {why}. Una edición la empieza de nuevo.',
  'cuts.no-entry': 'No hay punto de entrada, así que nada puede perderse. Añade uno.',
  'cuts.pairs': 'Pares: {name}',
  'cuts.none': 'Ningún par hace más que sus puntos únicos por separado.',
  'cuts.threes': 'Buscar tríos',
  'cuts.threes.searching': 'Buscando tríos…',
  'cuts.threes.failed': 'La búsqueda no terminó: {why}.',
  'cuts.threes.too-many': 'Aquí pueden fallar {number} cosas: buscar tríos entre tantas tarda demasiado.',
  'cuts.threes.none': 'Ningún trío hace más que los puntos únicos y los pares.',
  'cuts.all': 'Mostrar los {number}',
  'cuts.down': '✕ caído',
  'cuts.degraded': '~ degradado',
  'cuts.unrepaired': '? sin reparar',
  'cuts.count': '({number} pares)',
  'cuts.shared': 'una causa puede llevarse ambos: {names}',
  'cuts.fail.this': 'Hacer fallar: {what}',
  'cuts.fail': 'Hacer fallar',
  'cuts.worker': 'su proceso no pudo empezar',
};
