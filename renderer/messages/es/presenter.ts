import type { presenter as en } from '../en/presenter.ts';
import type { Translation } from '../message.ts';

export const presenter: Translation<typeof en> = {
  'presenter.none':
    'No hay ninguna presentación en marcha. Pulsa F5 en la ventana a la que pertenece, y se muestra aquí.',
  'presenter.title': 'Presentador',
  'presenter.on-screen': 'En pantalla',
  'presenter.next': 'Después',
  'presenter.time': 'Tiempo desde el comienzo',
};
