/** What each rule about outages is called, why it matters and what helps. */
export const rules: Readonly<Record<string, string>> = {
  'One machine takes people down': 'Una sola máquina deja a la gente sin servicio',
  'The loss of this one machine or service is enough to stop people: nothing else does its work.':
    'Basta perder esta máquina o este servicio para que nadie pueda seguir: nada más hace su trabajo.',
  'Add a second unit on another machine, or move to a managed service that keeps a spare.':
    'Añade una segunda unidad en otra máquina, o pasa a un servicio gestionado que tenga una de reserva.',
  'One zone takes people down': 'Una sola zona deja a la gente sin servicio',
  'Machines that share a zone share its power, its cooling and its network, and fail together.':
    'Las máquinas de una misma zona comparten electricidad, refrigeración y red, y fallan juntas.',
  'Spread the units over two zones or more; what votes needs three.':
    'Reparte las unidades entre dos zonas o más; lo que vota necesita tres.',
  'One region or provider takes people down': 'Una sola región o un solo proveedor deja a la gente sin servicio',
  'A region, a provider or a single name service can be lost as a whole, rarely and for long.':
    'Una región, un proveedor o un servicio de nombres único puede perderse entero: pocas veces y por mucho tiempo.',
  'Prepare a second region or provider, or record with a waiver that the risk is accepted.':
    'Prepara una segunda región u otro proveedor, o deja constancia con una decisión de que se acepta el riesgo.',
  'All units stand in one place': 'Todas las unidades están en un mismo lugar',
  'Units that share a machine or a rack fail together, so the spare ones protect nothing from its loss.':
    'Las unidades que comparten máquina o armario fallan juntas: las de reserva no protegen de su pérdida.',
  'Put the units on different machines, in different racks where there are several.':
    'Pon las unidades en máquinas distintas, y en armarios distintos donde haya varios.',
  'Every unit is needed': 'Todas las unidades son necesarias',
  'When all units must work, each of them is a single point of failure: more units make an outage more likely, not less.':
    'Si todas las unidades tienen que funcionar, cada una es un punto único de fallo: con más unidades, una caída es más probable, no menos.',
  'Add a unit, or lower how many are needed if the others can carry the load.':
    'Añade una unidad, o baja cuántas hacen falta si las demás pueden con la carga.',
  'An even number of votes': 'Un número par de votos',
  'A majority of an even number tolerates no more losses than one member fewer would, has one more member to lose, and can split in halves.':
    'La mayoría de un número par no tolera más pérdidas que con un miembro menos, tiene un miembro más que perder y puede partirse en mitades.',
  'Use an odd number of votes: remove a member, add one, or add an arbitrator that votes without data.':
    'Usa un número impar de votos: quita un miembro, añade otro, o añade un árbitro que vote sin guardar datos.',
  'One place holds the majority': 'Un solo lugar tiene la mayoría',
  'When one place holds so many votes that the rest are no majority, its loss stops the service although members elsewhere are fine. Two and one over two zones is even worse than all three in one.':
    'Si un lugar tiene tantos votos que el resto no es mayoría, su pérdida detiene el servicio aunque los miembros de otros lugares estén bien. Dos y uno entre dos zonas es aún peor que los tres en una.',
  'Put one member in each of three zones, or a witness in a third one.':
    'Pon un miembro en cada una de tres zonas, o un testigo en una tercera.',
  'A single balancer': 'Un único balanceador',
  'Every call goes through it, so it can be lost alone whatever is doubled behind it.':
    'Toda llamada pasa por él: basta perderlo, por mucho que se duplique detrás.',
  'Run two balancers with a floating address, or use a managed balancer.':
    'Pon dos balanceadores con una dirección flotante, o usa uno gestionado.',
  'Somebody has to switch over by hand': 'Alguien tiene que conmutar a mano',
  'Spare units help only once calls reach them. By hand that takes as long as it takes to notice, to wake somebody and to decide.':
    'Las unidades de reserva solo ayudan cuando les llegan las llamadas. A mano se tarda lo que cueste darse cuenta, despertar a alguien y decidir.',
  'Let a health check take lost units out and bring the spare in without a person.':
    'Deja que una comprobación de salud retire las unidades perdidas y meta la de reserva sin que intervenga nadie.',
  'What decides on a failover falls with the primary': 'Lo que decide la conmutación cae con la principal',
  'When the primary and what should replace it are lost together, nobody promotes the standby, although it is fine.':
    'Si se pierden a la vez la principal y lo que debía sustituirla, nadie promueve la de reserva, aunque esté bien.',
  'Move the witness or failover controller to a third zone, away from the primary and the standby.':
    'Lleva el testigo o el controlador de la conmutación a una tercera zona, lejos de la principal y de la de reserva.',
  'One store that several services need': 'Un almacén que necesitan varios servicios',
  'Replicas of what calls it do not help: they all stop together when the one store behind them is lost.':
    'No sirve replicar lo que lo llama: todo se detiene a la vez cuando se pierde el único almacén que hay detrás.',
  'Replicate the store over machines in several zones, or use a managed service that spans zones.':
    'Replica el almacén en máquinas de varias zonas, o usa un servicio gestionado que abarque varias.',
  'One loss leaves a lesser service': 'Una sola pérdida deja un servicio degradado',
  'Nobody is locked out, but something people expect is missing: late grades, slow pages, no search.':
    'Nadie se queda fuera, pero falta algo que se espera: notas con retraso, páginas lentas, sin búsqueda.',
  'Replicate the cache, broker or search service, or accept the lesser service with a waiver.':
    'Replica la caché, la cola o la búsqueda, o acepta con una decisión el servicio degradado.',
  'Sessions live on application machines': 'Las sesiones viven en las máquinas de aplicación',
  'People who are signed in on one unit are not on another, and everybody is signed out when a unit goes.':
    'Quien ha entrado en una unidad no ha entrado en otra, y cuando cae una unidad se cierra la sesión de todos los suyos.',
  'Keep sessions in the database or in a shared cache.':
    'Guarda las sesiones en la base de datos o en una caché compartida.',
  'Uploads live on application machines': 'Los archivos subidos viven en las máquinas de aplicación',
  'A file exists only on the unit that received it: with several units it is missing for most people, and it is lost with the machine.':
    'El archivo solo existe en la unidad que lo recibió: con varias unidades le falta a la mayoría, y se pierde con la máquina.',
  'Keep uploads in object storage or on a shared volume.':
    'Guarda los archivos subidos en un almacén de objetos o en un volumen compartido.',
  'People must come back to the same unit': 'Cada cual tiene que volver a la misma unidad',
  'A balancer that has to remember who belongs where spreads load unevenly, and whoever belonged to a lost unit starts again.':
    'Un balanceador que tiene que recordar quién va a dónde reparte mal la carga, y quien iba a una unidad perdida empieza de nuevo.',
  'Keep what makes a unit special in the database or a shared cache, then turn stickiness off.':
    'Guarda en la base de datos o en una caché compartida lo que hace especial a cada unidad, y quita el anclaje.',
  'Data shares machines with other tiers': 'Los datos comparten máquina con otras capas',
  'A machine that keeps data cannot be thrown away, grown or upgraded for the sake of the application beside it, and each takes memory from the other.':
    'Una máquina que guarda datos no se puede desechar, ampliar ni actualizar por la aplicación que tiene al lado, y cada una le quita memoria a la otra.',
  'Give what keeps data machines of its own, or accept the compact stack with a waiver: three machines that all do everything survive any one of them.':
    'Da máquinas propias a lo que guarda datos, o acepta con una decisión la instalación compacta: tres máquinas que lo hacen todo sobreviven a la pérdida de cualquiera.',
  'A system of record without a backup': 'Datos de origen sin copia de seguridad',
  'This data exists nowhere else. Replicas follow every mistake within seconds; only a backup goes back in time.':
    'Estos datos no existen en ningún otro sitio. Las réplicas repiten todo error en segundos; solo una copia de seguridad vuelve atrás.',
  'Back it up on a schedule, keep several generations, and store them in another place.':
    'Haz copias de seguridad periódicas, conserva varias generaciones y guárdalas en otro lugar.',
  'The backup is lost with what it backs up': 'La copia de seguridad se pierde con el original',
  'A backup is for the day on which the original is gone. What takes both at once, a fire or one stolen password, leaves nothing.':
    'Una copia de seguridad es para el día en que falta el original. Lo que se lleva ambos a la vez, un incendio o una contraseña robada, no deja nada.',
  'Keep a copy in another region, under an account that whoever runs the data cannot delete from.':
    'Ten una copia en otra región, en una cuenta de la que no pueda borrar quien administra los datos.',
  'Nobody has tried the restore lately': 'Nadie ha probado últimamente a restaurar',
  'Backups fail quietly: an empty dump, a missing key, a restore that takes a day. Only a restore shows what a backup is worth.':
    'Las copias de seguridad fallan en silencio: un volcado vacío, una clave que falta, una restauración que tarda un día. Solo restaurar enseña lo que vale una copia.',
  'Restore into a spare place, open a course there, note how long it took, and record the date.':
    'Restaura en un sitio aparte, abre allí un curso, anota cuánto se tardó y registra la fecha.',
  'More may be lost than the goals allow': 'Se puede perder más de lo que permiten los objetivos',
  'After a mistake or an attack, copies are as wrong as the original: what came after the last backup is gone. After a lost machine or zone, what the copy had not yet received is gone.':
    'Tras un error o un ataque, las réplicas están tan mal como el original: se pierde lo posterior a la última copia de seguridad. Tras perder una máquina o una zona, se pierde lo que la réplica aún no había recibido.',
  'Back up more often or keep a log of changes beside the backups; let copies follow closer, or answer writes only when a copy has them.':
    'Haz copias de seguridad más a menudo o guarda junto a ellas un registro de cambios; haz que las réplicas vayan más cerca, o confirma las escrituras solo cuando una réplica las tenga.',
  'Recovery takes longer than the goal': 'Recuperarse tarda más que el objetivo',
  'After the loss, people wait until everything that they need is back, one thing after another where one needs the other.':
    'Tras la pérdida se espera hasta que vuelve todo lo necesario, una cosa tras otra donde una necesita a la otra.',
  'Shorten the step that takes longest: keep a spare that takes over, rehearse the restore, build from images; or agree on a goal that can be met.':
    'Acorta el paso que más tarda: ten una reserva que tome el relevo, ensaya la restauración, construye desde imágenes; o acuerda un objetivo que se pueda cumplir.',
  'Less available than the goal': 'Menos disponible que el objetivo',
  'By the numbers that are written, people are locked out for longer than the goal allows. The numbers are assumptions; what is built is hardly better than they say.':
    'Según los números escritos, la gente se queda fuera más tiempo del que permite el objetivo. Son supuestos; lo construido difícilmente será mejor de lo que dicen.',
  'Begin with what costs most: give it a second unit elsewhere, or do without it. Or agree on a goal that can be met.':
    'Empieza por lo que más cuesta: ponle una segunda unidad en otro sitio, o prescinde de ello. O acuerda un objetivo que se pueda cumplir.',
  'A dependency without the extra nine': 'Una dependencia sin el nueve de más',
  'People need several services at once, so each may only cost a part of what the goal allows: a tenth of it, one nine more than is promised.':
    'Se necesitan varios servicios a la vez, así que cada uno solo puede costar una parte de lo que permite el objetivo: la décima, un nueve más de lo prometido.',
  'Do without it for a while: answer from a cache, queue the call, leave the part out. Or replace it by something that fails less.':
    'Haz que se pueda pasar sin ella un rato: responde desde una caché, pon la llamada en cola, omite esa parte. O sustitúyela por algo que falle menos.',
  'Services that need each other to run': 'Servicios que se necesitan mutuamente para funcionar',
  'When each waits for the other, neither starts after both were down; and the loss of one takes all of them.':
    'Si cada uno espera al otro, ninguno arranca cuando han caído los dos; y la pérdida de uno se los lleva todos.',
  'Let one side start and answer without the other, and say so on the connection.':
    'Haz que un lado arranque y responda sin el otro, y dilo en la conexión.',
  'One name service, or records that nobody checks': 'Un solo servicio de nombres, o registros que nadie comprueba',
  'Without the name, nobody arrives, whatever still runs. And a record that points to a lost address goes on sending people there until somebody changes it.':
    'Sin el nombre nadie llega, funcione lo que funcione. Y un registro que apunta a una dirección perdida sigue enviando gente allí hasta que alguien lo cambia.',
  'Delegate to a second provider, and let records with several addresses be checked; or record that the risk is accepted.':
    'Delega también en un segundo proveedor y haz comprobar los registros con varias direcciones; o deja constancia de que se acepta el riesgo.',
  'One way out': 'Una sola salida',
  'Sign-in, mail, payments and video are called through it. When the one gateway or the one uplink goes, or the zone it stands in, all of them are out of reach at once.':
    'Por ella se llama al inicio de sesión, al correo, a los pagos y al vídeo. Si cae la única pasarela o el único enlace, o la zona donde está, todo queda fuera de alcance a la vez.',
  'Run one in each zone, and let each zone leave by its own.':
    'Pon una en cada zona, y que cada zona salga por la suya.',
  'What failover depends on can be lost itself': 'Lo que hace posible la conmutación también puede perderse',
  'While it is gone, what runs goes on, but nothing is moved, scaled or replaced: the next loss, which spares should have covered, is an outage.':
    'Mientras falta, lo que funciona sigue, pero nada se mueve, se amplía ni se sustituye: la siguiente pérdida, que la reserva debía cubrir, es una caída.',
  'Run three members over three zones, and let callers go on with the addresses that they know.':
    'Pon tres miembros en tres zonas, y que quienes llaman sigan con las direcciones que ya conocen.',
  'The alarm goes down with the house': 'La alarma cae con la casa',
  'Monitoring that is lost together with what it watches, or whose alerts leave by the same way, is silent exactly when it is needed; learners tell you instead.':
    'Una supervisión que se pierde con lo que vigila, o cuyos avisos salen por el mismo camino, calla justo cuando hace falta; se lo cuentan los estudiantes.',
  'Probe from outside: another zone or provider, with alerts that do not pass through the platform.':
    'Comprueba desde fuera: desde otra zona u otro proveedor, con avisos que no pasen por la plataforma.',
  'A service that cannot be watched by itself': 'Un servicio que no se puede vigilar por separado',
  'When several services share a machine, a busy machine says nothing about which of them is in trouble; and what nobody watches fails unseen.':
    'Si varios servicios comparten máquina, una máquina ocupada no dice cuál tiene problemas; y lo que nadie vigila falla sin que se vea.',
  'Give each service an exporter or a health address of its own, and watch that.':
    'Da a cada servicio un exportador de métricas o una dirección de salud propia, y vigílalos.',
  'What is left cannot carry the peak': 'Lo que queda no puede con el pico',
  'Losing one of two units at the busiest hour doubles the load of the other. If it cannot carry that, the spare unit only delays the outage by minutes.':
    'Perder una de dos unidades en la hora punta dobla la carga de la otra. Si no puede con ella, la de reserva solo retrasa la caída unos minutos.',
  'Run one unit more than the peak needs; to survive a zone, as many more as the fullest zone holds.':
    'Ten una unidad más de las que pide el pico; para sobrevivir a una zona, tantas más como tenga la zona más llena.',
  'Nothing depends on this component': 'Nada depende de este componente',
  'No entry point reaches it, so its loss changes nothing and no other rule judges it.':
    'Ningún punto de entrada llega a él: su pérdida no cambia nada y ninguna otra regla lo juzga.',
  'Connect it, make it an entry point, or remove it.': 'Conéctalo, hazlo punto de entrada, o quítalo.',
  'Signing in hangs on one service': 'El inicio de sesión depende de un solo servicio',
  'Everything may run, and still nobody gets in: neither learners nor those who should repair it.':
    'Puede funcionar todo y que aun así no entre nadie: ni estudiantes ni quienes deberían repararlo.',
  'Run a second one elsewhere, and keep a way to sign in without it for those who operate the platform.':
    'Ten un segundo en otro sitio, y para quienes operan la plataforma una manera de entrar sin él.',
  'A fact is missing': 'Falta un dato',
  'Corral had to assume something here. An assumption is no answer, so what depends on it is not settled.':
    'Aquí Corral ha tenido que suponer algo. Un supuesto no es una respuesta: lo que depende de él no está decidido.',
  'Answer the question; an honest guess with a note is better than none.':
    'Responde a la pregunta; una suposición honesta con una nota es mejor que nada.',
  'The same with fewer machines': 'Lo mismo con menos máquinas',
  'Machines that several services share can be lost one at a time just as well, and fewer machines fail less often and cost less.':
    'Las máquinas compartidas por varios servicios también se pueden perder de una en una, y menos máquinas fallan menos y cuestan menos.',
  'Look at the smaller stage next to this one, and decide what the larger one is worth.':
    'Mira la etapa menor junto a esta, y decide cuánto vale la mayor.',
  'More members that survive no more': 'Más miembros que no sobreviven a más',
  'Every member of a majority costs a machine and takes part in every write. Members that let no further machine be lost cost that for nothing.':
    'Cada miembro de una mayoría cuesta una máquina y participa en cada escritura. Los que no permiten perder ni una máquina más cuestan eso a cambio de nada.',
  'Spread the members over more machines, need no more than a majority, or run fewer of them.':
    'Reparte los miembros en más máquinas, no exijas más que la mayoría, o ten menos.',
  'A region is not in the country that it is said to be in': 'Una región no está en el país que se dice',
  'Exports build where the code says, and privacy is judged by the country. When the two disagree, one of them is about another place.':
    'Las exportaciones construyen donde dice el código, y la privacidad se juzga por el país. Si no coinciden, uno de los dos habla de otro lugar.',
  'Correct the code or the country.': 'Corrige el código o el país.',
};
