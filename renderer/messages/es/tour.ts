import type { tour as en } from '../en/tour.ts';
import type { Translation } from '../message.ts';

export const tour: Translation<typeof en> = {
  'tour.drawing': 'Una plataforma, dibujada',
  'tour.drawing.text':
    'Todos los servicios están en una sola máquina. Las cajas son componentes, los marcos son zonas y una línea dice quién llama a quién. Haz clic en una; Alt y las flechas recorren las líneas.',
  'tour.add': 'Añade algo',
  'tour.add.text':
    'Arrastra un componente al dibujo, o pulsa N y escribe su nombre. Desde uno seleccionado, A añade aquello a lo que llama: solo se ofrece lo que tiene sentido.',
  'tour.properties': 'Di lo que sabes',
  'tour.properties.text':
    'Aquí está lo que se sabe de lo seleccionado: sí, no o desconocido. Lo desconocido nunca cuenta como bueno. Sin nada seleccionado, aquí están la etapa y para quién es.',
  'tour.problems': 'Lo que se encontró',
  'tour.problems.text':
    'Las reglas miran cada cambio: puntos únicos de fallo, preguntas de privacidad, recuperación. Abre un hallazgo para ver por qué, de dónde viene la regla y arreglos que se probaron antes de ofrecerlos.',
  'tour.break': 'Rómpelo',
  'tour.break.text':
    'Selecciona MySQL y pulsa K: falla, y el dibujo muestra quién lo nota. Escape lo repara todo. En el diseño no cambia nada.',
  'tour.stages': 'La etapa siguiente',
  'tour.stages.text':
    'Un diseño tiene etapas: este tiene una mínima, una con cada servicio en su máquina y una que sobrevive. Av Pág muestra la siguiente.',
  'tour.compare': 'Compara',
  'tour.compare.text':
    '{compare} compara una etapa con la anterior: lo que vino, lo que se fue y lo que cambió, en el dibujo y en los resultados.',
  'tour.code': 'Código, al momento',
  'tour.code.text':
    'La tecla Y muestra el código de lo seleccionado: su entrada en el archivo y las líneas que Terraform, CloudFormation o Ansible tienen por ello. Exportar lo escribe todo.',
  'tour.last': 'El final del recorrido',
  'tour.last.text':
    '{commands} encuentra cada orden por su nombre y ? enumera todas las teclas. {undo} deshace lo que hayas probado.',
};
