import type { interview as en } from '../en/interview.ts';
import type { Translation } from '../message.ts';

export const interview: Translation<typeof en> = {
  'interview.title': 'Preguntas abiertas',
  'interview.progress': '{done} de {of} respondidas',
  'interview.done': 'Preguntas respondidas',
  'interview.nothing':
    'No hay nada abierto en esta etapa. Las preguntas llegan con lo que dibujas; otras etapas tienen las suyas.',
  'interview.save': 'Guardar todas las preguntas en una tabla (CSV)…',
  'interview.unknown': 'El diseño dice que nadie lo sabe todavía.',
  'interview.next': 'Siguiente pregunta',
  'interview.later': 'Más tarde',
  'interview.dont-know': 'No lo sabemos',
  'interview.answered': '✓ Respondida',
  'interview.in-file': 'Respóndela en el dibujo o en el archivo del diseño ({field}).',
  'interview.for': 'La respuesta es para',
  'interview.one': 'De uno en uno',
  'interview.all': 'Todos a la vez',
  'interview.why': 'Por qué se pregunta',
  'interview.list': 'Todas las preguntas abiertas',
  'interview.nobody-knows': 'nadie lo sabe todavía',
  'interview.put-off': 'aplazada',
  'interview.settles': 'hallazgos que resuelve',
  'interview.settles.words': {
    one: 'Responder esto resuelve un hallazgo.',
    other: 'Responder esto resuelve {count} hallazgos.',
  },
  'interview.alike': 'Lo mismo se pregunta de {number} más.',
};
