import type { keeping as en } from '../en/keeping.ts';
import type { Translation } from '../message.ts';

export const keeping: Translation<typeof en> = {
  'keeping.unsafe': 'Tus cambios no están a salvo de un fallo: {why} Guarda a menudo.',
  'keeping.unreadable': 'El diario del trabajo sin guardar no se puede leer; se dejó donde está.',
  'keeping.recovered': {
    one: 'Recuperado 1 cambio de {moment}. Guarda para conservarlo todo.',
    other: 'Recuperados {count} cambios de {moment}. Guarda para conservarlo todo.',
  },
  'keeping.taken':
    'El diario de este trabajo sin guardar se abrió o se descartó en otro lugar, por ejemplo en otro navegador. El trabajo sigue aquí, y un diario nuevo lo conserva.',
  'keeping.unsaved': 'Trabajo sin guardar',
  'keeping.discard': 'Descartar',
  'keeping.recover': 'Recuperar',
  'keeping.never': 'nunca guardado',
  'keeping.in': 'en {folder}',
  'keeping.was': {
    one: '«{name}» ({where}): 1 cambio no estaba guardado, a las {moment}.',
    other: '«{name}» ({where}): {count} cambios no estaban guardados, el último a las {moment}.',
  },
  'keeping.line': 'Línea {line}: {message}.',
  'keeping.versions': 'Versiones anteriores',
  'keeping.versions.none': 'Todavía no hay ninguna: cada vez que se guarda un diseño con nombre se hace una.',
  'keeping.versions.list': 'Versiones, la más nueva primero',
  'keeping.versions.choose': 'Elige una versión para ver qué cambiaría al restaurarla. Restaurar se puede deshacer.',
  'keeping.versions.change': 'Qué cambiaría al restaurarla',
  'keeping.restore': 'Restaurar',
};
