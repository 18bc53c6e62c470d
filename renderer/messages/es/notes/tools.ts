/** What exports to Ansible, GoCD, Tutor and Harmony made of elements, and what they leave to do. */
export const tools: Readonly<Record<string, string>> = {
  // Ansible: groups, addresses and settings.
  'Group {name}.': 'Grupo {name}.',
  'Replace the placeholder address of {name} in hosts.yml.':
    'Sustituye la dirección de relleno de {name} en hosts.yml.',
  'Replace the placeholder addresses of {name} to {other} in hosts.yml.':
    'Sustituye las direcciones de relleno de {name} a {other} en hosts.yml.',
  'Set by {settings}.': 'Lo fija {settings}.',
  'Ansible does not create it.': 'Ansible no lo crea.',
  'Set {name} in group_vars/all/addresses.yml to {what}.': 'Pon en {name}, en group_vars/all/addresses.yml, {what}.',
  'the host name of the managed service': 'el nombre de equipo del servicio gestionado',
  'the name of its bucket': 'el nombre de su bucket',
  'the address that its machines share (a floating address, or one from VRRP)':
    'la dirección que comparten sus máquinas (una flotante, o una de VRRP)',
  'It takes nothing but TLS, at port {n}.': 'Solo admite TLS, en el puerto {n}.',
  'The roles have no setting for that: add it, and the port, to what the applications are told by hand.':
    'Los roles no tienen ajuste para eso: añádelo a mano, con el puerto, a lo que se dice a las aplicaciones.',
  'It answers on port {n}.': 'Responde en el puerto {n}.',
  'It answers on port {n} until {name} names a certificate on its machines.':
    'Responde en el puerto {n} hasta que {name} nombre un certificado en sus máquinas.',
  'Another component on its machines needs a different {name}; put them on machines of their own.':
    'Otro componente en sus máquinas necesita otro {name}; ponlos en máquinas separadas.',
  'No variable of the roles tells {a} where it is; configure it by hand.':
    'Ninguna variable de los roles dice a este componente dónde está ({a}); configúralo a mano.',
  'HAProxy passes calls on to every machine of group {name}.':
    'HAProxy pasa las llamadas a todas las máquinas del grupo {name}.',
  'It has no machines in the inventory; add it to haproxy_applications.':
    'No tiene máquinas en el inventario; añádelo a haproxy_applications.',
  'Only the first machine is named; put a load balancer in front.':
    'Solo se nombra la primera máquina; pon un balanceador delante.',
  'Stays on one machine; the defaults of the roles reach it.':
    'No sale de una máquina; los valores por defecto de los roles llegan a él.',
  'People find it by name: point the site names in group_vars/all/main.yml at it in DNS.':
    'La gente lo encuentra por su nombre: apunta a él en el DNS los nombres de los sitios de group_vars/all/main.yml.',
  'What it calls lives outside the inventory; give its address to its callers by hand.':
    'Lo que llama está fuera del inventario; da a mano su dirección a quienes lo llaman.',
  'The configuration repository has no role for it; add a play of your own to site.yml.':
    'El repositorio configuration no tiene ningún rol para esto; añade un play propio a site.yml.',
  'No role is known for it; add a play of your own to site.yml.':
    'No se conoce ningún rol para esto; añade un play propio a site.yml.',
  'The configuration repository has no role for it.': 'El repositorio configuration no tiene ningún rol para esto.',
  'The configuration repository ends before the release that uses it.':
    'El repositorio configuration acaba antes de la versión que lo usa.',
  'The configuration repository has no backup server.':
    'El repositorio configuration no tiene servidor de copias de seguridad.',
  'Say on each store how it is backed up, and add a play for the server.':
    'Di en cada almacén cómo se copia y añade un play para el servidor.',
  'The configuration repository has no role for a gateway; set up forwarding on its machines by hand.':
    'El repositorio configuration no tiene ningún rol para una puerta de enlace; configura a mano el reenvío en sus máquinas.',
  'The configuration repository installs no identity provider.':
    'El repositorio configuration no instala ningún proveedor de identidad.',
  'The exports keep secrets in an Ansible vault instead, which needs no server.':
    'Las exportaciones guardan los secretos en un vault de Ansible, que no necesita servidor.',
  'Install the servers and an agent on every machine with a role of your own, or keep the load balancers.':
    'Instala los servidores y un agente en cada máquina con un rol propio, o conserva los balanceadores.',
  'Use Elasticsearch with these playbooks, or Tutor.': 'Usa Elasticsearch con estos playbooks, o Tutor.',
  // Ansible: of one service each.
  'ANALYTICS_API_DATABASES has localhost written inside: set the whole dictionary with the address of the database.':
    'ANALYTICS_API_DATABASES lleva localhost escrito dentro: define el diccionario entero con la dirección de la base de datos.',
  'Browsers call it too: give it a public name and set EDXAPP_EDXNOTES_PUBLIC_API to it.':
    'También lo llaman los navegadores: dale un nombre público y ponlo en EDXAPP_EDXNOTES_PUBLIC_API.',
  'FORUM_MONGO_URL names no replica set: with one, write the whole address of the members into it.':
    'FORUM_MONGO_URL no nombra ningún conjunto de réplicas: si lo hay, escribe en ella la dirección completa de los miembros.',
  'For HTTPS put a certificate on the machine and set NGINX_ENABLE_SSL, NGINX_SSL_CERTIFICATE and NGINX_SSL_KEY.':
    'Para HTTPS pon un certificado en la máquina y define NGINX_ENABLE_SSL, NGINX_SSL_CERTIFICATE y NGINX_SSL_KEY.',
  'Install a mail server on its machines, or let a mail service send and set its address.':
    'Instala un servidor de correo en sus máquinas, o deja que envíe un servicio de correo y pon su dirección.',
  'Its files are on its own disk until its storage back end names a bucket.':
    'Sus archivos están en su propio disco hasta que su almacenamiento nombre un bucket.',
  'Pictures of courses are on its own disk until DISCOVERY_MEDIA_STORAGE_BACKEND names a bucket.':
    'Las imágenes de los cursos están en su propio disco hasta que DISCOVERY_MEDIA_STORAGE_BACKEND nombre un bucket.',
  'Make its databases and users before the sites are installed (edxapp, edxapp_csmh and those of every other service), with the passwords of the vault: play create_db_and_users.yml of the configuration repository does that.':
    'Crea sus bases de datos y usuarios antes de instalar los sitios (edxapp, edxapp_csmh y los de cada servicio), con las contraseñas del vault: lo hace el play create_db_and_users.yml del repositorio configuration.',
  'Make its users before the sites are installed, with the passwords of the vault: play create_mongo_users.yml of the configuration repository does that.':
    'Crea sus usuarios antes de instalar los sitios, con las contraseñas del vault: lo hace el play create_mongo_users.yml del repositorio configuration.',
  'Make user celery in it, and edx for XQueue up to Ginkgo, with the passwords of the vault.':
    'Crea en él el usuario celery, y edx para XQueue hasta Ginkgo, con las contraseñas del vault.',
  'Role mariadb forms its Galera cluster from every host of the inventory: run its play with an inventory of the database machines alone, as the README shows, and let their names resolve.':
    'El rol mariadb forma su clúster Galera con todos los equipos del inventario: ejecuta su play con un inventario solo de las máquinas de base de datos, como muestra el README, y haz que sus nombres se resuelvan.',
  'Role mariadb makes databases edxapp, xqueue and reports: make edxapp_csmh, which the sites need at their first run, and those of every other service with play create_db_and_users.yml of the configuration repository, before the sites are installed.':
    'El rol mariadb crea las bases de datos edxapp, xqueue y reports: crea edxapp_csmh, que los sitios necesitan en su primera ejecución, y las de cada servicio con el play create_db_and_users.yml del repositorio configuration, antes de instalar los sitios.',
  'Role mfe installs one frontend: give it MFE_NAME, MFE_REPO and the settings of each.':
    'El rol mfe instala una interfaz: dale MFE_NAME, MFE_REPO y los ajustes de cada una.',
  'Say in XQWATCHER_CONFIG which queues it watches and with which graders.':
    'Di en XQWATCHER_CONFIG qué colas vigila y con qué correctores.',
  'Set ANALYTICS_PIPELINE_INPUT_DATABASE, and send tracking logs to the bucket.':
    'Define ANALYTICS_PIPELINE_INPUT_DATABASE y envía los registros de actividad al bucket.',
  'Set ECOMMERCE_ECOMMERCE_URL_ROOT and EDXAPP_ECOMMERCE_PUBLIC_URL_ROOT to its public name.':
    'Pon su nombre público en ECOMMERCE_ECOMMERCE_URL_ROOT y EDXAPP_ECOMMERCE_PUBLIC_URL_ROOT.',
  'Set XQUEUE_DJANGO_USERS and EDXAPP_XQUEUE_DJANGO_AUTH to the same user and password.':
    'Pon el mismo usuario y contraseña en XQUEUE_DJANGO_USERS y EDXAPP_XQUEUE_DJANGO_AUTH.',
  'The nodes of the cluster call each other by name: let the inventory names resolve on these machines.':
    'Los nodos del clúster se llaman por su nombre: haz que los nombres del inventario se resuelvan en estas máquinas.',
  'This release has no setting for the name of a replica set in the applications: they know the members, but follow a new primary only after a restart.':
    'En esta versión las aplicaciones no tienen ajuste para el nombre de un conjunto de réplicas: conocen a los miembros, pero solo siguen a un nuevo primario tras reiniciar.',
  'Celery does not work with Redis Cluster.': 'Celery no funciona con Redis Cluster.',
  'Elasticsearch 7 listens on loopback and the role has no setting for it: set network.host and the discovery settings in elasticsearch.yml.':
    'Elasticsearch 7 escucha solo en la propia máquina y el rol no tiene ajuste para eso: define network.host y los ajustes de descubrimiento en elasticsearch.yml.',
  'The role is gone; this release sends digests itself.':
    'El rol ya no existe; esta versión envía los resúmenes por sí misma.',
  'The role is gone; this release shows certificates as pages of the LMS.':
    'El rol ya no existe; esta versión muestra los certificados como páginas del LMS.',
  'The role makes single nodes at port 9202: change http.port and discovery.type in opensearch.yml.':
    'El rol crea nodos sueltos en el puerto 9202: cambia http.port y discovery.type en opensearch.yml.',
  'The role sets up servers that know nothing of each other: configure replication and Sentinel on them.':
    'El rol prepara servidores que no saben unos de otros: configura en ellos la replicación y Sentinel.',
  'The roles bring agents (Datadog, New Relic, Splunk) and no server that measures everything: install one with a play of your own.':
    'Los roles traen agentes (Datadog, New Relic, Splunk) y ningún servidor que lo mida todo: instala uno con un play propio.',
  'The roles for log servers are older than the systems they need: install one with a play of your own.':
    'Los roles de servidores de registros son más antiguos que los sistemas que necesitan: instala uno con un play propio.',
  'This release has no role for OpenSearch; use Elasticsearch, or a managed service.':
    'Esta versión no tiene rol para OpenSearch; usa Elasticsearch o un servicio gestionado.',
  'This release speaks to RabbitMQ only; use RabbitMQ, or a later release.':
    'Esta versión solo se entiende con RabbitMQ; usa RabbitMQ o una versión posterior.',
  'What runs playbooks is not set up by them; install it before the first run.':
    'Lo que ejecuta los playbooks no lo preparan ellos; instálalo antes de la primera ejecución.',
  // GoCD.
  'A pipeline opens no connection; export the stage to Terraform or Ansible for that.':
    'Una canalización no abre conexiones; exporta la etapa a Terraform o Ansible para eso.',
  'Comes to a new release with a new image, blue and green.':
    'Llega a una versión nueva con una imagen nueva, azul y verde.',
  'The pipeline runs its play.': 'La canalización ejecuta su play.',
  'The pipelines are what it runs.': 'Las canalizaciones son lo que ejecuta.',
  'The pipelines replace machines behind balancers only; export the stage to Ansible to change it in place.':
    'Las canalizaciones solo sustituyen máquinas que están tras balanceadores; exporta la etapa a Ansible para cambiarlo en su sitio.',
  // Tutor.
  'Tutor runs it.': 'Lo lleva Tutor.',
  'Tutor runs it, {n} of each in Kubernetes.': 'Lo lleva Tutor, {n} de cada uno en Kubernetes.',
  'Tutor runs it with plugin {name}.': 'Lo lleva Tutor con el complemento {name}.',
  'Tutor runs it with plugin {name}, {n} of each in Kubernetes.':
    'Lo lleva Tutor con el complemento {name}, {n} de cada uno en Kubernetes.',
  'Tutor runs it beside the applications.': 'Lo lleva Tutor junto a las aplicaciones.',
  'Tutor connects what it runs.': 'Tutor conecta lo que lleva.',
  'Tutor keeps files on a volume; buckets need a plugin such as tutor-contrib-s3, with settings of its own.':
    'Tutor guarda los archivos en un volumen; los buckets necesitan un complemento como tutor-contrib-s3, con ajustes propios.',
  'Tutor knows one {a}, which is {name}; keep this one beside, with an export to Ansible.':
    'Tutor conoce un solo {a}, que es {name}; conserva este aparte, con una exportación a Ansible.',
  'Tutor neither runs {a} nor is told of it; keep it beside, with an export to Ansible.':
    'Tutor no lleva este componente ({a}) ni sabe de él; consérvalo aparte, con una exportación a Ansible.',
  'Create it, and set {settings}.': 'Créalo y define {settings}.',
  'Give its address to whatever is called through it.': 'Da su dirección a lo que se llama a través de él.',
  'Let it pass plain HTTP on to Caddy; ENABLE_WEB_PROXY is off.':
    'Haz que pase HTTP sin cifrar a Caddy; ENABLE_WEB_PROXY está desactivado.',
  'Passes through a balancer, which Tutor does not set up: create it and give its address.':
    'Pasa por un balanceador, que Tutor no prepara: créalo y da su dirección.',
  'One of its ends has no place in the settings of Tutor.':
    'Uno de sus extremos no tiene sitio en los ajustes de Tutor.',
  'What it calls lives outside; Tutor is told nothing of it by this export.':
    'Lo que llama está fuera; esta exportación no dice a Tutor nada de ello.',
  'Choose the host names of the sites and point them at it in DNS.':
    'Elige los nombres de los sitios y apúntalos a él en el DNS.',
  'Releases that Tutor installs keep their cache in Redis; draw Redis in its place.':
    'Las versiones que instala Tutor guardan su caché en Redis; dibuja Redis en su lugar.',
  'Releases that Tutor installs keep their queues in Redis; draw Redis in its place.':
    'Las versiones que instala Tutor guardan sus colas en Redis; dibuja Redis en su lugar.',
  'The platform searches with Meilisearch by now, and only course discovery still needs this; draw Meilisearch.':
    'La plataforma ya busca con Meilisearch, y solo el descubrimiento de cursos necesita aún esto; dibuja Meilisearch.',
  'The platform searches with Meilisearch by now, and only course discovery could use this; draw Meilisearch.':
    'La plataforma ya busca con Meilisearch, y solo el descubrimiento de cursos podría usar esto; dibuja Meilisearch.',
  // Harmony.
  'Calls inside a cluster need no value of the chart; export the stage to tutor for its settings.':
    'Las llamadas dentro de un clúster no necesitan ningún valor del chart; exporta la etapa a tutor para sus ajustes.',
  'Point the domain at the address of the ingress controller.':
    'Apunta el dominio a la dirección del controlador de entrada.',
  'Set the bucket, the region and the credentials of velero.': 'Pon el bucket, la región y las credenciales de velero.',
  'Somebody else runs it, so that the chart does not bring it along.': 'Lo lleva otro, así que el chart no lo trae.',
  'The chart brings {name} along.': 'El chart trae {name}.',
  'The chart sets up the cluster and not what runs on it; export the stage to tutor for that.':
    'El chart prepara el clúster y no lo que funciona en él; exporta la etapa a tutor para eso.',
  'The ingress controller of the cluster does its work.': 'Hace su trabajo el controlador de entrada del clúster.',
};
