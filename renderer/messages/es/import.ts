import type { importing as en } from '../en/import.ts';
import type { Translation } from '../message.ts';

export const importing: Translation<typeof en> = {
  'import.title': 'Importar',
  'import.choose': 'Elegir archivo…',
  'import.none': 'No se ha elegido ningún archivo.',
  'import.file': 'Archivo para importar',
  'import.open': 'Abrir como diseño nuevo',
  'import.components': 'componentes dibujados',
  'import.connections': 'conexiones dibujadas',
  'import.recognised': 'Reconocido',
  'import.rest': 'Fuera del diseño',
  'import.rest.count': 'Fuera del diseño: {number}',
  'import.large': '«{name}» ocupa más de {size} MB; importa una parte.',
  'import.refused': '«{name}»: {why}',
  'import.unreadable': 'No se pudo leer «{name}». Comprueba que sigue ahí y elígelo de nuevo.',
  'import.about':
    'Un estado o plan de Terraform (el archivo, o lo que escribe terraform show -json), una plantilla de CloudFormation o un inventario de Ansible. Nada sale de este ordenador.',
  'import.more': 'Y {number} más; {command} los muestra todos.',
};
