import type { searchWords as en } from '../en/search-words.ts';
import type { Translation } from '../message.ts';

/** Otras palabras con las que se busca un comando; nadie las lee. */
export const searchWords: Translation<typeof en> = {
  'words.arrange.tidy': 'diseño automático, disponer, organizar',
  'words.arrange.tidy-all': 'diseño automático, disponer todo, organizar',
  'words.arrange.across': 'espaciar por igual, en horizontal',
  'words.arrange.down': 'espaciar por igual, en vertical',
  'words.arrange.group': 'agrupar, marco, contenedor',
  'words.arrange.ungroup': 'desagrupar, disolver',
  'words.arrange.pin': 'bloquear, desbloquear, anclar',
  'words.arrange.move': 'anidar, contenedor',
  'words.build.add': 'insertar, nuevo componente',
  'words.build.replace': 'cambiar el tipo, sustituir',
  'words.edit.delete': 'borrar, suprimir',
  'words.edit.duplicate': 'clonar, copiar',
  'words.edit.connect': 'línea, flecha, enlace',
  'words.edit.fail': 'romper, matar, caída',
  'words.edit.history': 'lista de deshacer, pasos atrás',
  'words.view.fit': 'encajar, ver todo',
  'words.view.fit-selection': 'encajar, acercar a la selección',
  'words.view.find': 'buscar',
  'words.view.problems': 'hallazgos, errores, avisos',
  'words.view.failure': 'puntos únicos de fallo',
  'words.view.data': 'privacidad, ley, jurisdicciones',
  'words.view.settings': 'preferencias, opciones, idioma',
  'words.view.theme': 'tema, modo oscuro, colores',
  'words.stage.duplicate': 'copiar, variante',
  'words.stage.compare': 'diferencia',
  'words.help.keys': 'ayuda, atajos',
};
