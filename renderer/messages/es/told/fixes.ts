/** What the ways to fix a finding are called, what each does and what it costs. */
export const fixes: Readonly<Record<string, string>> = {
  // Another unit, or fewer.
  'Add a unit of {a}': 'Añadir una unidad de {a}',
  'Add a machine with units of everything on it': 'Añadir una máquina con unidades de todo lo que hay en ella',
  'Two units on two machines, three where a majority decides, in different zones where several are drawn. It costs the machines; nothing else changes.':
    'Dos unidades en dos máquinas, tres donde decide una mayoría, en zonas distintas si hay varias dibujadas. Cuesta las máquinas; nada más cambia.',
  'Run {n} units of {a}': 'Tener {n} unidades de {a}',
  'What is left after the loss carries {n} people at once. It costs the machines for it, all year or only when many come.':
    'Lo que queda tras la pérdida atiende a {n} personas a la vez. Cuesta las máquinas necesarias, todo el año o solo cuando viene mucha gente.',
  'Put two balancers in front of {a}': 'Poner dos balanceadores delante de {a}',
  'A second unit, and a pair of balancers that send people to whichever unit is well. It costs three machines, and lost units are left out without anybody doing it.':
    'Una segunda unidad y una pareja de balanceadores que llevan a la gente a la unidad que esté bien. Cuesta tres máquinas, y las unidades perdidas se dejan fuera sin que nadie intervenga.',
  'It goes with its connections; what it keeps is not moved anywhere. If somebody needs it, connect it or draw what they do instead.':
    'Se va con sus conexiones; lo que guarda no se lleva a ningún sitio. Si alguien lo necesita, hay que conectarlo o dibujar lo que hace.',
  'Let {a} start and serve without {b}': 'Dejar que {a} arranque y sirva sin {b}',
  'It does less while {a} is away, and either can be started first. The software has to be able to: try it before you rely on it.':
    'Hace menos mientras falta {a}, y se puede arrancar primero cualquiera de los dos. El programa tiene que ser capaz: conviene probarlo antes de confiar en ello.',
  'Make the smaller one a stage of its own': 'Hacer de la más pequeña una etapa propia',
  '{a} This stage stays as it is; the two can be compared.':
    '{a} Esta etapa queda como está; las dos se pueden comparar.',
  // Votes.
  'It votes and keeps no data, so a small machine is enough; in a place without members it decides which half goes on. Two are added where one would make the votes even.':
    'Vota y no guarda datos, así que basta una máquina pequeña; en un lugar sin miembros decide qué mitad sigue. Se añaden dos donde uno solo dejaría un número par de votos.',
  'One member fewer tolerates as many losses, and costs one machine less.':
    'Con un miembro menos se toleran las mismas pérdidas, y cuesta una máquina menos.',
  'One member more tolerates one loss more, and costs one machine more.':
    'Con un miembro más se tolera una pérdida más, y cuesta una máquina más.',
  'Run {n} members of {a}': 'Tener {n} miembros de {a}',
  'They go on without as many machines as {n} do now, and each write waits for fewer of them.':
    'Siguen sin tantas máquinas como ahora hacen falta con {n}, y cada escritura espera a menos miembros.',
  'Decide about {a} where none of its units stands': 'Decidir sobre {a} donde no esté ninguna de sus unidades',
  'What takes the primary away leaves the one who notices. A small machine is enough; the place is drawn when there is none.':
    'Lo que se lleva la unidad principal deja a quien se da cuenta. Basta una máquina pequeña; el lugar se dibuja si no hay ninguno.',
  // Who takes over.
  'Let {a} fail over by itself': 'Dejar que {a} conmute por sí mismo',
  'Let {a} check the health of what it calls': 'Hacer que {a} compruebe la salud de lo que llama',
  'What is left takes over without anybody awake. It has to be set up as it is drawn, and tried: pull a unit and see.':
    'Lo que queda toma el relevo sin que nadie esté despierto. Hay que configurarlo tal como está dibujado y probarlo: desconectar una unidad y ver qué pasa.',
  'Use a managed service for {list}': 'Usar un servicio gestionado para {list}',
  'The provider runs it with a spare in another zone. Fewer machines and less work; it usually costs more, and a processor of personal data may be added, which privacy law asks about.':
    'El proveedor lo hace funcionar con una unidad de reserva en otra zona. Menos máquinas y menos trabajo; suele costar más, y puede añadirse un encargado que trata datos personales, por lo que pregunta la ley de privacidad.',
  'Let the provider keep a spare of {a} in another zone':
    'Dejar que el proveedor tenga una reserva de {a} en otra zona',
  'Most managed services can be had for one zone or for all zones of a region; the wider one takes over by itself and costs about twice as much.':
    'La mayoría de los servicios gestionados se contratan para una zona o para todas las de una región; el más amplio toma el relevo por sí mismo y cuesta más o menos el doble.',
  // Other places.
  'Spread beyond {a}': 'Repartir más allá de {a}',
  'The units stand in turn in this place and others like it, three where a majority decides; what is missing is drawn. It costs the machines, and calls between the places take longer.':
    'Las unidades se turnan entre este lugar y otros semejantes, tres donde decide una mayoría; lo que falta se dibuja. Cuesta las máquinas, y las llamadas entre lugares tardan más.',
  'Give the data on {a} machines of its own': 'Dar máquinas propias a los datos que están en {a}',
  'Machines of the application can then be thrown away and made anew. It costs as many machines again, and with one unit of each there are more single points than before.':
    'Así las máquinas de la aplicación se pueden desechar y hacer de nuevo. Cuesta otras tantas máquinas, y con una unidad de cada hay más puntos únicos que antes.',
  'Let a second vendor answer beside {a}': 'Hacer que una segunda empresa responda junto a {a}',
  'The domain names both, and resolvers ask whichever answers; records that lead to what is lost are left out. It costs a second contract, and every change of a record is made twice.':
    'El dominio nombra a los dos, y se pregunta al que responda; los registros que llevan a lo perdido se dejan fuera. Cuesta un segundo contrato, y cada cambio de un registro se hace dos veces.',
  'Run a {a} in every zone': 'Tener {a} en cada zona',
  'Each zone leaves by its own, and one that is lost takes no other zone along. It costs a gateway a zone.':
    'Cada zona sale por la suya, y la que se pierde no arrastra a otra. Cuesta una pasarela por zona.',
  'Move {list} to {place}': 'Trasladar {list} a {place}',
  'Everything that stands there moves with it. Distance to learners and prices may change; the data has to be moved before it is true.':
    'Todo lo que hay allí se traslada también. La distancia a los estudiantes y los precios pueden cambiar; hay que trasladar los datos antes de que sea verdad.',
  // What units keep.
  'Keep sessions of {a} in a shared cache': 'Guardar las sesiones de {a} en una caché compartida',
  'People stay signed in whichever unit answers. The cache that is drawn is used, else two units of one are added; everybody signs in once more when it changes.':
    'La sesión sigue abierta responda la unidad que responda. Se usa la caché dibujada o, si no la hay, se añaden dos unidades de una; al cambiar, todo el mundo inicia sesión una vez más.',
  'Move uploads of {a} to an object store': 'Llevar los archivos subidos a {a} a un almacén de objetos',
  'Every unit sees the same files, and machines can be replaced. The object store that is drawn is used, else one is added; files that exist have to be copied once.':
    'Todas las unidades ven los mismos archivos, y las máquinas se pueden reemplazar. Se usa el almacén de objetos dibujado o, si no lo hay, se añade uno; los archivos que ya existen hay que copiarlos una vez.',
  // Backups.
  'Back up {a} in another region, under another account':
    'Hacer copia de seguridad de {a} en otra región, con otra cuenta',
  'Every day unless said otherwise, where neither a fire nor a stolen password reaches the original. It costs storage; another country may be another law.':
    'Cada día si no se dice otra cosa, donde ni un incendio ni una contraseña robada alcancen a la vez el original y la copia. Cuesta almacenamiento; otro país puede ser otra ley.',
  'Keep what {a} is told to within {time}': 'Conservar lo que se le dice a {a} con {time} de margen',
  'A log of changes beside the backups goes back to moments {time} apart. It costs storage, and somebody has to watch that the log arrives.':
    'Un registro de cambios junto a las copias permite volver a momentos separados por {time}. Cuesta almacenamiento, y alguien tiene que vigilar que el registro llegue.',
  'A log of changes beside the backups goes back to moments {time} apart, and a write is answered when a copy has it. It costs storage, and somebody has to watch that the log arrives.':
    'Un registro de cambios junto a las copias permite volver a momentos separados por {time}, y una escritura se confirma cuando una réplica la tiene. Cuesta almacenamiento, y alguien tiene que vigilar que el registro llegue.',
  // Watching.
  'Watch {list} one by one': 'Vigilar {list} por separado',
  'Each gets a check and figures of its own, so that it is known which of them is unwell. An exporter for each, no machine more.':
    'Cada uno recibe una comprobación y cifras propias, para saber cuál está mal. Un exportador de métricas para cada uno, ninguna máquina más.',
  'Move {a} away from what it watches': 'Alejar {a} de lo que vigila',
  'It stands on a machine of its own, in another place where places are drawn, and its alerts leave by another way. It costs a small machine.':
    'Está en una máquina propia, en otro lugar si hay lugares dibujados, y sus avisos salen por otro camino. Cuesta una máquina pequeña.',
  'Give the alerts of {a} a way of their own': 'Dar a los avisos de {a} un camino propio',
  'They reach people by a line that what is watched does not carry, such as a text message from elsewhere. Let one fire and see that it comes.':
    'Llegan a las personas por una vía que no depende de lo vigilado, como un mensaje de texto enviado desde otro lugar. Conviene hacer saltar uno y ver que llega.',
  // Contracts.
  'Record {a} with {list}': 'Anotar {a} con {list}',
  'a signed contract': 'un contrato firmado',
  'Only when it is agreed: Corral takes your word for it. A contract is enough here.':
    'Solo cuando esté acordado: Corral se fía de lo que se anota. Aquí basta un contrato.',
  'Only when it is agreed: Corral takes your word for it. Accepted here: {list}.':
    'Solo cuando esté acordado: Corral se fía de lo que se anota. Aquí se aceptan: {list}.',
};
