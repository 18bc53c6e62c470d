import type { drawing as en } from '../en/drawing.ts';
import type { Translation } from '../message.ts';

export const drawing: Translation<typeof en> = {
  'drawing.format.svg': 'Esta etapa como imagen que puede ampliarse (SVG)',
  'drawing.format.png': 'Esta etapa como imagen de píxeles (PNG)',
  'drawing.format.pdf': 'El relato en páginas, una por cada paso (PDF)',
  'drawing.format.html':
    'El relato como página que se presenta sin conexión y en la que todo puede hacerse fallar (HTML)',
  'drawing.title': 'Imágenes y material para repartir',
  'drawing.what': 'Qué dibujar',
  'drawing.busy': 'Dibujando',
  'drawing.drawing': 'Dibujando…',
  'drawing.save': 'Guardar…',
  'drawing.colours': 'Colores',
  'drawing.light': 'Claros',
  'drawing.dark': 'Oscuros',
  'drawing.size': 'Tamaño',
  'drawing.transparent': 'Sin fondo',
  'drawing.findings': 'Con las marcas de los hallazgos',
  'drawing.notes': 'Con lo que lee quien presenta',
  'drawing.failed':
    'Lo que ha fallado ahora se dibuja como fallado. Mientras se comparan etapas, se marca lo que difiere.',
  'drawing.steps': 'Cada paso como lo cuenta el relato.',
};
