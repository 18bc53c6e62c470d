import type { start as en } from '../en/start.ts';
import type { Translation } from '../message.ts';

export const start: Translation<typeof en> = {
  'start.name': 'Inicio',
  'start.title': '¿Qué quieres alojar?',
  'start.about':
    'Dibuja la plataforma, mira qué fallos sueltos llegan a los estudiantes y qué preguntas de privacidad están abiertas, y escribe después el código.',
  'start.blank': 'En blanco',
  'start.blank.text': 'Una etapa vacía. Arrastra componentes a ella.',
  'start.blank.action': 'Empezar en blanco',
  'start.open': 'Abrir un archivo',
  'start.open.text': 'Un diseño (.corral) de este ordenador. También puedes soltarlo en esta página.',
  'start.open.action': 'Abrir…',
  'start.import': 'Importar',
  'start.import.text':
    'Un estado de Terraform, una plantilla de CloudFormation o un inventario de Ansible, como diseño. También se puede soltar en esta página.',
  'start.import.action': 'Importar…',
  'start.fork': 'Revisar una bifurcación',
  'start.fork.text':
    'Cuánto se ha alejado del original tu bifurcación de la plataforma, según los cinco consejos de la charla.',
  'start.fork.action': 'Elegir…',
  'start.choose': 'Elegir dónde alojar',
  'start.choose.text':
    'Máquinas propias, AWS, OpenStack u otra nube: {number} preguntas, y los argumentos a favor y en contra de cada una.',
  'start.choose.action': 'Responder…',
  'start.templates': 'Plantillas',
  'start.use': 'Usar esta plantilla',
  'start.broken': 'Plantillas que no se pueden leer',
  'start.broken.text': 'Algunas plantillas no se pueden leer:',
  'start.stages': { one: '1 etapa', other: '{count} etapas: {names}' },
  'start.drop': 'Suelta el archivo para abrirlo o importarlo',
};
