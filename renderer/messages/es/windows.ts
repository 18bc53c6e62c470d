import type { windows as en } from '../en/windows.ts';
import type { Translation } from '../message.ts';

export const windows: Translation<typeof en> = {
  'action.file.close': 'Cerrar este diseño',
  'action.window.new': 'Ventana nueva',
  'action.window.reopen': 'Abrir de nuevo el diseño cerrado',
  'action.window.next-tab': 'Mostrar el siguiente diseño abierto',
  'action.window.previous-tab': 'Mostrar el diseño abierto anterior',
  'tabs.title': 'Diseños abiertos',
  'tabs.unsaved': '(sin guardar)',
  'tabs.close': 'Cerrar este diseño',
  'tabs.how-to-close': 'Con el botón central o Supr se cierra',
  'tabs.elsewhere': '«{name}» está abierto en otra ventana de Corral, que ahora lo muestra.',
  'tabs.presenting': 'Mientras se presenta un relato, su diseño sigue en pantalla: termina antes la presentación.',
  'when.no-other-tab': 'En esta ventana solo hay un diseño abierto.',
};
