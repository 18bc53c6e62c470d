/** Types of the catalogue: titles, summaries, and what is known about how they grow, their sizes and their past. */
export const types: Readonly<Record<string, string>> = {
  // Titles; names of products and of parts of Open edX stay.
  'Load balancer': 'Balanceador de carga',
  'NAT gateway': 'Pasarela NAT',
  Workers: 'Workers',
  Forums: 'Foros',
  'External graders': 'Correctores externos',
  Notes: 'Notas',
  'Course discovery': 'Descubrimiento de cursos',
  Credentials: 'Credenciales',
  'E-commerce': 'Comercio electrónico',
  'E-commerce worker': 'Worker de comercio electrónico',
  Certificates: 'Certificados',
  Notifier: 'Notificador',
  'Analytics API': 'API de analítica',
  'Object storage': 'Almacén de objetos',
  'Analytics pipeline': 'Canalización de analítica',
  'Service discovery': 'Descubrimiento de servicios',
  Monitoring: 'Supervisión',
  Logging: 'Registros',
  'Backup service': 'Servicio de copias',
  'Deploy pipeline': 'Canalización de despliegue',
  'Secrets store': 'Almacén de secretos',
  'Learners and authors': 'Estudiantes y autores',
  'Identity provider': 'Proveedor de identidad',
  'Mail relay': 'Envío de correo',
  'Payment processor': 'Pasarela de pago',
  'Video platform': 'Plataforma de vídeo',
  'External service': 'Servicio externo',
  Service: 'Servicio',
  // Summaries.
  'Spreads requests over the healthy units of what stands behind it.':
    'Reparte las peticiones entre las unidades sanas de lo que tiene detrás.',
  'Load balancer of one’s own, in front of the applications or of databases and queues.':
    'Balanceador de carga propio, delante de las aplicaciones o de bases de datos y colas.',
  'Reverse proxy in front of the LMS and Studio: TLS, static files, routing by host name.':
    'Proxy inverso delante del LMS y de Studio: TLS, archivos estáticos, enrutamiento por nombre de host.',
  'Tells browsers the address behind the name of the site; without it nobody new arrives.':
    'Dice a los navegadores la dirección que hay tras el nombre del sitio; sin él no llega nadie nuevo.',
  'Answers visitors from copies near them; what it has no copy of it asks the origin for.':
    'Responde a los visitantes con copias cercanas; lo que no tiene copiado lo pide al origen.',
  'The way out: calls from private machines to mail, sign-in, video and updates leave through it.':
    'La salida: por ella van las llamadas de máquinas privadas al correo, al inicio de sesión, al vídeo y a las actualizaciones.',
  'The learning site: courses, progress, grades, sign-in.':
    'El sitio donde se aprende: cursos, progreso, notas, inicio de sesión.',
  'The authoring site, where courses are written and published.':
    'El sitio de autoría, donde se escriben y publican los cursos.',
  'Celery workers: grading, mail, reports, imports and everything else that can wait.':
    'Workers de Celery: calificación, correo, informes, importaciones y todo lo que puede esperar.',
  'The pages of current releases: files that run in the browser and fetch everything from the LMS and Studio.':
    'Las páginas de las versiones actuales: archivos que funcionan en el navegador y piden todo al LMS y a Studio.',
  'Discussions: threads, answers and votes.': 'Debates: hilos, respuestas y votos.',
  'Holds submissions for graders outside the platform and hands their results back.':
    'Guarda entregas para correctores de fuera de la plataforma y devuelve sus resultados.',
  'Runs what learners hand in and says what it is worth; kept apart, because it runs strangers’ programs.':
    'Ejecuta lo que se entrega y dice cuánto vale; va aparte, porque ejecuta programas de desconocidos.',
  'The notes that learners write on what they read.': 'Las notas que los estudiantes toman sobre lo que leen.',
  'The catalogue of courses and programs that other services ask.':
    'El catálogo de cursos y programas al que preguntan otros servicios.',
  'Certificates of whole programs, and the records that learners share.':
    'Certificados de programas completos, y los expedientes que comparten los estudiantes.',
  'Sells seats in courses: baskets, orders, coupons, refunds.':
    'Vende plazas en cursos: cestas, pedidos, cupones, devoluciones.',
  'Carries out what was paid for: enrols, and tries again when something is down.':
    'Hace aquello por lo que se pagó: inscribe, y lo intenta otra vez cuando algo está caído.',
  'Makes PDF certificates, one request of the queue after the other.':
    'Hace certificados en PDF, una petición de la cola tras otra.',
  'Mails digests of discussions.': 'Envía por correo resúmenes de los debates.',
  'Dashboards for course teams: who is enrolled, active, falling behind.':
    'Paneles para los equipos de los cursos: quién está inscrito, activo o se queda atrás.',
  'Answers questions about what learners did from the results of the analytics pipeline.':
    'Responde qué hicieron los estudiantes, a partir de los resultados de la canalización de analítica.',
  'Users, enrolments, grades and settings.': 'Usuarios, inscripciones, notas y ajustes.',
  'Course structure, course files and, until Redwood, forum posts.':
    'Estructura y archivos de los cursos y, hasta Redwood, los mensajes de los foros.',
  'Cache of pages, sessions and task results; empty after a restart.':
    'Caché de páginas, sesiones y resultados de tareas; vacía tras reiniciar.',
  'Course and courseware search; can be built again from the databases.':
    'Búsqueda de cursos y de sus contenidos; se puede rehacer desde las bases de datos.',
  'Search, in the form that cloud providers run; can be built again from the databases.':
    'Búsqueda, en la forma que ofrecen las nubes; se puede rehacer desde las bases de datos.',
  'Search of current releases; browsers ask it directly. Can be built again from the databases.':
    'Búsqueda de las versiones actuales; los navegadores le preguntan directamente. Se puede rehacer desde las bases de datos.',
  'Uploads, reports and media, shared by every application server.':
    'Archivos subidos, informes y medios, compartidos por todos los servidores de aplicación.',
  'Counts, every night, what learners did: from tracking logs and databases to reports.':
    'Cuenta cada noche lo que hicieron los estudiantes: de registros y bases de datos a informes.',
  'Queue of background work between the applications and the workers.':
    'Cola del trabajo en segundo plano entre las aplicaciones y los workers.',
  'Queue of background work and, in current releases, the cache with sessions in it as well.':
    'Cola del trabajo en segundo plano y, en las versiones actuales, también la caché, con las sesiones.',
  'Knows which units of each service are healthy, so that callers find them without a balancer between.':
    'Sabe qué unidades de cada servicio están sanas, para que quien llama las encuentre sin un balanceador en medio.',
  'Measures every service and calls somebody when one is missing.':
    'Mide cada servicio y llama a alguien cuando falta uno.',
  'Collects the logs of every machine in one place, with who did what in them.':
    'Reúne en un lugar los registros de todas las máquinas, con quién hizo qué.',
  'Fetches copies of what must not be lost and keeps them away from it.':
    'Recoge copias de lo que no se debe perder y las guarda lejos de ello.',
  'Builds new versions and puts them on the machines; what runs goes on without it.':
    'Construye versiones nuevas y las pone en las máquinas; lo que funciona sigue sin ella.',
  'Keeps passwords, keys and certificates and hands them to services when they start.':
    'Guarda contraseñas, claves y certificados y los da a los servicios cuando arrancan.',
  'The browsers and phones of the people who use the platform.':
    'Los navegadores y teléfonos de quienes usan la plataforma.',
  'Signs people in with the account that their organisation gave them.':
    'Identifica a las personas con la cuenta que les dio su organización.',
  'Sends activation, password and course mail; what it cannot take now is tried again later.':
    'Envía el correo de activación, de contraseñas y de los cursos; lo que no puede aceptar ahora se intenta luego.',
  'Charges cards, so that card numbers never touch the platform.':
    'Cobra con tarjeta, sin que los números de tarjeta pasen nunca por la plataforma.',
  'Keeps and plays the videos of courses; browsers fetch them there.':
    'Guarda y reproduce los vídeos de los cursos; los navegadores los piden allí.',
  'A service of somebody else that the platform or its visitors call: a tool in a course, proctoring, a chat.':
    'Un servicio de otros al que llaman la plataforma o sus visitantes: una herramienta de un curso, vigilancia de exámenes, un chat.',
  'Anything else that runs somewhere and is called; you say what it does, keeps and needs.':
    'Cualquier otra cosa que funciona en algún lugar y a la que se llama; quien diseña dice qué hace, guarda y necesita.',
  // How they grow.
  'A pair with a shared address, or a service of the provider that grows by itself.':
    'Una pareja con una dirección compartida, o un servicio del proveedor que crece solo.',
  'A pair with a shared address; a third adds capacity, not safety.':
    'Una pareja con una dirección compartida; un tercero añade capacidad, no seguridad.',
  'One on every application machine, or a pair in front of all of them.':
    'Uno en cada máquina de aplicación, o una pareja delante de todas.',
  'A second provider that serves the same names; resolvers ask whichever answers.':
    'Un segundo proveedor que sirve los mismos nombres; se pregunta al que responda.',
  'Grows by itself.': 'Crece solo.',
  'One in every zone, each the way out of its own zone.': 'Una en cada zona, cada una la salida de la suya.',
  'More machines behind a balancer, once uploads and sessions are elsewhere; about four web processes for each processor.':
    'Más máquinas tras un balanceador, cuando archivos y sesiones están en otro lugar; unos cuatro procesos web por procesador.',
  'More machines behind a balancer; one or two are enough for most course teams.':
    'Más máquinas tras un balanceador; una o dos bastan para casi todos los equipos.',
  'More machines for each queue, by the length of the queue; reports want machines with much memory.':
    'Más máquinas por cola, según su longitud; los informes piden máquinas con mucha memoria.',
  'Static files: a CDN in front, or copies on every web machine.':
    'Archivos estáticos: una CDN delante, o copias en cada máquina web.',
  'More machines behind a balancer; four processes each.':
    'Más máquinas tras un balanceador; cuatro procesos en cada una.',
  'More machines behind a balancer; up to twelve consumers for each queue.':
    'Más máquinas tras un balanceador; hasta doce consumidores por cola.',
  'More machines, as many as there are submissions at once; in a network without a way out.':
    'Más máquinas, tantas como entregas a la vez; en una red sin salida.',
  'More machines behind a balancer.': 'Más máquinas tras un balanceador.',
  'More machines behind a balancer, once its pictures are in object storage.':
    'Más máquinas tras un balanceador, cuando sus imágenes están en un almacén de objetos.',
  'More machines behind a balancer, once its files are in object storage.':
    'Más máquinas tras un balanceador, cuando sus archivos están en un almacén de objetos.',
  'More machines on the same queue.': 'Más máquinas en la misma cola.',
  'More agents on the same queue, once finished files are in object storage.':
    'Más agentes en la misma cola, cuando los archivos hechos están en un almacén de objetos.',
  'One only; two would mail everything twice.': 'Solo uno; dos lo enviarían todo dos veces.',
  'Bigger machines first; replicas for reading; a cluster of three to survive one.':
    'Primero máquinas mayores; réplicas para leer; un clúster de tres para sobrevivir a la pérdida de una.',
  'A replica set of three; an odd number.': 'Un conjunto de tres réplicas; un número impar.',
  'More members in the list; every caller needs the same list in the same order.':
    'Más miembros en la lista; todos los que llaman necesitan la misma lista en el mismo orden.',
  'Three nodes.': 'Tres nodos.',
  'One node; a second is a copy to switch to, and indexing again takes its place.':
    'Un nodo; un segundo es una copia a la que cambiar, y volver a indexar hace sus veces.',
  'Workers that live for one night.': 'Workers que viven una sola noche.',
  'A cluster of three with mirrored queues.': 'Un clúster de tres con colas replicadas.',
  'A main server with replicas and Sentinel, or a managed service; Celery does not work with Redis Cluster.':
    'Un servidor principal con réplicas y Sentinel, o un servicio gestionado; Celery no funciona con Redis Cluster.',
  'Three or five servers, and an agent on every machine.': 'Tres o cinco servidores, y un agente en cada máquina.',
  'One, and another that watches it from outside; or a service of somebody else.':
    'Uno, y otro que lo vigila desde fuera; o un servicio de otros.',
  'Several collectors, and storage that grows; or a service of somebody else.':
    'Varios recolectores, y un almacén que crece; o un servicio de otros.',
  'Disks and time; a second place before more speed.': 'Discos y tiempo; antes un segundo lugar que más velocidad.',
  'More agents; the server itself stays one.': 'Más agentes; el servidor sigue siendo uno.',
  'Three or five servers, or a service of the provider.': 'Tres o cinco servidores, o un servicio del proveedor.',
  'They come as they like.': 'Llegan como quieren.',
  'Up to whoever runs it.': 'Lo decide quien lo lleva.',
  'Up to whoever runs it; watch the limits for new senders.':
    'Lo decide quien lo lleva; cuidado con los límites para remitentes nuevos.',
  'Unknown until you say.': 'Desconocido hasta que se diga.',
  // Sizes seen in practice.
  'Four to six of them in stacks of the deck’s time, two at the edge and the rest inside.':
    'De cuatro a seis en los tiempos de la charla, dos en el borde y el resto dentro.',
  'Shares the application machine.': 'Comparte la máquina de aplicación.',
  'Two machines with 4 GB or more each in the deck’s time; now about 2 GB for each unit.':
    'Dos máquinas con 4 GB o más cada una en los tiempos de la charla; ahora unos 2 GB por unidad.',
  'Shares the LMS machine, or 2 GB for each unit.': 'Comparte la máquina del LMS, o 2 GB por unidad.',
  'Two small machines in the deck’s time; the same image as the LMS.':
    'Dos máquinas pequeñas en los tiempos de la charla; la misma imagen que el LMS.',
  'One small unit.': 'Una unidad pequeña.',
  'Two small machines.': 'Dos máquinas pequeñas.',
  'Shares machines with the queue or the LMS.': 'Comparte máquinas con la cola o con el LMS.',
  'Two small machines of each kind.': 'Dos máquinas pequeñas de cada clase.',
  'A pair of machines of its own in large stacks.': 'Una pareja de máquinas propias en plataformas grandes.',
  'One small machine.': 'Una máquina pequeña.',
  'One machine together with its API.': 'Una máquina junto con su API.',
  '2 processors and 4 GB with 5 GB of data are a start; a managed instance of that size as well.':
    '2 procesadores y 4 GB con 5 GB de datos son un comienzo; una instancia gestionada de ese tamaño también.',
  'Three small machines, or a hosted set of the smallest size with replicas.':
    'Tres máquinas pequeñas, o un conjunto alojado del menor tamaño con réplicas.',
  'Three machines, shared with the queue in the deck’s time.':
    'Tres máquinas, compartidas con la cola en los tiempos de la charla.',
  '5 GB of disk.': '5 GB de disco.',
  'One main, one core and two task machines.': 'Una máquina principal, una central y dos de tareas.',
  'Three small machines, shared with search in the deck’s time.':
    'Tres máquinas pequeñas, compartidas con la búsqueda en los tiempos de la charla.',
  // Their past, and what takes their place.
  'In Kubernetes an ingress takes its place.': 'En Kubernetes un ingress hace sus veces.',
  'In Kubernetes ingress-nginx or Traefik take its place; next to each caller it needs no machines of its own.':
    'En Kubernetes ingress-nginx o Traefik hacen sus veces; junto a cada uno que llama no necesita máquinas propias.',
  'Tutor runs Caddy instead.': 'Tutor usa Caddy en su lugar.',
  'Since Koa many of its pages are micro-frontends.': 'Desde Koa muchas de sus páginas son micro-frontends.',
  'Studio is the name that authors see; the code says CMS.':
    'Studio es el nombre que ven los autores; el código dice CMS.',
  'Came with Koa and has replaced most pages since.':
    'Llegó con Koa y ha sustituido desde entonces casi todas las páginas.',
  'A service of its own up to Redwood; part of the LMS, with its posts in MySQL, from Sumac on.':
    'Un servicio propio hasta Redwood; desde Sumac, parte del LMS, con sus mensajes en MySQL.',
  'Deprecated upstream; from Hawthorn on it needs no RabbitMQ.':
    'Obsoleto en el proyecto; desde Hawthorn no necesita RabbitMQ.',
  'xserver ends with Koa; the watcher remains.': 'xserver termina con Koa; queda el vigilante.',
  'Deprecated and archived upstream; shops of others take its place.':
    'Obsoleto y archivado en el proyecto; tiendas de otros hacen sus veces.',
  'Goes with e-commerce.': 'Se va con el comercio electrónico.',
  'The role ends with Lilac: certificates are pages of the LMS.':
    'El rol termina con Lilac: los certificados son páginas del LMS.',
  'The role ends with Juniper.': 'El rol termina con Juniper.',
  'Aspects (Superset) or Cairn take its place.': 'Aspects (Superset) o Cairn hacen sus veces.',
  'Goes with Insights.': 'Se va con Insights.',
  '5.6 in the deck’s time, 8.4 from Redwood on.': '5.6 en los tiempos de la charla, 8.4 desde Redwood.',
  '2.6 to 3.0 in the deck’s time, 7.0 from Redwood on; forums leave it in Sumac.':
    'De 2.6 a 3.0 en los tiempos de la charla, 7.0 desde Redwood; los foros la dejan en Sumac.',
  'Redis is the cache from Koa on in Tutor.': 'En Tutor la caché es Redis desde Koa.',
  '1.5 in the deck’s time, 7 from Lilac on; Meilisearch takes its place in Sumac, while discovery and notes keep it.':
    '1.5 en los tiempos de la charla, 7 desde Lilac; Meilisearch hace sus veces en Sumac, aunque descubrimiento y notas la conservan.',
  'From Olive on, beside Elasticsearch.': 'Desde Olive, junto a Elasticsearch.',
  'Takes the place of Elasticsearch from Sumac on.': 'Hace las veces de Elasticsearch desde Sumac.',
  'S3 or Swift in the deck’s time; anything that speaks S3 now.':
    'S3 o Swift en los tiempos de la charla; ahora cualquier cosa que hable S3.',
  'ClickHouse, as part of Aspects, takes its place.': 'ClickHouse, como parte de Aspects, hace sus veces.',
  'The broker up to Juniper; Redis from Koa on.': 'La cola hasta Juniper; Redis desde Koa.',
  'The broker from Koa on, and the cache in Tutor.': 'La cola desde Koa, y la caché en Tutor.',
  'In Kubernetes the DNS of the cluster takes its place.': 'En Kubernetes el DNS del clúster hace sus veces.',
  'Prometheus where the deck’s time had Graphite, Munin or a service.':
    'Prometheus donde en los tiempos de la charla había Graphite, Munin o un servicio.',
  'GoCD and Asgard in the deck’s time; Argo CD, GitLab and the like now.':
    'GoCD y Asgard en los tiempos de la charla; ahora Argo CD, GitLab y similares.',
};
