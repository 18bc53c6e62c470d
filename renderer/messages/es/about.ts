import type { about as en } from '../en/about.ts';
import type { Translation } from '../message.ts';

export const about: Translation<typeof en> = {
  'action.help.about': 'Acerca de Corral…',
  'action.help.updates': 'Buscar un Corral más nuevo…',
  'action.help.log': 'Registro e informe de errores…',
  'action.file.print': 'Imprimir el informe…',
  'action.file.print-picture': 'Imprimir esta etapa…',
  'action.file.reveal': 'Mostrar en su carpeta',
  'app.dialog.about': 'La ventana «Acerca de Corral»',
  'app.dialog.log': 'El registro',
  'when.no-folder': 'Guarda antes el diseño: todavía no tiene archivo.',
  'when.in-browser': 'Un navegador no muestra carpetas; la aplicación de escritorio, sí.',
  'about.title': 'Acerca de Corral',
  'about.what': 'Un diseñador de topologías para quienes alojan Open edX. Libre, con la licencia Apache 2.0.',
  'about.versions': 'Versiones',
  'about.licences': 'Qué hay dentro, y sus licencias',
  'about.no-licences': 'La lista de licencias la hace la compilación, y este Corral no se ha compilado.',
  'log.title': 'Registro e informe de errores',
  'log.about':
    'Lo que Corral anotó de esta sesión y de las anteriores: versiones, errores y en qué parte del programa ocurrieron. No contiene nada de ningún diseño y no se envía nada: léelo y comparte lo que quieras.',
  'log.place': 'El registro está en {folder}.',
  'log.save': 'Guardar como archivo…',
  'crash.title': 'Corral se detuvo de forma inesperada',
  'crash.page': 'La ventana del diseñador se detuvo, por un error de Corral o por falta de memoria.',
  'crash.main': 'La parte de Corral que lleva sus ventanas y archivos encontró un error que no esperaba.',
  'crash.safe':
    'Tu trabajo está a salvo: el diario tiene lo que no se guardó de {names}, hasta la última quinta parte de un segundo. Empieza de nuevo y la página de inicio ofrecerá recuperarlo.',
  'crash.work': '«{name}» (último cambio: {moment})',
  'crash.nothing': 'El diario no contiene trabajo sin guardar: lo que guardaste está en sus archivos.',
  'crash.again': 'Empezar de nuevo',
  'crash.report': 'Guardar un informe de errores…',
  'crash.read': 'Esto es todo lo que contiene el informe. No se envía a nadie: léelo antes de compartirlo.',
  'crash.saved': '{name} se guardó en {folder}.',
  'updates.off': 'Quien cuida de este ordenador trae también las versiones nuevas: no se preguntó nada.',
  'updates.no-address':
    'Este Corral no conoce ninguna dirección a la que preguntar, y no preguntó a nadie: mira donde lo conseguiste.',
  'updates.current': 'No hay ningún Corral más nuevo.',
  'updates.newer': 'Hay un Corral {version}: {page}',
};
