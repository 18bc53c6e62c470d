import type { fork as en } from '../en/fork.ts';
import type { Translation } from '../message.ts';

export const fork: Translation<typeof en> = {
  'fork.title': '¿Cómo de sana está tu bifurcación?',
  'fork.about':
    'Indica un clon de git de tu bifurcación de la plataforma y la rama o etiqueta del original que sigue. Corral pregunta a git en este ordenador; lee, y no descarga nada.',
  'fork.choose': 'Elegir carpeta…',
  'fork.follows': 'Sigue a',
  'fork.judge': 'Juzgar',
  'fork.asking': 'Preguntando a git',
  'fork.found': 'Qué se encontró',
  'fork.left': '{counts}. Dejó el original el {date}, en {commit}.',
  'fork.fine': 'bien',
  'fork.warning': 'por vigilar',
  'fork.bad': 'mal',
  'fork.unknown': 'desconocido',
  'fork.which': 'Cuáles',
};
