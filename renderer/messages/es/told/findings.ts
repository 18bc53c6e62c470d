/** What rules about outages find, and that they found nothing; questions have a table of their own. */
export const findings: Readonly<Record<string, string>> = {
  // What is lost. Names of entry points stand in quotation marks; "and 1 more" may follow.
  '{a} and {n} more': '{a} y {n} más',
  'Losing {a} alone stops {b}.': 'Basta perder {a} para detener {b}.',
  'Losing {a} alone stops {b} and degrades {c}.': 'Basta perder {a} para detener {b} y degradar {c}.',
  'Losing {a} alone degrades {b}.': 'Basta perder {a} para degradar {b}.',
  'Nothing else does its work.': 'Nada más hace su trabajo.',
  'It holds all that is left of {names}.': 'Contiene todo lo que queda de {names}.',
  'There is no entry point yet, so nothing can be lost.':
    'Todavía no hay ningún punto de entrada, así que no se puede perder nada.',
  'There is no entry point yet, so nothing can be degraded.':
    'Todavía no hay ningún punto de entrada, así que nada puede degradarse.',
  'There is no entry point yet.': 'Todavía no hay ningún punto de entrada.',
  'No single machine takes an entry point down.': 'Ninguna máquina por sí sola deja sin un punto de entrada.',
  'The single machines have a more precise finding of their own.':
    'Las máquinas únicas tienen su propio hallazgo, más preciso.',
  'The drawing has no zone that an entry point needs.':
    'El dibujo no tiene ninguna zona que necesite un punto de entrada.',
  'No single zone takes an entry point down.': 'Ninguna zona por sí sola deja sin un punto de entrada.',
  'The zones have a more precise finding of their own.': 'Las zonas tienen su propio hallazgo, más preciso.',
  'No single region or provider that is drawn takes an entry point down.':
    'Ninguna región ni ningún proveedor dibujado deja por sí solo sin un punto de entrada.',
  'The regions have a more precise finding of their own.': 'Las regiones tienen su propio hallazgo, más preciso.',
  'No single machine leaves people with a lesser service only.':
    'Ninguna máquina por sí sola deja solo un servicio degradado.',
  'What degrades the service has a more precise finding of its own.':
    'Lo que degrada el servicio tiene su propio hallazgo, más preciso.',
  // What no edit can fix.
  'No edit tries a restore. Restore into a spare place, then write the day into "Restore last tried on".':
    'Ninguna edición prueba una restauración. Restaura en un sitio aparte y escribe luego el día en «Restauración probada por última vez el».',
  'It only asks. An answer settles it, and Corral cannot know the answer.':
    'Solo pregunta. Lo resuelve una respuesta, y Corral no puede saberla.',
  // Units and votes.
  'No service has units to spare.': 'Ningún servicio tiene unidades de reserva.',
  'No needed service has units to spare.': 'Ningún servicio necesario tiene unidades de reserva.',
  'Every service with several units has them on several machines.':
    'Todo servicio con varias unidades las tiene en varias máquinas.',
  'All {n} units of {a} stand in {b}, on one machine.': 'Las {n} unidades de {a} están en {b}, en una misma máquina.',
  'All {n} units of {a} stand in {b}, on one rack.': 'Las {n} unidades de {a} están en {b}, en un mismo armario.',
  'No service has several units.': 'Ningún servicio tiene varias unidades.',
  'Every service with several units can lose one.': 'Todo servicio con varias unidades puede perder una.',
  '{a} has {n} units and needs all of them; losing any one stops it.':
    '{a} tiene {n} unidades y las necesita todas; perder cualquiera lo detiene.',
  'No service decides by majority.': 'Ningún servicio decide por mayoría.',
  'No service of three members or more decides by majority.':
    'Ningún servicio de tres miembros o más decide por mayoría.',
  'Every voting service has an odd number of votes.': 'Todo servicio que vota tiene un número impar de votos.',
  'Where every vote is needed, that is told as "every unit is needed".':
    'Donde hacen falta todos los votos, se dice como «todas las unidades son necesarias».',
  '{a} has {n} votes and needs {k}: it tolerates {lost} lost, as {fewer} would.':
    '{a} tiene {n} votos y necesita {k}: tolera perder {lost}, lo mismo que con {fewer}.',
  'No single place holds enough votes to stop a voting service that is spread.':
    'Ningún lugar tiene por sí solo votos para detener un servicio que vota y está repartido.',
  '{a} holds {n} of the {k} votes of {b}, which needs {c}; losing it stops the rest.':
    '{a} tiene {n} de los {k} votos de {b}, que necesita {c}; si se pierde, el resto se detiene.',
  'Each voting service tolerates as many lost machines as its members can give.':
    'Cada servicio que vota tolera perder tantas máquinas como sus miembros permiten.',
  'The members have a more precise finding of their own.': 'Los miembros tienen su propio hallazgo, más preciso.',
  '{a} has {n} members and goes on without any {k} machine, as {b} on machines of their own would.':
    '{a} tiene {n} miembros y sigue sin {k} máquina cualquiera, lo mismo que {b} en máquinas propias.',
  '{a} has {n} members and goes on without any {k} machines, as {b} on machines of their own would.':
    '{a} tiene {n} miembros y sigue sin {k} máquinas cualesquiera, lo mismo que {b} en máquinas propias.',
  // Balancers, failover, names, ways out.
  'There is no balancer or proxy.': 'No hay ningún balanceador ni proxy.',
  'Every balancer has a second unit or is managed.': 'Todo balanceador tiene una segunda unidad o es gestionado.',
  '{a} is the only one of its kind; whatever stands behind it, its loss stops all calls through it.':
    'De su clase solo está {a}; haya lo que haya detrás, su pérdida detiene todas las llamadas que pasan por él.',
  'The machine of the balancer has a finding of its own.': 'La máquina del balanceador tiene su propio hallazgo.',
  'What has units to spare takes over by itself.': 'Lo que tiene unidades de reserva toma el relevo solo.',
  '{a} has units to spare, but somebody has to switch over by hand.':
    '{a} tiene unidades de reserva, pero alguien tiene que conmutar a mano.',
  '{a} makes no health checks, so it goes on calling lost units of {list}.':
    '{a} no hace comprobaciones de salud, así que sigue llamando a unidades perdidas de {list}.',
  'No service has a standby that takes over by itself.': 'Ningún servicio tiene una reserva que tome el relevo sola.',
  'What decides on a failover does not fall with the primary.': 'Lo que decide la conmutación no cae con la principal.',
  '{a} holds the primary of {b} and what decides that the standby takes over; with it, both are lost.':
    '{a} contiene la principal de {b} y lo que decide que la reserva tome el relevo; con él se pierden ambas cosas.',
  'No name service is drawn.': 'No hay ningún servicio de nombres dibujado.',
  'Names are resolved by more than one vendor, and records are checked.':
    'Los nombres los resuelve más de una empresa, y los registros se comprueban.',
  '{a} is the only one that tells people where the platform is.': 'Solo {a} dice dónde está la plataforma.',
  'All name services are run by the same vendor.': 'Todos los servicios de nombres son de la misma empresa.',
  '{a} makes no health checks, so it goes on sending people to what is lost.':
    '{a} no hace comprobaciones de salud, así que sigue enviando a la gente a lo que se ha perdido.',
  'Nothing depends on a way out that is drawn.': 'Nada depende de una salida que esté dibujada.',
  'Every way out has a second one in another zone.': 'Toda salida tiene una segunda en otra zona.',
  '{a} is the only way out for {list}.': '{a} es la única salida de {list}.',
  '{list} stand in several zones, but leave through {a} in {b} only.':
    'Están en varias zonas, pero solo salen por {a}, en {b}: {list}.',
  'The machine of the way out has a finding of its own.': 'La máquina de la salida tiene su propio hallazgo.',
  'Nothing is drawn that failover depends on.': 'No hay nada dibujado de lo que dependa la conmutación.',
  'What failover depends on has three members or more, or is managed beyond one machine.':
    'Lo que hace posible la conmutación tiene tres miembros o más, o se gestiona más allá de una máquina.',
  'What failover depends on has a more precise finding of its own.':
    'Lo que hace posible la conmutación tiene su propio hallazgo, más preciso.',
  '{a} is there once; while it is gone, {list} can no longer change or fail over.':
    '{a} está una sola vez; mientras falta, no puede cambiar ni conmutar {list}.',
  '{a} is there once; while it is gone, nothing is found anew.':
    '{a} está una sola vez; mientras falta, no se encuentra nada nuevo.',
  '{a} has only {n} members; while it is gone, {list} can no longer change or fail over.':
    '{a} tiene solo {n} miembros; mientras falta, no puede cambiar ni conmutar {list}.',
  '{a} has only {n} members; while it is gone, nothing is found anew.':
    '{a} tiene solo {n} miembros; mientras falta, no se encuentra nada nuevo.',
  // Data, sessions and files.
  'No component stores data.': 'Ningún componente guarda datos.',
  'No single store takes several services along.': 'Ningún almacén se lleva por sí solo varios servicios.',
  'The machine of the store has a finding of its own.': 'La máquina del almacén tiene su propio hallazgo.',
  '{a} is there once, and {list} stop without it, however many of them there are.':
    '{a} está una sola vez, y sin él se detienen, por muchos que sean: {list}.',
  'No component runs application code.': 'Ningún componente ejecuta código de aplicación.',
  'The drawing declares that no application machine keeps sessions.':
    'El dibujo declara que ninguna máquina de aplicación guarda sesiones.',
  'The drawing declares that no application machine keeps uploads.':
    'El dibujo declara que ninguna máquina de aplicación guarda archivos subidos.',
  '{a} keeps sessions on its own machine.': '{a} guarda sesiones en su propia máquina.',
  '{a} keeps sessions on its own machines, one set on each.':
    '{a} guarda sesiones en sus propias máquinas, distintas en cada una.',
  '{a} keeps uploads on its own machine.': '{a} guarda archivos subidos en su propia máquina.',
  '{a} keeps uploads on its own machines, one set on each.':
    '{a} guarda archivos subidos en sus propias máquinas, distintos en cada una.',
  'No application that people call has several units.':
    'Ninguna aplicación a la que llame la gente tiene varias unidades.',
  'Any unit can answer anybody.': 'Cualquier unidad puede responder a cualquiera.',
  'The sessions have a finding of their own.': 'Las sesiones tienen su propio hallazgo.',
  '{a} works only when people come back to the unit that they began with.':
    '{a} solo funciona si cada cual vuelve a la unidad con la que empezó.',
  'No machine holds more than one component.': 'Ninguna máquina contiene más de un componente.',
  'What keeps data shares its machines with nothing of another tier.':
    'Lo que guarda datos no comparte máquina con nada de otra capa.',
  '{a} shares {b} with {list}.': '{a} comparte {b} con {list}.',
  '{list} share {b} with {others}.': 'Comparten {b} con {others}: {list}.',
  // Backups and goals.
  'No component is a system of record.': 'Ningún componente guarda datos de origen.',
  'The drawing declares a backup of every system of record.':
    'El dibujo declara una copia de seguridad de todos los datos de origen.',
  '{a} is not backed up.': '{a} no tiene copia de seguridad.',
  'No system of record is said to be backed up.': 'No se dice que haya copia de seguridad de ningún dato de origen.',
  'No place and no account takes a system of record and its backup together.':
    'Ningún lugar y ninguna cuenta se lleva a la vez los datos de origen y su copia de seguridad.',
  'What is lost with its backups has a finding under the recovery goal.':
    'Lo que se pierde con sus copias tiene un hallazgo en el objetivo de recuperación.',
  'The backups of {a} are kept in {b}, as all of its data is; what takes {c} takes both.':
    'Las copias de seguridad de {a} están en {b}, como todos sus datos; lo que se lleve {c} se lleva ambos.',
  'Whoever can delete the data of {a} can delete its backups too.':
    'Quien puede borrar los datos de {a} también puede borrar sus copias de seguridad.',
  'The drawing declares that every restore was tried within the last year.':
    'El dibujo declara que toda restauración se probó durante el último año.',
  'Nobody has ever tried to restore {a}.': 'Nadie ha probado nunca a restaurar {a}.',
  'The restore of {a} was last tried on {day}, more than a year ago.':
    'La restauración de {a} se probó por última vez el {day}, hace más de un año.',
  'The restore of {a} is recorded as tried on {day}, which lies ahead.':
    'Consta que la restauración de {a} se probó el {day}, que aún no ha llegado.',
  'No goal says how much of a system of record may be lost.':
    'Ningún objetivo dice cuánto se puede perder de los datos de origen.',
  'Backups and copies are as close as the goals ask.':
    'Las copias de seguridad y las réplicas están tan al día como piden los objetivos.',
  '{a} can go back to moments {time} apart; the goal is to lose {goal} at most.':
    '{a} puede volver a momentos separados por {time}; el objetivo es perder {goal} como máximo.',
  '{a} can go back to moments {time} apart, and making a backup takes {takes}; the goal is to lose {goal} at most.':
    '{a} puede volver a momentos separados por {time}, y hacer una copia de seguridad tarda {takes}; el objetivo es perder {goal} como máximo.',
  'Copies of {a} may be {time} behind; the goal is to lose {goal} at most.':
    'Las réplicas de {a} pueden ir {time} por detrás; el objetivo es perder {goal} como máximo.',
  'No entry point has a recovery time goal.': 'Ningún punto de entrada tiene un objetivo de tiempo de recuperación.',
  'By the times that are written, every entry point is back within its goal.':
    'Según los tiempos escritos, todo punto de entrada vuelve dentro de su objetivo.',
  '{a} cannot be brought back after the loss of {b}: its backups are lost with it.':
    '{a} no se puede recuperar tras la pérdida de {b}: sus copias de seguridad se pierden con él.',
  'Keep a copy of the backups outside of that place.': 'Ten una copia de las copias de seguridad fuera de ese lugar.',
  'After {what}, {names} is back after {time} at the earliest; the goal is {goal}. {a} takes {share} of it.':
    'Tras {what}, {names} vuelve como pronto tras {time}; el objetivo es {goal}. De ello, {a} tarda {share}.',
  'After {what}, {names} are back after {time} at the earliest; the goal is {goal}. {a} takes {share} of it.':
    'Tras {what}, vuelven como pronto tras {time}: {names}; el objetivo es {goal}. De ello, {a} tarda {share}.',
  'a bad release or corrupted data': 'una versión mala o datos corruptos',
  'a mistake or an attack': 'un error o un ataque',
  'the loss of {a}': 'la pérdida de {a}',
  'There is no goal for availability, or no entry point that it is about.':
    'No hay objetivo de disponibilidad, o ningún punto de entrada al que se refiera.',
  'By the numbers that are written, every goal for availability is met.':
    'Según los números escritos, se cumplen todos los objetivos de disponibilidad.',
  'What costs most has a finding under the goal itself.': 'Lo que más cuesta tiene un hallazgo en el propio objetivo.',
  'Every dependency costs at most a tenth of what the goals for availability allow.':
    'Cada dependencia cuesta como mucho la décima parte de lo que permiten los objetivos de disponibilidad.',
  '{names} works {p} of the time by the assumed numbers; the goal is {goal}.':
    '{names} funciona el {p} del tiempo según los números supuestos; el objetivo es {goal}.',
  '{names} work {p} of the time by the assumed numbers; the goal is {goal}.':
    'Funcionan el {p} del tiempo según los números supuestos: {names}; el objetivo es {goal}.',
  '{names} works {p} of the time by the assumed numbers; the goal is {goal}. Most is lost through {most}.':
    '{names} funciona el {p} del tiempo según los números supuestos; el objetivo es {goal}. Lo que más resta: {most}.',
  '{names} work {p} of the time by the assumed numbers; the goal is {goal}. Most is lost through {most}.':
    'Funcionan el {p} del tiempo según los números supuestos: {names}; el objetivo es {goal}. Lo que más resta: {most}.',
  'Write the numbers, assumed or measured, with their source; `estimates: published` on the stage fills in zones and regions.':
    'Escribe los números, supuestos o medidos, con su fuente; `estimates: published` en la etapa rellena zonas y regiones.',
  '{a} is assumed to be gone {p} of the time; a goal of {goal} leaves {q} for each dependency.':
    'Se supone que {a} falta el {p} del tiempo; un objetivo del {goal} deja {q} para cada dependencia.',
  'No goal says how many people come at once.': 'Ningún objetivo dice cuántas personas llegan a la vez.',
  'What is left after a loss carries the declared peak.': 'Lo que queda tras una pérdida puede con el pico declarado.',
  'Without a machine of {a}, {n} of {k} units of {b} are left for {people} people at once; the peak is {peak}.':
    'Sin una máquina de {a}, quedan {n} de {k} unidades de {b} para {people} personas a la vez; el pico es {peak}.',
  'Without {a}, {n} of {k} units of {b} are left for {people} people at once; the peak is {peak}.':
    'Sin {a}, quedan {n} de {k} unidades de {b} para {people} personas a la vez; el pico es {peak}.',
  // Circles, monitoring, sign-in and the rest.
  'There are no connections yet.': 'Todavía no hay conexiones.',
  'No services need each other in a circle.': 'No hay servicios que se necesiten en círculo.',
  '{list} need each other to run.': 'Se necesitan mutuamente para funcionar: {list}.',
  'No monitoring is drawn.': 'No hay ninguna supervisión dibujada.',
  'What monitors is not lost with what it watches.': 'Lo que supervisa no se pierde con lo que vigila.',
  '{a} stands in {b}, as {list}; when that is lost, nobody is told.':
    '{a} está en {b}, como {list}; cuando se pierde, nadie recibe aviso.',
  '{a} stands in {b}, with which people stop; when that is lost, nobody is told.':
    '{a} está en {b}, sin la cual nadie puede seguir; cuando se pierde, nadie recibe aviso.',
  'The alerts of {a} pass through what it watches, so they stop with it.':
    'Los avisos de {a} pasan por lo que vigila, así que se detienen con ello.',
  'Every service can be watched by itself.': 'Todo servicio se puede vigilar por separado.',
  'Nobody watches {a}.': 'Nadie vigila {a}.',
  '{a} on {b} cannot be watched by itself.': '{a}, en {b}, no se puede vigilar por separado.',
  '{list} on {b} cannot be watched by themselves.': 'No se pueden vigilar por separado, en {b}: {list}.',
  'Every component serves an entry point.': 'Todo componente sirve a un punto de entrada.',
  'No entry point depends on {a}.': 'Ningún punto de entrada depende de {a}.',
  'Nothing is drawn that signs people in or keeps secrets.':
    'No hay nada dibujado que inicie sesiones o guarde secretos.',
  'No single service stands between people and signing in.':
    'Ningún servicio se interpone por sí solo entre la gente y el inicio de sesión.',
  'The machine of what signs people in has a finding of its own.':
    'La máquina de lo que inicia las sesiones tiene su propio hallazgo.',
  '{a} is there once, and {list} cannot do without it.': '{a} está una sola vez, y no pueden pasar sin él: {list}.',
  'Nothing is drawn yet.': 'Todavía no hay nada dibujado.',
  'Every fact that the analysis needs is given.': 'Están todos los datos que necesita el análisis.',
  'No smaller set of machines was found that has no other single points.':
    'No se ha encontrado un conjunto menor de máquinas sin otros puntos únicos de fallo.',
  'There are no two machines that could become one.': 'No hay dos máquinas que pudieran ser una.',
  '{n} machine instead of {k} would have no other single points.':
    '{n} máquina en lugar de {k} no tendría otros puntos únicos de fallo.',
  '{n} machines instead of {k} would have no other single points.':
    '{n} máquinas en lugar de {k} no tendrían otros puntos únicos de fallo.',
  'No verdict of the scorecard changes.': 'No cambia ningún juicio de la tabla de resultados.',
  'What would be lost: {clauses}.': 'Lo que se perdería: {clauses}.',
  'services can no longer grow one by one': 'los servicios ya no pueden crecer uno a uno',
  'application machines can no longer be thrown away, because data stands on them':
    'las máquinas de aplicación ya no se pueden desechar, porque hay datos en ellas',
  'a busy machine no longer says which service is busy': 'una máquina ocupada ya no dice qué servicio lo está',
  'No zone has both the code of a known region and a country.':
    'Ninguna zona tiene a la vez el código de una región conocida y un país.',
  'Regions are in the countries that they are said to be in.': 'Las regiones están en los países que se dice.',
  '{a} is said to be in {place}, but {b} is in {other}.': 'Se dice que {a} está en {place}, pero {b} está en {other}.',
};
