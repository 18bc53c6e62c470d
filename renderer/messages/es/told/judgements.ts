/** Why the scorecard says what it says, what recoveries and single points come to, and what marks on the drawing say. */
export const judgements: Readonly<Record<string, string>> = {
  // Marks; the title of the rule stays.
  'open question: {a}': 'pregunta abierta: {a}',
  'open question: {a}, and {n} more': 'pregunta abierta: {a}, y {n} más',
  'critical problem: {a}': 'problema crítico: {a}',
  'critical problem: {a}, and {n} more': 'problema crítico: {a}, y {n} más',
  'high problem: {a}': 'problema grave: {a}',
  'high problem: {a}, and {n} more': 'problema grave: {a}, y {n} más',
  'medium problem: {a}': 'problema de gravedad media: {a}',
  'medium problem: {a}, and {n} more': 'problema de gravedad media: {a}, y {n} más',
  'low problem: {a}': 'problema leve: {a}',
  'low problem: {a}, and {n} more': 'problema leve: {a}, y {n} más',
  'info problem: {a}': 'información: {a}',
  'info problem: {a}, and {n} more': 'información: {a}, y {n} más',
  // The scorecard.
  'No application runs on machines of this stage.': 'Ninguna aplicación funciona en máquinas de esta etapa.',
  'Nothing runs on machines of this stage.': 'Nada funciona en máquinas de esta etapa.',
  '{list} keep files, sessions or data on their own machines.':
    'Guardan archivos, sesiones o datos en sus propias máquinas: {list}.',
  '{list} need sticky sessions.': 'Necesitan sesiones ancladas: {list}.',
  '{list} share machines with applications.': 'Comparten máquinas con aplicaciones: {list}.',
  'Nobody has said what {list} keep locally.': 'Nadie ha dicho qué se guarda localmente en {list}.',
  'Any application machine can be destroyed and made anew; nothing on it would be missed.':
    'Cualquier máquina de aplicación se puede destruir y hacer de nuevo; no se echaría nada en falta.',
  '{list} share a machine, so none can grow without the others.':
    'Comparten una máquina, así que ninguno puede crecer sin los demás: {list}.',
  'Each tier has its own machines, but {list} can only be made bigger, not more.':
    'Cada capa tiene sus máquinas, pero estos solo pueden hacerse mayores, no más: {list}.',
  'Each tier has its own machines, but application units are not interchangeable.':
    'Cada capa tiene sus máquinas, pero las unidades de aplicación no son intercambiables.',
  'Every tier has its own machines and can gain units that share the work.':
    'Cada capa tiene sus máquinas y puede ganar unidades que se reparten el trabajo.',
  'No single machine takes a critical entry point down, and what remains takes over by itself.':
    'Ninguna máquina por sí sola deja sin un punto de entrada crítico, y lo que queda toma el relevo solo.',
  'No entry point says what people do with the platform.':
    'Ningún punto de entrada dice qué se hace con la plataforma.',
  'The loss of {list} alone takes a critical entry point down.':
    'Basta la pérdida de {list} para quedarse sin un punto de entrada crítico.',
  'The loss of any one of {list} alone takes a critical entry point down.':
    'Basta la pérdida de uno de estos para quedarse sin un punto de entrada crítico: {list}.',
  '{list} leads to nothing of the platform, so nothing about it is judged.':
    '{list} no lleva a nada de la plataforma, así que no se juzga.',
  '{list} lead to nothing of the platform, so nothing about it is judged.':
    '{list} no llevan a nada de la plataforma, así que no se juzgan.',
  'Somebody has to switch {list} over by hand.': 'Alguien tiene que conmutar a mano {list}.',
  'Nobody has said whether {list} fail over by themselves.':
    'Nadie ha dicho si la conmutación de {list} es automática.',
  'Nobody has said how small a failure can take {list} down.': 'Nadie ha dicho qué fallo basta para tumbar {list}.',
  'Nobody has said what happens to {list} when something that is called is lost.':
    'Nadie ha dicho qué le pasa a {list} cuando se pierde algo a lo que llama.',
  'Every component is alone on its machines.': 'Cada componente está solo en sus máquinas.',
  'Every component that shares a machine has telemetry of its own.':
    'Cada componente que comparte una máquina tiene telemetría propia.',
  '{list} share machines and have no telemetry of their own.':
    'Comparten máquinas y no tienen telemetría propia: {list}.',
  '{list} share machines, and none has telemetry of its own.':
    'Comparten máquinas, y ninguno tiene telemetría propia: {list}.',
  'Nobody has said how {list} are watched.': 'Nadie ha dicho cómo se vigila {list}.',
  // Recoveries.
  'A bad release or corrupted data': 'Una versión mala o datos corruptos',
  'A lost machine': 'Una máquina perdida',
  'A lost zone or site': 'Una zona o sede perdida',
  'A lost region': 'Una región perdida',
  'A lost provider': 'Un proveedor perdido',
  'A mistake or an attack': 'Un error o un ataque',
  'no provider is drawn': 'no hay ningún proveedor dibujado',
  'nobody waits': 'nadie espera',
  'nothing is lost': 'no se pierde nada',
  'nothing is left to recover from': 'no queda nada desde lo que recuperarse',
  'nothing is left to recover from ({a})': 'no queda nada desde lo que recuperarse ({a})',
  'back after {time}': 'de vuelta tras {time}',
  'back after {time} ({a})': 'de vuelta tras {time} ({a})',
  'back after an unknown time: {open}': 'de vuelta tras un tiempo desconocido: {open}',
  'back after {time} at least: {open}': 'de vuelta tras {time} como mínimo: {open}',
  'all data is gone': 'se pierden todos los datos',
  'all data is gone ({a})': 'se pierden todos los datos ({a})',
  'what is lost is open: {open}': 'no se sabe qué se pierde: {open}',
  'the last {time} are lost': 'se pierde lo último: {time}',
  'the last {time} are lost ({a})': 'se pierde lo último: {time} ({a})',
  '"{field}" of {a} is not answered': 'falta responder «{field}» de {a}',
  // Single points and availability.
  '{what}: takes down {names}': '{what}: deja sin {names}',
  '{what}: {time} a year ({names})': '{what}: {time} al año ({names})',
  'no loss in the numbers given': 'sin pérdida en los números dados',
  '{p}, {x} nines, {time} a year, {basis}.': '{p}, {x} nueves, {time} al año, {basis}.',
  '{p}, {x} nines, {time} a year, {basis}. Everything undegraded: {q}, {y} nines, {other} a year.':
    '{p}, {x} nueves, {time} al año, {basis}. Todo sin degradar: {q}, {y} nueves, {other} al año.',
  'from {n} assumed numbers, failures taken as independent':
    'de {n} números supuestos, con fallos tomados como independientes',
  'from {n} sourced and {k} assumed numbers, failures taken as independent':
    'de {n} números con fuente y {k} supuestos, con fallos tomados como independientes',
  'Too entangled to compute.': 'Demasiado enredado para calcularlo.',
  'Not shown: One number is missing.': 'No se muestra: falta un número.',
  'Not shown: {n} numbers are missing.': 'No se muestra: faltan {n} números.',
  'Not shown: One number is missing. It cannot be better than {p}, {x} nines, {time} a year.':
    'No se muestra: falta un número. No puede ser mejor que {p}, {x} nueves, {time} al año.',
  'Not shown: {n} numbers are missing. It cannot be better than {p}, {x} nines, {time} a year.':
    'No se muestra: faltan {n} números. No puede ser mejor que {p}, {x} nueves, {time} al año.',
  'If {p} of the failures of a unit took all units of its service at once: not shown, numbers are missing.':
    'Si un {p} de los fallos de una unidad se llevara a la vez todas las de su servicio: no se muestra, faltan números.',
  'If {p} of the failures of a unit took all units of its service at once: {q}.':
    'Si un {p} de los fallos de una unidad se llevara a la vez todas las de su servicio: {q}.',
  // Two or three failures together.
  'any one of the {number} {things} of {a}': 'cualquiera de {number} {things} de {a}',
  'any two of the {number} {things} of {a}': 'dos cualesquiera de {number} {things} de {a}',
  'any three of the {number} {things} of {a}': 'tres cualesquiera de {number} {things} de {a}',
  'any one of {a}': 'cualquiera de {a}',
  'any two of {a}': 'dos cualesquiera de {a}',
  'any three of {a}': 'tres cualesquiera de {a}',
  'machine {n} of {a}': 'la máquina {n} de {a}',
  'machine {n} of {a} and {b}': 'la máquina {n} de {a} y {b}',
  'unit {n} of {a}': 'la unidad {n} de {a}',
  'unit {n} of {a} and {b}': 'la unidad {n} de {a} y {b}',
  'the failover of {a}': 'la conmutación de {a}',
  'the failover of {a} and {b}': 'la conmutación de {a} y {b}',
  units: 'unidades',
  arbitrators: 'árbitros',
  two: 'dos',
  three: 'tres',
  four: 'cuatro',
  five: 'cinco',
  six: 'seis',
  seven: 'siete',
  eight: 'ocho',
  nine: 'nueve',
  ten: 'diez',
  // Where data is.
  'People at {a} can reach {b} from {place}.': 'El personal de {a} puede acceder a {b} desde {place}.',
  '{a} keeps it in {where} ({place}).': '{a} los guarda en {where} ({place}).',
  '{a} works with it in {where} ({place}).': '{a} trabaja con ellos en {where} ({place}).',
  '{a} keeps a copy in {where} ({place}).': '{a} guarda una copia en {where} ({place}).',
  '{a} has its backup in {where} ({place}).': '{a} tiene su copia de seguridad en {where} ({place}).',
  '{a} has its access log in {where} ({place}).': '{a} tiene su registro de accesos en {where} ({place}).',
  '{a} keeps it in {where} ({place}), run by {v}.': '{a} los guarda en {where} ({place}), de {v}.',
  '{a} works with it in {where} ({place}), run by {v}.': '{a} trabaja con ellos en {where} ({place}), de {v}.',
  '{a} keeps a copy in {where} ({place}), run by {v}.': '{a} guarda una copia en {where} ({place}), de {v}.',
  '{a} has its backup in {where} ({place}), run by {v}.':
    '{a} tiene su copia de seguridad en {where} ({place}), de {v}.',
  '{a} has its access log in {where} ({place}), run by {v}.':
    '{a} tiene su registro de accesos en {where} ({place}), de {v}.',
  'a place that nobody has named': 'un lugar que nadie ha nombrado',
  'a place of its vendor': 'un lugar de su empresa',
  'country not given': 'país sin decir',
  // What is bought.
  '{what}, by what is kept and fetched': '{what}, por lo que se guarda y se pide',
  '{what}, a GiB': '{what}, por GiB',
  // What exports are.
  'A network over zones, scaling groups, machines with disks, balancers, buckets and backups, one file per concern.':
    'Una red repartida entre zonas, grupos de escalado, máquinas con discos, balanceadores, buckets y copias de seguridad, un archivo por asunto.',
  'Servers kept apart, a network with a rule per connection, Octavia balancers, disks and containers.':
    'Servidores separados, una red con una regla por conexión, balanceadores Octavia, discos y contenedores.',
  'Compute Engine, a rule per connection in and out, balancers of the region with certificates, Cloud SQL.':
    'Compute Engine, una regla por conexión de entrada y salida, balanceadores de la región con certificados, Cloud SQL.',
  'Virtual machines over zones, a rule per connection in and out, application gateways, managed MySQL and Redis.':
    'Máquinas virtuales repartidas entre zonas, una regla por conexión de entrada y salida, pasarelas de aplicación, MySQL y Redis gestionados.',
  'Droplets, a firewall per group with a rule per connection, balancers with certificates, Spaces, databases.':
    'Droplets, un cortafuegos por grupo con una regla por conexión, balanceadores con certificados, Spaces, bases de datos.',
  'Servers kept apart, firewalls outside and on the machines, balancers with certificates, volumes. No databases.':
    'Servidores separados, cortafuegos fuera y en las máquinas, balanceadores con certificados, volúmenes. Sin bases de datos.',
  'One template for AWS, with parameters, a change set that stays small, and data that outlives the stack.':
    'Una plantilla para AWS, con parámetros, cambios que se mantienen pequeños y datos que sobreviven a la pila.',
  'Hosts, groups and variables for the roles of the Open edX configuration repository, and a playbook in order.':
    'Máquinas, grupos y variables para los roles del repositorio de configuración de Open edX, y un playbook en orden.',
  'A playbook that creates networks, machines, disks and buckets at AWS or OpenStack, and finds them again.':
    'Un playbook que crea redes, máquinas, discos y buckets en AWS u OpenStack, y los vuelve a encontrar.',
  'Pipelines as code: an image, migrations, the resting colour, a swap by hand, and the way back.':
    'Canalizaciones como código: una imagen, migraciones, el color en reposo, un cambio a mano y la vuelta atrás.',
  'Settings for Tutor: what it runs itself, where everything else is, and how many of each.':
    'Ajustes para Tutor: lo que ejecuta él mismo, dónde está todo lo demás y cuántos de cada uno.',
  'Values of the Harmony chart: what a Kubernetes cluster needs before Tutor installs Open edX on it.':
    'Valores del chart de Harmony: lo que necesita un clúster de Kubernetes antes de que Tutor instale Open edX en él.',
};
