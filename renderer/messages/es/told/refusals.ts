/** Why an edit is refused, or a value does not fit a field. */
export const refusals: Readonly<Record<string, string>> = {
  // Connections.
  'Only components can be connected; "{a}" is none.': 'Solo se conectan componentes; «{a}» no lo es.',
  '{a} cannot call itself.': '{a} no puede llamarse a sí mismo.',
  '{a} already calls {b}.': '{a} ya llama a {b}.',
  '{a} never calls anything.': '{a} nunca llama a nada.',
  '{a} never answers a call.': '{a} nunca responde a una llamada.',
  '{a} answers {x} only; {b} speaks {y}.': '{a} solo responde {x}; {b} habla {y}.',
  // Zones.
  '{a} cannot stand in {b}, which holds {list}.': '{a} no puede estar en {b}, que contiene {list}.',
  '{a} cannot stand in {b}: it runs elsewhere, not on your own machines.':
    '{a} no puede estar en {b}: funciona en otro lugar, no en máquinas propias.',
  '{a} cannot stand inside itself.': '{a} no puede estar dentro de sí misma.',
  '{a} is collapsed; expand it to put something in it.':
    '{a} está contraída; hay que expandirla para poner algo en ella.',
  'A provider': 'Un proveedor',
  'A site': 'Una sede propia',
  'A region': 'Una región',
  'An availability zone': 'Una zona de disponibilidad',
  'A network': 'Una red',
  'A rack': 'Un armario',
  'A group of machines': 'Un grupo de máquinas',
  'a provider': 'un proveedor',
  'a site': 'una sede propia',
  'a region': 'una región',
  'an availability zone': 'una zona de disponibilidad',
  'a network': 'una red',
  'a rack': 'un armario',
  'a group of machines': 'un grupo de máquinas',
  components: 'componentes',
  providers: 'proveedores',
  sites: 'sedes propias',
  regions: 'regiones',
  'availability zones': 'zonas de disponibilidad',
  networks: 'redes',
  racks: 'armarios',
  'components only': 'solo componentes',
  '{n} more': '{n} más',
  // What is not there, or is there already.
  'There is no zone "{a}" in this stage.': 'En esta etapa no hay ninguna zona «{a}».',
  'There is no component "{a}" in this stage.': 'En esta etapa no hay ningún componente «{a}».',
  'There is no element "{a}" in this stage.': 'En esta etapa no hay ningún elemento «{a}».',
  'There is nothing called "{a}" in this stage.': 'En esta etapa no hay nada que se llame «{a}».',
  'There is no entry point "{a}" in this stage.': 'En esta etapa no hay ningún punto de entrada «{a}».',
  'There is no stage "{a}".': 'No hay ninguna etapa «{a}».',
  'There is already a stage "{a}".': 'Ya hay una etapa «{a}».',
  'A design has at most {a} stages.': 'Un diseño tiene como máximo {a} etapas.',
  'There is no vendor "{a}".': 'No hay ninguna empresa «{a}».',
  'There is no zone "{a}" to spread over.': 'No hay ninguna zona «{a}» entre la que repartir.',
  'This stage already has an element "{a}".': 'Esta etapa ya tiene un elemento «{a}».',
  'This stage already has an entry point "{a}".': 'Esta etapa ya tiene un punto de entrada «{a}».',
  'Stage {a} has another element called "{b}"; choose another id.':
    'La etapa {a} tiene otro elemento que se llama «{b}»; hay que elegir otro id.',
  'An id has at most 63 lower-case letters, digits and single hyphens, and starts with a letter.':
    'Un id tiene como mucho 63 letras minúsculas, cifras y guiones sueltos, y empieza por una letra.',
  'The catalogue has no type "{a}".': 'El catálogo no tiene ningún tipo «{a}».',
  'The stage has no element "{a}".': 'La etapa no tiene ningún elemento «{a}».',
  'The story has no step {n}.': 'El relato no tiene ningún paso {n}.',
  'There is no such place in the story.': 'No existe ese lugar en el relato.',
  'There is nothing to remove: select something first.': 'No hay nada que quitar: primero hay que seleccionar algo.',
  'There is nothing to duplicate: select components or zones first.':
    'No hay nada que duplicar: primero hay que seleccionar componentes o zonas.',
  'There is nothing to replace: select components first.':
    'No hay nada que reemplazar: primero hay que seleccionar componentes.',
  'There is nothing in it to paste.': 'No contiene nada que pegar.',
  'What was copied is larger than 2 MB, more than a part of a design: open it as a file instead.':
    'Lo copiado ocupa más de 2 MB, más que una parte de un diseño: conviene abrirlo como archivo.',
  'What was copied is no part of a design. Copy elements in Corral, or the text of a design file.':
    'Lo copiado no es parte de un diseño. Se pueden copiar elementos en Corral, o el texto de un archivo de diseño.',
  'It does not fit here: {a}.': 'No encaja aquí: {a}.',
  'What this field belongs to is no longer there.': 'Aquello a lo que pertenece este campo ya no está.',
  'This value is not allowed.': 'Este valor no se permite.',
  'it needs {k} units and has {n}': 'hacen falta {k} unidades y tiene {n}',
  // Findings that are accepted, fixes, stages.
  'This is accepted already: renew or take back that decision.':
    'Esto ya está aceptado: se puede renovar o retirar esa decisión.',
  'Say who decides: a name is needed.': 'Falta decir quién decide: hace falta un nombre.',
  'Say why this is accepted: a reason is needed.': 'Falta decir por qué se acepta: hace falta un motivo.',
  'This decision is no longer in the design.': 'Esta decisión ya no está en el diseño.',
  '{a} already calls everything that it needs.': '{a} ya llama a todo lo que necesita.',
  '{a} is no place that fails by itself.': '{a} no es un lugar que falle por sí solo.',
  '{a} does not decide by majority.': '{a} no decide por mayoría.',
  '{a} has no members to add or remove.': '{a} no tiene miembros que añadir o quitar.',
  '{a} holds no data beside another tier.': '{a} no guarda datos junto a otra capa.',
  'Balancers cannot stand in front of {a}.': 'No se pueden poner balanceadores delante de {a}.',
  'Nothing here runs on machines of your own, so nothing can be spread.':
    'Aquí nada funciona en máquinas propias, así que nada se puede repartir.',
  'Nothing here runs on machines of your own, so it gets no more units.':
    'Aquí nada funciona en máquinas propias, así que no hay más unidades.',
  'No smaller set of machines was found that has no other single points.':
    'No se encontró un conjunto menor de máquinas sin otros puntos únicos.',
  'The new order must name every stage once.': 'El nuevo orden tiene que nombrar cada etapa una vez.',
  'There is no later stage to carry this into.': 'No hay ninguna etapa posterior a la que llevar esto.',
  'The later stages already have this.': 'Las etapas posteriores ya tienen esto.',
  // Values.
  'Use 2 to 16 lower-case letters, digits and single hyphens, starting with a letter.':
    'Se escribe con 2 a 16 letras minúsculas, cifras y guiones sueltos, y empieza por una letra.',
  'Use lower-case letters, digits and single hyphens, starting with a letter.':
    'Se escribe con letras minúsculas, cifras y guiones sueltos, y empieza por una letra.',
  'Write a duration such as 15m, 24h or 30d.': 'Hace falta una duración como 15m, 24h o 30d.',
  'Use the two-letter country code of ISO 3166-1, such as IE.':
    'Hace falta el código de país de dos letras de ISO 3166-1, como IE.',
  'Use the part of the ISO 3166-2 code after the hyphen, such as NY.':
    'Hace falta la parte del código ISO 3166-2 que va tras el guion, como NY.',
  'Use EU, a country code such as GB, or a subdivision such as US-NY.':
    'Hace falta EU, un código de país como GB, o una parte de un país como US-NY.',
  'Name the countries one by one, such as IE.': 'Los países se nombran uno a uno, como IE.',
};
