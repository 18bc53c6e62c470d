import type { residency as en } from '../en/residency.ts';
import type { Translation } from '../message.ts';

export const residency: Translation<typeof en> = {
  'residency.title': 'Dónde están los datos: {stage}',
  'residency.nothing': 'No se sabe de ningún componente de esta etapa que tenga datos.',
  'residency.save': 'Guardar en una tabla (CSV)…',
  'residency.record': 'Guardar el registro de las actividades de tratamiento (CSV)…',
  'residency.table': 'Dónde están los datos',
  'residency.data': 'Datos',
  'residency.country': 'País',
  'residency.why': 'Por qué',
};
