/** What exports made of services that a provider runs, and what they refuse. */
export const services: Readonly<Record<string, string>> = {
  'Becomes Azure Managed Redis at port {n} with TLS, which took the place of Azure Cache for Redis; its keys are in the Terraform state, so guard the state.':
    'Se convierte en Azure Managed Redis en el puerto {n} con TLS, que sustituyó a Azure Cache for Redis; sus claves están en el estado de Terraform: protege el estado.',
  'Becomes Memorystore for Memcached, a node per unit over the zones.':
    'Se convierte en Memorystore for Memcached, un nodo por unidad repartidos entre las zonas.',
  'Becomes a Cloud SQL instance with a standby in a second zone and database openedx; make its user with gcloud, so that no password is in the state.':
    'Se convierte en una instancia de Cloud SQL con una de reserva en una segunda zona y la base de datos openedx; crea su usuario con gcloud, para que no haya contraseñas en el estado.',
  'Becomes a Cloud Storage bucket: private, versioned, encrypted with the key of the stack.':
    'Se convierte en un bucket de Cloud Storage: privado, con versiones, cifrado con la clave de la plataforma.',
  'Becomes a DocumentDB cluster, which is compatible with MongoDB in part only; test the platform with it.':
    'Se convierte en un clúster de DocumentDB, compatible con MongoDB solo en parte; prueba la plataforma con él.',
  'Becomes a Memorystore instance with a replica, at port {n} with TLS; its password is in the Terraform state, so guard the state.':
    'Se convierte en una instancia de Memorystore con una réplica, en el puerto {n} con TLS; su contraseña está en el estado de Terraform: protege el estado.',
  'Becomes a Swift container: private, versioned.': 'Se convierte en un contenedor de Swift: privado, con versiones.',
  'Becomes a Trove instance with database openedx; make its user with the Trove client, so that no password is in the state.':
    'Se convierte en una instancia de Trove con la base de datos openedx; crea su usuario con el cliente de Trove, para que no haya contraseñas en el estado.',
  'Becomes a bucket of Spaces: private, versioned.': 'Se convierte en un bucket de Spaces: privado, con versiones.',
  'Becomes a bucket.': 'Se convierte en un bucket.',
  'Becomes a flexible server with a standby in a second zone and database openedx; its password is given at the first run, and the state never has it.':
    'Se convierte en un servidor flexible con uno de reserva en una segunda zona y la base de datos openedx; su contraseña se da en la primera ejecución y el estado nunca la tiene.',
  'Becomes a managed MongoDB of three nodes; its password is in the Terraform state, so guard the state.':
    'Se convierte en un MongoDB gestionado de tres nodos; su contraseña está en el estado de Terraform: protege el estado.',
  'Becomes a managed MySQL with a standby and database openedx, at port {n} with TLS; its password is in the Terraform state, so guard the state.':
    'Se convierte en un MySQL gestionado con uno de reserva y la base de datos openedx, en el puerto {n} con TLS; su contraseña está en el estado de Terraform: protege el estado.',
  'Becomes a managed OpenSearch of three nodes, at port {n} with TLS; check that the release of Open edX speaks to it; its password is in the Terraform state, so guard the state.':
    'Se convierte en un OpenSearch gestionado de tres nodos, en el puerto {n} con TLS; comprueba que la versión de Open edX se entiende con él; su contraseña está en el estado de Terraform: protege el estado.',
  'Becomes a managed Valkey, which took the place of Redis, with a standby, at port {n} with TLS; its password is in the Terraform state, so guard the state.':
    'Se convierte en un Valkey gestionado, que sustituyó a Redis, con uno de reserva, en el puerto {n} con TLS; su contraseña está en el estado de Terraform: protege el estado.',
  'Becomes a recovery vault that backs up every machine with data once a day.':
    'Se convierte en un almacén de recuperación que hace una copia diaria de cada máquina con datos.',
  'Becomes a storage account with a container: private, versioned, encrypted twice, reached from the network only.':
    'Se convierte en una cuenta de almacenamiento con un contenedor: privado, con versiones, cifrado dos veces, accesible solo desde la red.',
  'Becomes an Amazon MQ cluster at port {n} with TLS.':
    'Se convierte en un clúster de Amazon MQ en el puerto {n} con TLS.',
  'Becomes an ElastiCache cluster over the zones.':
    'Se convierte en un clúster de ElastiCache repartido entre las zonas.',
  'Becomes an ElastiCache replication group over two zones, with TLS and a token that its callers send.':
    'Se convierte en un grupo de replicación de ElastiCache en dos zonas, con TLS y un testigo que envía quien lo llama.',
  'Becomes an OpenSearch domain at port {n}; check that the release of Open edX speaks to it.':
    'Se convierte en un dominio de OpenSearch en el puerto {n}; comprueba que la versión de Open edX se entiende con él.',
  'Becomes an RDS instance with a standby in a second zone; AWS keeps its password.':
    'Se convierte en una instancia de RDS con una de reserva en una segunda zona; AWS guarda su contraseña.',
  'Becomes an S3 bucket: encrypted, versioned, not public.':
    'Se convierte en un bucket de S3: cifrado, con versiones, no público.',
  'Becomes an S3 bucket: private, versioned, encrypted.':
    'Se convierte en un bucket de S3: privado, con versiones, cifrado.',
  'Becomes daily snapshots of every disk with data.': 'Se convierte en instantáneas diarias de cada disco con datos.',
  'Becomes a NAT gateway, the way out of every machine.':
    'Se convierte en una puerta de enlace NAT, la salida de todas las máquinas.',
  'Becomes Cloud NAT, the way out of every machine without an address of its own.':
    'Se convierte en Cloud NAT, la salida de toda máquina sin dirección propia.',
  'Becomes a key vault for every store that asks for a password, readable by those who call it; put the values in with the Azure command line.':
    'Se convierte en un almacén de claves para cada almacén que pide contraseña, legible para quienes lo llaman; pon los valores con la línea de comandos de Azure.',
  'Becomes a secret in Secret Manager for every store that asks for a password, readable by those who call it; put the values in with gcloud.':
    'Se convierte en un secreto de Secret Manager por cada almacén que pide contraseña, legible para quienes lo llaman; pon los valores con gcloud.',
  'The cloud runs it.': 'Lo lleva la nube.',
  'Its password is in the Terraform state, so encrypt the state.':
    'Su contraseña está en el estado de Terraform: cifra el estado.',
  'Create the managed service; the Terraform export does that.':
    'Crea el servicio gestionado; la exportación de Terraform lo hace.',
  'Create the managed service ({a}) and give its address to its callers.':
    'Crea el servicio gestionado ({a}) y da su dirección a quienes lo llaman.',
  'Create the {a} service of AWS and give its address to its callers; or put {b} on machines.':
    'Crea el servicio {a} de AWS y da su dirección a quienes lo llaman, o pon en máquinas: {b}.',
  'AWS runs no {a} as drawn; put it on machines.':
    'AWS no ofrece esto tal como está dibujado ({a}); ponlo en máquinas.',
  'This export has no managed {a} for {b}; put it on machines.':
    'Esta exportación no tiene este servicio gestionado ({a}) para {b}; ponlo en máquinas.',
  'DigitalOcean has no managed {a}, or this export none; put it on machines.':
    'DigitalOcean no tiene este servicio gestionado ({a}), o no lo tiene esta exportación; ponlo en máquinas.',
  'Hetzner Cloud has no managed {a}; put it on machines.':
    'Hetzner Cloud no tiene este servicio gestionado ({a}); ponlo en máquinas.',
  'The Terraform provider of Hetzner has no buckets: make one in the console, private and versioned.':
    'El proveedor de Terraform para Hetzner no tiene buckets: crea uno en la consola, privado y con versiones.',
  'Back up its volumes to another place on a schedule: the daily backups of its machines leave volumes out.':
    'Programa copias de sus volúmenes en otro lugar: las copias diarias de sus máquinas dejan fuera los volúmenes.',
  'Take snapshots of its volumes on a schedule: the daily backups of its machines leave volumes out.':
    'Programa instantáneas de sus volúmenes: las copias diarias de sus máquinas dejan fuera los volúmenes.',
  'Arrange the backups that the drawing asks for: Terraform has no schedule for those of Cinder.':
    'Organiza las copias de seguridad que pide el dibujo: Terraform no sabe programar las de Cinder.',
  'It is a contract, not a machine: open an account and give its keys to the shop.':
    'Es un contrato, no una máquina: abre una cuenta y da sus claves a la tienda.',
  'The zone of a domain lives with whoever the domain was registered with.':
    'La zona de un dominio está con quien registró el dominio.',
  'Point the names of the site at the address of the load balancer there.':
    'Apunta allí los nombres del sitio a la dirección del balanceador.',
  'Exports create no distribution.': 'Las exportaciones no crean ninguna distribución.',
  'Create one with the load balancer or the bucket as its origin, and set the static address of the platform to it.':
    'Crea una con el balanceador o el bucket como origen, y pon en ella la dirección de archivos estáticos de la plataforma.',
  'Videos live with whoever plays them: upload them there and put their addresses into the courses.':
    'Los vídeos están con quien los reproduce: súbelos allí y pon sus direcciones en los cursos.',
  'Register the platform with it, and set its metadata in the settings of the LMS.':
    'Registra en él la plataforma y pon sus metadatos en los ajustes del LMS.',
  'Somebody else runs it; only calls to it are allowed.': 'Lo lleva otro; solo se permiten llamadas a él.',
  // Refused.
  'Nothing of this stage is at {a}: it is {places}.': 'Nada de esta etapa está en {a}: está {places}.',
  'Export it for where it is, or to ansible, which takes machines anywhere.':
    'Expórtala para donde está, o a ansible, que admite máquinas en cualquier parte.',
  'The design has no stage "{a}".': 'El diseño no tiene la etapa «{a}».',
  'The stage has no component that a target could create.':
    'La etapa no tiene ningún componente que un destino pueda crear.',
  'The stage has no machines, so there is nothing to create.':
    'La etapa no tiene máquinas, así que no hay nada que crear.',
  'The stage has no machines, so an inventory would be empty.':
    'La etapa no tiene máquinas, así que un inventario estaría vacío.',
  'There is nothing to create.': 'No hay nada que crear.',
  'The stage has no application that Tutor could run; draw the LMS, or export to another target.':
    'La etapa no tiene ninguna aplicación que Tutor pueda llevar; dibuja el LMS o exporta a otro destino.',
};
