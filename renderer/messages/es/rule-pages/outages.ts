/** How each rule about outages, places and decisions looks, where it may be wrong, and when it is worse or milder. */
export const outages: Readonly<Record<string, string>> = {
  // What is lost.
  'Takes each host and each managed service of host scope away in turn and looks which entry points stop. A machine and the units on it count once. Silent where single-balancer, shared-store, one-host, all-units-needed or lopsided-quorum explains everything that the machine breaks.':
    'Quita por turno cada máquina y cada servicio gestionado al que tumba el fallo de una máquina, y mira qué puntos de entrada se detienen. Una máquina y las unidades que hay en ella cuentan una vez. Calla donde single-balancer, shared-store, one-host, all-units-needed o lopsided-quorum explican todo lo que rompe la máquina.',
  'A service that restarts elsewhere by itself, if the drawing does not show the spare machine.':
    'Un servicio que vuelve a arrancar solo en otro sitio, si el dibujo no muestra la máquina de reserva.',
  'the machine holds a system of record that is said to have no backup':
    'la máquina guarda datos de origen de los que se dice que no hay copia de seguridad',
  'only entry points that are not critical are lost': 'solo se pierden puntos de entrada que no son críticos',
  'Takes each availability zone, site, rack and managed service of zone scope away in turn and looks which entry points stop. Silent where lopsided-quorum or, for a rack, one-host explains the loss.':
    'Quita por turno cada zona de disponibilidad, cada sede propia, cada armario y cada servicio gestionado al que tumba el fallo de una zona, y mira qué puntos de entrada se detienen. Calla donde explica la pérdida lopsided-quorum o, si es un armario, one-host.',
  'A site that has one room by decision. Say so with a waiver.':
    'Una sede propia que tiene una sola sala a propósito. Déjalo escrito con una decisión.',
  'the goals ask to survive a zone, for 99.95 % or more, or for recovery within an hour':
    'los objetivos piden sobrevivir a la pérdida de una zona, un 99,95 % o más, o recuperarse en una hora',
  'Takes each region, provider and managed service of that scope away in turn. A provider is named together with a region inside it that loses the same. Silent where lopsided-quorum explains the loss.':
    'Quita por turno cada región, cada proveedor y cada servicio gestionado al que tumba un fallo así. Un proveedor se nombra junto con una región suya que pierde lo mismo. Calla donde lopsided-quorum explica la pérdida.',
  'Most installations accept this on purpose; it is information unless a goal asks for more.':
    'La mayoría de las instalaciones lo aceptan a propósito; es información, salvo que un objetivo pida más.',
  'the goals ask to survive a region or more': 'los objetivos piden sobrevivir a la pérdida de una región o más',
  'Takes each host and each managed service of host scope away in turn; entry points still serve but not fully. Silent where the same machine, or the machine around the service, stops people: host-outage tells both.':
    'Quita por turno cada máquina y cada servicio gestionado al que tumba el fallo de una máquina; los puntos de entrada siguen sirviendo, pero no del todo. Calla donde la misma máquina, o la máquina que contiene el servicio, deja a la gente sin servicio: host-outage cuenta ambas cosas.',
  'A service whose absence nobody notices for hours.': 'Un servicio que nadie echa de menos durante horas.',
  'more than three single losses degrade the service':
    'más de tres pérdidas, cada una por sí sola, degradan el servicio',
  // Units and votes.
  'A component with two units or more, fewer needed than there are, all on one host or in one rack.':
    'Un componente con dos unidades o más, que necesita menos de las que hay, todas en una misma máquina o en un mismo armario.',
  'Several processes on one machine that are there for throughput only.':
    'Varios procesos en una máquina que solo están para dar más rendimiento.',
  'they share a rack, not a machine, and the goals do not ask to survive that':
    'comparten armario, no máquina, y los objetivos no piden sobrevivir a su pérdida',
  'the place holds a system of record that is said to have no backup':
    'el lugar guarda datos de origen de los que se dice que no hay copia de seguridad',
  'A component with two units or more that needs as many as it has; a majority of two is two.':
    'Un componente con dos unidades o más que necesita tantas como tiene; la mayoría de dos es dos.',
  'Shards that each hold a part of the data: all are needed, and each needs its own replica.':
    'Fragmentos que guardan cada uno una parte de los datos: hacen falta todos, y cada uno necesita su propia réplica.',
  'losing one unit stops a critical entry point': 'perder una unidad detiene un punto de entrada crítico',
  'so it does, and a system of record on the machine is said to have no backup':
    'ocurre eso mismo y, además, se dice que no hay copia de seguridad de unos datos de origen que están en la máquina',
  'A voting component whose members and arbitrators have four, six or more votes in all. A pair is told by all-units-needed.':
    'Un componente que vota cuyos miembros y árbitros suman cuatro, seis o más votos. De una pareja avisa all-units-needed.',
  'Members with different weights that are not written in the drawing.':
    'Miembros cuyos votos pesan distinto sin que el dibujo lo diga.',
  'A voting component of three members or more, arbitrators included, spread over several regions, sites, zones, racks or hosts, of which one holds so many votes that the rest are fewer than needed. The widest such place is named.':
    'Un componente que vota, de tres miembros o más contando los árbitros, repartido entre varias regiones, sedes propias, zonas, armarios o máquinas, cuando en uno de esos lugares hay tantos votos que los demás no bastan. Se nombra el más amplio de esos lugares.',
  'A third vote that exists but is not drawn.': 'Un tercer voto que existe pero no está dibujado.',
  'the place also holds a system of record that is said to have no backup':
    'el lugar guarda además datos de origen de los que se dice que no hay copia de seguridad',
  'A voting component that tolerates the loss of one machine or more, but of no more than a smaller odd number of members on machines of their own would. A pair, an even number, and members that stand unevenly have findings of their own; where votes are weighed or arbitrators vote, nothing is said.':
    'Un componente que vota y tolera perder una máquina o más, pero no más de las que toleraría un número impar menor de miembros en máquinas propias. Una pareja, un número par y unos miembros mal repartidos tienen sus propios hallazgos; donde los votos tienen pesos o votan árbitros, no se dice nada.',
  'Members that are there to answer reads.': 'Miembros que están para responder a lecturas.',
  'Puts the units of all services of a region or site on shared machines, as many as the largest of them has units; else those with equally many units. Told when there are fewer machines and the loss of one host, zone or region breaks nothing for anybody that it does not break now.':
    'Pone las unidades de todos los servicios de una región o sede propia en máquinas compartidas, tantas como unidades tiene el mayor de ellos; si no, junta los que tienen el mismo número de unidades. Lo dice cuando así hay menos máquinas y la pérdida de una máquina, zona o región no rompe para nadie nada que no rompa ahora.',
  'Services that need the size, the network or the maintenance window of machines of their own.':
    'Servicios que necesitan el tamaño, la red o la ventana de mantenimiento de unas máquinas propias.',
  // Balancers, failover, names, ways out.
  'A balancer or a proxy that people call, with one unit and not managed. Silent when its machine also takes other services down: then host-outage names the machine.':
    'Un balanceador o un proxy al que llama la gente, con una sola unidad y sin ser gestionado. Calla cuando su máquina se lleva también otros servicios: entonces host-outage nombra la máquina.',
  'A balancer whose spare is started by hand and is not drawn.':
    'Un balanceador cuya reserva se arranca a mano y no está dibujada.',
  'A component with units to spare whose failover is manual or none, or whose balancer makes no health checks. What takes over by itself: a majority, a queue that feeds workers, clients that know all units. Whether a component fails over by itself is asked by missing-fact.':
    'Un componente con unidades de reserva que conmuta a mano o no conmuta, o cuyo balanceador no hace comprobaciones de salud. Toman el relevo solos: una mayoría, una cola que alimenta a workers, clientes que conocen todas las unidades. Si la conmutación de un componente es automática lo pregunta missing-fact.',
  'A short, rehearsed procedure that meets the recovery time. Say so with a waiver.':
    'Un procedimiento corto y ensayado que cumple el tiempo de recuperación. Déjalo escrito con una decisión.',
  'A primary with a standby that fails over by itself: the zone of what decides (`failoverIn`) is on the machines, or in the rack, zone or site, of the first unit. Not said, or said wider than a zone, is a question.':
    'Una principal con una reserva que toma el relevo sola: la zona de lo que decide (`failoverIn`) está en las máquinas, o en el armario, la zona o la sede propia, de la primera unidad. Si no se dice, o se dice algo más amplio que una zona, es una pregunta.',
  'A controller that is drawn beside the primary but runs in several places.':
    'Un controlador dibujado junto a la principal pero que funciona en varios lugares.',
  'people stop with it, and it is a system of record that is said to have no backup':
    'la gente se queda sin servicio con ella, y guarda datos de origen de los que se dice que no hay copia de seguridad',
  'A cycle of connections whose loss means down.': 'Un ciclo de conexiones cuya pérdida tumba a quien llama.',
  'A call back that is only made while both already run.':
    'Una llamada de vuelta que solo se hace cuando ambos ya funcionan.',
  'Components that resolve names: one, or several of the same vendor, is a gap. One that points to several components without health checks is another. Silent when no name service is drawn. Several that an entry point goes through answer for one another: none of them is a single point.':
    'Componentes que resuelven nombres: uno solo, o varios de la misma empresa, es una carencia. Otra es uno que apunta a varios componentes sin comprobaciones de salud. Calla cuando no hay ningún servicio de nombres dibujado. Si un punto de entrada pasa por varios, responden unos por otros: ninguno es un punto único de fallo.',
  'Providers that run several independent name services themselves.':
    'Proveedores que tienen ellos mismos varios servicios de nombres independientes.',
  'A component that calls to the outside leave through and that others need to serve or to serve undegraded: with one unit, or with all units in one zone while its callers stand in several. Silent when its machine also takes other services down: then host-outage names the machine.':
    'Un componente por el que salen las llamadas al exterior y que otros necesitan para servir, o para servir del todo: con una sola unidad, o con todas en una zona mientras quienes lo llaman están en varias. Calla cuando su máquina se lleva también otros servicios: entonces host-outage nombra la máquina.',
  'A provider whose gateway spans zones by itself: draw it as managed, with its scope.':
    'Un proveedor cuya pasarela abarca por sí misma varias zonas: dibújala como gestionada y di qué fallo basta para tumbarla.',
  'losing it stops a critical entry point': 'perderlo detiene un punto de entrada crítico',
  'Service discovery, and whatever connections name as needed to control, with one unit or two, or managed with the scope of a host. Pipelines that deploy do not count. A pair of which both are needed is told by all-units-needed. Silent when its machine also takes other services down: then host-outage names the machine.':
    'El descubrimiento de servicios, y lo que las conexiones dan por necesario para los cambios, con una o dos unidades, o gestionado pero al alcance del fallo de una máquina. Lo que despliega versiones no cuenta. De una pareja en la que hacen falta ambas avisa all-units-needed. Calla cuando su máquina se lleva también otros servicios: entonces host-outage nombra la máquina.',
  'Callers that look nothing up while they run and replace no unit by themselves.':
    'Quienes llaman sin consultar nada mientras funcionan y no sustituyen solos ninguna unidad.',
  'An identity provider, or what keeps secrets and certificates, with one unit or managed with the scope of a host, without which some service stops. Silent when its machine also takes other services down: then host-outage names the machine.':
    'Un proveedor de identidad, o lo que guarda secretos y certificados, con una sola unidad o gestionado pero al alcance del fallo de una máquina, sin el que se detiene algún servicio. Calla cuando su máquina se lleva también otros servicios: entonces host-outage nombra la máquina.',
  'A directory that is copied into the platform, so that people sign in without it.':
    'Un directorio que se copia en la plataforma, de modo que se entra sin él.',
  'so it does, and what it keeps is said to have no backup':
    'ocurre eso mismo y, además, se dice que no hay copia de seguridad de lo que guarda',
  // Data, sessions and files.
  'A component that stores data, with one unit or managed with the scope of a host, that two services or more cannot do without, directly or through a balancer. Silent when its machine also takes other services down: then host-outage names the machine.':
    'Un componente que guarda datos, con una sola unidad o gestionado pero al alcance del fallo de una máquina, del que no pueden prescindir dos servicios o más, directamente o a través de un balanceador. Calla cuando su máquina se lleva también otros servicios: entonces host-outage nombra la máquina.',
  'A store whose callers can go on reading from a copy of their own that is not drawn.':
    'Un almacén cuyos clientes pueden seguir leyendo de una copia propia que no está dibujada.',
  'A component that runs application code and lists sessions among its local state. Whether it does is asked by missing-fact.':
    'Un componente que ejecuta código de aplicación y declara que guarda sesiones en su propia máquina. Si lo hace o no, lo pregunta missing-fact.',
  'Sessions that are signed cookies only.': 'Sesiones que son solo cookies firmadas.',
  'there is one unit, so nothing is inconsistent yet':
    'hay una sola unidad, así que todavía no hay diferencias entre unidades',
  'A component that runs application code and lists uploads among its local state. Whether it does is asked by missing-fact.':
    'Un componente que ejecuta código de aplicación y declara que guarda archivos subidos en su propia máquina. Si lo hace o no, lo pregunta missing-fact.',
  'A folder that a shared volume is mounted on.': 'Una carpeta en la que está montado un volumen compartido.',
  'A component with two units or more that runs application code, is called by people and says that it needs sticky sessions. Nothing said is a question. Silent where local-sessions names the reason.':
    'Un componente con dos unidades o más que ejecuta código de aplicación, al que llama la gente y que dice que necesita sesiones ancladas. Si no se dice nada, es una pregunta. Calla donde local-sessions nombra el motivo.',
  'Stickiness that only saves work and that people do not notice when it is lost.':
    'Un anclaje que solo ahorra trabajo y cuya pérdida no se nota.',
  'A group of machines with components of two tiers or more, one of which keeps data, files, messages or sessions. Web, application and worker count as one tier.':
    'Un grupo de máquinas con componentes de dos capas o más, una de las cuales guarda datos, archivos, mensajes o sesiones. La web, la aplicación y los workers cuentan como una sola capa.',
  'The compact stack on purpose, and machines whose parts are kept apart by limits.':
    'La instalación compacta hecha a propósito, y las máquinas en las que unos límites separan las partes.',
  'A component that is a system of record. `backup.scheduled: false` is a gap, an interval in `backup.every` is enough, anything else is a question.':
    'Un componente que guarda datos de origen. `backup.scheduled: false` es una carencia, un intervalo en `backup.every` basta, y cualquier otra cosa es una pregunta.',
  'Data that can be loaded again from another system that is not drawn.':
    'Datos que se pueden volver a cargar desde otro sistema que no está dibujado.',
  'The zone of the backup (`backup.in`) lies on the machines, or in the rack, zone, site or region, that all units of a system of record share; elsewhere, whether the account is another one. Silent where recovery-too-slow says that nothing is left to recover from. Not said is a question, the place first.':
    'La zona de la copia de seguridad (`backup.in`) está en las máquinas, o en el armario, la zona, la sede propia o la región, que comparten todas las unidades que guardan unos datos de origen; si está en otro sitio, mira si la cuenta es otra. Calla donde recovery-too-slow dice que no queda nada desde lo que recuperarse. Lo que no se dice es una pregunta: primero, por el lugar.',
  'A second copy that is not drawn.': 'Una segunda copia que no está dibujada.',
  'they share no more than the region, or the account that can delete both':
    'solo comparten la región, o la cuenta que puede borrar ambas cosas',
  'Each system of record that is backed up. A restore that nobody ever tried, and a date that lies ahead, are no test; one more than a year back says little; no date is a question.':
    'Todos los datos de origen con copia de seguridad. Una restauración que nadie ha probado nunca, o una fecha que aún no ha llegado, no es una prueba; una de hace más de un año dice poco; si no hay fecha, es una pregunta.',
  'A restore that is part of something else, such as a copy made every week for tests.':
    'Una restauración que forma parte de otra cosa, como una copia que se hace cada semana para pruebas.',
  'it was tried, more than a year ago': 'se probó, pero hace más de un año',
  'Each system of record under a recovery point goal. The interval of its backups and how long making one takes, or the interval of the moments that its log can restore, against the goal for software faults and mistakes, and without a copy against that for machines and zones; else the lag of its copies against that goal. How often it is backed up is asked by no-backup.':
    'Todos los datos de origen con un objetivo sobre cuánto se puede perder. Compara cada cuánto se hacen sus copias de seguridad y lo que tarda hacer una, o cada cuánto hay un momento que su registro permite restaurar, con el objetivo para fallos de software y errores y, si no hay réplica, con el de máquinas y zonas; si la hay, compara con este el retraso de las réplicas. Cada cuánto se hace copia de seguridad lo pregunta no-backup.',
  'Data that can be entered again, such as courses that authors keep outside.':
    'Datos que se pueden volver a introducir, como cursos que sus autores guardan fuera.',
  // Recoveries, goals and load.
  'For each entry point with a recovery time goal and each kind of disruption: what must be restored, made anew, promoted or rolled back, summed along the chain of what needs each other. An estimate from the times that are written; a time that nobody has written is a question. A goal for all kinds covers regions and providers only when they are to be survived. A missing backup is told by no-backup.':
    'Para cada punto de entrada con un objetivo de tiempo de recuperación y cada clase de interrupción: lo que hay que restaurar, hacer de nuevo, promover o devolver a una versión anterior, sumado a lo largo de la cadena de lo que se necesita entre sí. Es una estimación a partir de los tiempos escritos; un tiempo que nadie ha escrito es una pregunta. Un objetivo para todas las clases vale para regiones y proveedores solo cuando hay que sobrevivir a su pérdida. De una copia de seguridad que falta avisa no-backup.',
  'Steps that several people do at the same time.': 'Pasos que dan varias personas a la vez.',
  'nothing is left to recover from': 'no queda nada desde lo que recuperarse',
  'The probability that all critical entry points serve, computed exactly, against the goal; and that of each entry point with a target of its own. Names the three elements whose failures cost most. A missing number is a question.':
    'La probabilidad de que sirvan todos los puntos de entrada críticos, calculada con exactitud, frente al objetivo; y la de cada punto de entrada con un objetivo propio. Nombra los tres elementos cuyos fallos cuestan más. Un número que falta es una pregunta.',
  'Numbers that are worse than what is really built. Say where they come from.':
    'Números peores que lo construido de verdad. Di de dónde salen.',
  'a number is missing, so nothing can be computed': 'falta un número, así que no se puede calcular nada',
  'Each component that an entry point under a goal for availability cannot do without, apart from where people arrive: its assumed unavailability is more than a tenth of what the goal allows. What availability-below-goal names as costing most is not said again.':
    'Cada componente del que no puede prescindir un punto de entrada con un objetivo de disponibilidad, aparte de aquel al que llega la gente: la indisponibilidad que se le supone pasa de la décima parte de lo que permite el objetivo. Lo que availability-below-goal nombra como lo más costoso no se repite.',
  'A platform with so few dependencies that each may cost more.':
    'Una plataforma con tan pocas dependencias que cada una puede costar más.',
  'Services that entry points need and that have units to spare, under a goal for people at once: the units left when the fullest machine is lost, or the fullest zone where the goals ask to survive one, times what one unit carries. What one unit carries is a question.':
    'Servicios que necesitan los puntos de entrada y que tienen unidades de reserva, cuando hay un objetivo de personas a la vez: las unidades que quedan al perder la máquina con más unidades, o la zona con más si los objetivos piden sobrevivir a la pérdida de una, por lo que atiende cada una. Lo que atiende una unidad es una pregunta.',
  'Units that grow by themselves faster than people arrive.':
    'Unidades que crecen solas más deprisa de lo que llega la gente.',
  // What is watched, what is not needed, what is not known.
  'What monitors and stands on a machine with other services, or wholly in a zone or site whose loss stops people; and alerts that are said to have no way of their own. Whether they have is a question.':
    'Lo que supervisa y está en una máquina con otros servicios, o del todo en una zona o sede propia cuya pérdida deja a la gente sin servicio; y los avisos de los que se dice que no van por un camino propio. Si lo tienen o no, es una pregunta.',
  'A second, outside probe that is not drawn.': 'Una segunda comprobación, desde fuera, que no está dibujada.',
  'A component on machines of the author’s that is watched only together with others on its machine, or not at all. Alone on its machine, its machine speaks for it. Nothing said is a question.':
    'Un componente en máquinas propias que solo se vigila junto con otros de su máquina, o que no se vigila. Si está solo en su máquina, la máquina habla por él. Si no se dice nada, es una pregunta.',
  'A service so small that its neighbour fails with it.': 'Un servicio tan pequeño que su vecino falla con él.',
  'A component that no entry point depends on, directly or through others. People outside never count.':
    'Un componente del que no depende ningún punto de entrada, ni directamente ni a través de otros. La gente de fuera nunca cuenta.',
  'A service for the operators only.': 'Un servicio solo para quienes operan la plataforma.',
  'Each fact that the analysis had to assume, one question for each kind of fact: place, units, how many are needed, failover, what is kept locally, what a loss means; a stage without entry points, and entry points that lead nowhere.':
    'Cada dato que el análisis tuvo que suponer, con una pregunta por clase de dato: el lugar, las unidades, cuántas hacen falta, la conmutación, lo que se guarda localmente, qué supone una pérdida; una etapa sin puntos de entrada, y puntos de entrada que no llevan a ningún sitio.',
  'None: it never says that something is wrong.': 'Nunca: no dice que nada esté mal.',
  // Places and decisions.
  'A zone whose code is a known region, or zone of a region, of the cloud around it, under a country or a part of it that is another one. Clouds are recognised by platform, vendor or name. Codes that are not listed, and clouds that are none of those listed, are not judged.':
    'Una zona cuyo código es el de una región conocida, o de una zona de una región, de la nube que la rodea, pero puesta en otro país o en otra parte del país. Las nubes se reconocen por su interfaz, por la empresa que las lleva o por su nombre. No se juzgan los códigos que no están en la lista ni las nubes que no son de la lista.',
  'A region that was opened or renamed after the list was put together, or a private cloud that borrows the codes of another: say its platform.':
    'Una región abierta o renombrada después de hacer la lista, o una nube privada que toma prestados los códigos de otra: di qué interfaz de nube tiene.',
  'A waiver covers an open finding and its last day is before the day of the check.':
    'Una decisión cubre un hallazgo abierto, y su último día es anterior al día de la comprobación.',
  'None known: it reads the waiver itself.': 'No se conoce ningún caso: lee la propia decisión.',
  'A waiver covers an open finding but lacks its reason or, for law rules and high severities, its end.':
    'Una decisión cubre un hallazgo abierto, pero le falta el motivo o, en reglas sobre leyes y gravedades altas, el final.',
  'No open finding of any stage has the rule and the elements that the waiver names.':
    'Ningún hallazgo abierto de ninguna etapa tiene la regla y los elementos que nombra la decisión.',
};
