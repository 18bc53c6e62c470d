import type { state as en } from '../en/state.ts';
import type { Translation } from '../message.ts';

export const state: Translation<typeof en> = {
  'state.not-allowed': 'Esto no se permite aquí.',
  'state.view.data': 'El dibujo muestra datos y países.',
  'state.view.plain': 'El dibujo es simple.',
  'state.view.failure': 'El dibujo muestra qué pasa si se pierde cada cosa por sí sola.',
  'state.view.cost': 'El dibujo muestra qué cuestan las cosas al mes.',
};
