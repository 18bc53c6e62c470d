import type { fixes as en } from '../en/fixes.ts';
import type { Translation } from '../message.ts';

export const fixes: Translation<typeof en> = {
  'fixes.title': 'Arreglos',
  'fixes.ways': { one: 'Una manera de arreglarlo', other: '{count} maneras de arreglarlo' },
  'fixes.done': 'Hecho: {label}. {findings} Deshacer lo revierte.',
  'fixes.apply': 'Aplicar',
  'fixes.same': 'Los resultados quedan como están.',
  'fixes.scores': 'Resultados antes y después',
  'fixes.becomes': 'pasa a',
  'fixes.go': 'Hallazgos que se van',
  'fixes.come': 'Hallazgos que llegan',
  'fixes.more': 'y {number} más',
  'fixes.removes': 'Quita {gone}, añade {come}.',
  'fixes.removes.none': 'Quita {gone}, no añade ninguno.',
  'fixes.gaps': { one: '1 carencia', other: '{count} carencias' },
  'fixes.questions': { one: '1 pregunta', other: '{count} preguntas' },
  'fixes.nothing': 'nada',
};
