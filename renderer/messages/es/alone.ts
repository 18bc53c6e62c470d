import type { alone as en } from '../en/alone.ts';
import type { Translation } from '../message.ts';

export const alone: Translation<typeof en> = {
  'alone.folder': 'la carpeta donde lo elegiste',
  'alone.downloads': 'las descargas de este navegador',
  'alone.copies': 'tus archivos o descargas',
  'alone.unreachable':
    'El servidor de Corral no responde, y sin él esta página no llega a ese archivo. Guárdalo con otro nombre.',
  'alone.no-folders':
    'Sin Corral en marcha, una página no puede usar carpetas. Ejecuta «corral serve» o abre la aplicación de escritorio.',
  'alone.needs-corral': 'Una página sola no puede hacerlo. Ejecuta «corral serve» o abre la aplicación de escritorio.',
  'alone.no-log': 'Una página sola no lleva registro.',
  'alone.no-text': '{name} no es texto UTF-8; elige un archivo .corral o guárdalo como UTF-8.',
  'alone.too-large': '{name} supera los {size} MB, más de lo que puede ser un diseño; elige un archivo .corral.',
  'alone.changed': 'Otro programa cambió {name} desde que se abrió; guárdalo con otro nombre o ábrelo de nuevo.',
  'alone.differs': '{name} se lee distinto de lo que se escribió; guárdalo en otro lugar.',
  'alone.keeps-nothing': 'Este navegador no conserva nada para esta página.',
  'alone.journal-gone': 'El diario del trabajo sin guardar no está en este navegador.',
  'alone.journal-unwritten': 'Este navegador no pudo escribir el diario; puede que no quede espacio.',
  'alone.trouble': '{name} no se puede usar: el navegador informó de un error. Elige otro lugar.',
  'alone.trouble.NotFoundError': '{name} no se puede usar: ese archivo ya no existe; elige otro lugar.',
  'alone.trouble.NotAllowedError': '{name} no se puede usar: no se dio permiso; permítelo o elige otro lugar.',
  'alone.trouble.NoModificationAllowedError':
    '{name} no se puede usar: otra página lo tiene abierto; ciérralo allí o elige otro lugar.',
  'alone.trouble.QuotaExceededError':
    '{name} no se puede guardar: el disco está lleno; libera espacio e inténtalo de nuevo.',
};
