import type { recent as en } from '../en/recent.ts';
import type { Translation } from '../message.ts';

export const recent: Translation<typeof en> = {
  'action.file.recent': 'Archivos recientes…',
  'app.dialog.recent': 'Los archivos recientes',
  'recent.title': 'Archivos recientes',
  'recent.none': 'Todavía no hay ninguno: aquí aparecen los diseños que abres o guardas.',
  'recent.gone': 'Ya no está, o no se puede llegar a su carpeta.',
  'recent.forget': 'Quitar {name} de la lista',
  'recent.forget.short': 'Quitar',
};
