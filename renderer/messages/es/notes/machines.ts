/** What exports made of components on machines, of balancers and of connections. */
export const machines: Readonly<Record<string, string>> = {
  // Machines.
  'Becomes {n} instance with a data volume.': 'Se convierte en {n} instancia con un volumen de datos.',
  'Becomes {n} instances with a data volume each.': 'Se convierte en {n} instancias con un volumen de datos cada una.',
  'Becomes {n} instance with a data volume; install the service with the Ansible export.':
    'Se convierte en {n} instancia con un volumen de datos; instala el servicio con la exportación de Ansible.',
  'Becomes {n} instances with a data volume each; install the service with the Ansible export.':
    'Se convierte en {n} instancias con un volumen de datos cada una; instala el servicio con la exportación de Ansible.',
  'Becomes {n} instance with a fixed address.': 'Se convierte en {n} instancia con una dirección fija.',
  'Becomes {n} instances with fixed addresses.': 'Se convierte en {n} instancias con direcciones fijas.',
  'Becomes {n} machine with a data volume.': 'Se convierte en {n} máquina con un volumen de datos.',
  'Becomes {n} machines with a data volume each.': 'Se convierte en {n} máquinas con un volumen de datos cada una.',
  'Becomes {n} machine.': 'Se convierte en {n} máquina.',
  'Becomes {n} machines.': 'Se convierte en {n} máquinas.',
  'Becomes {n} machine; install it with the Ansible export.':
    'Se convierte en {n} máquina; instálalo con la exportación de Ansible.',
  'Becomes {n} machines; install it with the Ansible export.':
    'Se convierte en {n} máquinas; instálalo con la exportación de Ansible.',
  'Becomes a scaling group of {n} machine or more.': 'Se convierte en un grupo de escalado de {n} máquina o más.',
  'Becomes a scaling group of {n} machines or more.': 'Se convierte en un grupo de escalado de {n} máquinas o más.',
  'Becomes a scaling group of {n} machine or more, and a second one that takes turns with it.':
    'Se convierte en un grupo de escalado de {n} máquina o más, y en un segundo que se turna con él.',
  'Becomes a scaling group of {n} machines or more, and a second one that takes turns with it.':
    'Se convierte en un grupo de escalado de {n} máquinas o más, y en un segundo que se turna con él.',
  'Becomes a scaling group of {n}; install the service with the Ansible export.':
    'Se convierte en un grupo de escalado de {n}; instala el servicio con la exportación de Ansible.',
  'Install the service with the Ansible export.': 'Instala el servicio con la exportación de Ansible.',
  'It has no machines; put it into a group of machines.': 'No tiene máquinas; ponlo en un grupo de máquinas.',
  'It has no machines in the drawing; put it into a group of machines.':
    'No tiene máquinas en el dibujo; ponlo en un grupo de máquinas.',
  'Its machines have no public address.': 'Sus máquinas no tienen dirección pública.',
  'Put a load balancer in front of it, or associate an Elastic IP.':
    'Pon un balanceador delante o asocia una IP elástica.',
  'Daily backups are of the machines and leave their volumes out, where the data is: back those up on their own.':
    'Las copias diarias son de las máquinas y dejan fuera sus volúmenes, donde están los datos: hay que copiarlos aparte.',
  // What the drawing puts elsewhere or leaves open.
  '1 more of its machines is drawn at a place that this export does not cover.':
    '1 más de sus máquinas está dibujada en un lugar que esta exportación no abarca.',
  '{n} more of its machines are drawn at places that this export does not cover.':
    '{n} más de sus máquinas están dibujadas en lugares que esta exportación no abarca.',
  'The drawing names no provider: {a} was taken.': 'El dibujo no nombra ningún proveedor: se tomó {a}.',
  'Release {a} was made for {b}: test it with what {c} runs.':
    'La versión {a} se hizo para {b}: pruébala con lo que ofrece {c}.',
  'It is {place}, which this export does not cover.': 'Está {place}, que esta exportación no abarca.',
  'It is {place}, at both ends.': 'Está {place}, en sus dos extremos.',
  'at {a}': 'en {a}',
  'at {a}, a provider that exports do not know': 'en {a}, un proveedor que las exportaciones no conocen',
  'in an own data centre, {a}': 'en un centro de datos propio, {a}',
  'in another region, {a}': 'en otra región, {a}',
  'nowhere that the drawing names': 'en ningún lugar que nombre el dibujo',
  'Export the stage for that place too; the ansible export takes machines anywhere.':
    'Exporta la etapa también para ese lugar; la exportación ansible admite máquinas en cualquier parte.',
  'Draw that region as a stage of its own and export that; the ansible export takes machines of every region.':
    'Dibuja esa región como etapa aparte y expórtala; la exportación ansible admite máquinas de todas las regiones.',
  'Its other end, {a}, is {place}: permit the call by its address at port {n}.':
    'Su otro extremo, {a}, está {place}: permite la llamada por su dirección, puerto {n}.',
  'Its other end, {a}, is {place}: permit the call by its address.':
    'Su otro extremo, {a}, está {place}: permite la llamada por su dirección.',
  '{a} lives elsewhere; only calls to it are allowed.': '{a} está en otro sitio; solo se permiten llamadas a él.',
  'The catalogue has no type "{a}"; choose another type.': 'El catálogo no tiene el tipo «{a}»; elige otro tipo.',
  'People are not infrastructure; nothing is created for them.':
    'Las personas no son infraestructura; no se crea nada para ellas.',
  // Balancers.
  'Becomes a load balancer of the region that ends TLS with certificates of its own and routes by host name.':
    'Se convierte en un balanceador de la región que termina TLS con certificados propios y reparte por nombre de equipo.',
  'Becomes a load balancer of the region that passes TCP on with the address of the caller.':
    'Se convierte en un balanceador de la región que pasa TCP con la dirección de quien llama.',
  'Becomes a load balancer per site, because those of DigitalOcean do not tell host names apart; each ends TLS with a certificate of its own.':
    'Se convierte en un balanceador por sitio, porque los de DigitalOcean no distinguen nombres de equipo; cada uno termina TLS con un certificado propio.',
  'Becomes a load balancer per site, because those of Hetzner do not tell host names apart; each ends TLS.':
    'Se convierte en un balanceador por sitio, porque los de Hetzner no distinguen nombres de equipo; cada uno termina TLS.',
  'It calls machines at their public addresses, which their firewalls open to it alone; that way is not encrypted, so attach it to the network before people use it.':
    'Llama a las máquinas por sus direcciones públicas, que los cortafuegos abren solo para él; ese camino no va cifrado: conéctalo a la red antes de que lo use nadie.',
  'Becomes a load balancer that passes TCP on with the address of the caller.':
    'Se convierte en un balanceador que pasa TCP con la dirección de quien llama.',
  'Becomes a load balancer that passes TCP on.': 'Se convierte en un balanceador que pasa TCP.',
  'Becomes a network load balancer that AWS runs.': 'Se convierte en un balanceador de red que lleva AWS.',
  'Becomes an application load balancer that AWS runs.': 'Se convierte en un balanceador de aplicación que lleva AWS.',
  'Becomes {kind}; AWS runs its units.': 'Se convierte en {kind}; AWS lleva sus unidades.',
  'an application load balancer': 'un balanceador de aplicación',
  'an internal load balancer that passes TCP on': 'un balanceador interno que pasa TCP',
  'a load balancer that passes TCP on': 'un balanceador que pasa TCP',
  'Becomes an Octavia balancer that ends TLS with the certificate in Barbican and routes by host name.':
    'Se convierte en un balanceador de Octavia que termina TLS con el certificado de Barbican y reparte por nombre de equipo.',
  'Becomes an Octavia balancer that passes TCP on.': 'Se convierte en un balanceador de Octavia que pasa TCP.',
  'Becomes an application gateway with a firewall that ends TLS with the certificate of the key vault and routes by host name.':
    'Se convierte en una puerta de enlace de aplicaciones con cortafuegos que termina TLS con el certificado del almacén de claves y reparte por nombre de equipo.',
  'Create a load balancer and give it the machines; the Terraform export does that.':
    'Crea un balanceador y dale las máquinas; la exportación de Terraform lo hace.',
  'Connect it to what it balances.': 'Conéctalo con lo que reparte.',
  'Another target has port {n} of this balancer; give this one a port or a balancer of its own.':
    'Otro destino tiene el puerto {n} de este balanceador; dale a este un puerto o un balanceador propio.',
  'Load balancers of Hetzner are open to the world; put it on machines of yours.':
    'Los balanceadores de Hetzner están abiertos a todo el mundo; ponlo en máquinas propias.',
  'Divides calls between the colours, by weights that the pipeline sets.':
    'Reparte las llamadas entre los colores, según los pesos que fija la canalización.',
  // Connections.
  'Permitted on port {n}.': 'Permitida en el puerto {n}.',
  'Permitted on port {n} by a pair of rules.': 'Permitida en el puerto {n} por un par de reglas.',
  'Permitted on port {n} by a rule between both groups.':
    'Permitida en el puerto {n} por una regla entre ambos grupos.',
  'Permitted on port {n} by a rule for the tags of both groups.':
    'Permitida en el puerto {n} por una regla para las etiquetas de ambos grupos.',
  'Permitted on port {n} by rules between the two groups.':
    'Permitida en el puerto {n} por reglas entre los dos grupos.',
  'Permitted on port {n} by rules on the machines of both groups.':
    'Permitida en el puerto {n} por reglas en las máquinas de ambos grupos.',
  'Permitted on port {n} by the firewalls of both groups.':
    'Permitida en el puerto {n} por los cortafuegos de ambos grupos.',
  "Permitted by the caller's role.": 'Permitida por el rol de quien llama.',
  "Permitted by the role of the caller's machines.": 'Permitida por el rol de las máquinas de quien llama.',
  'Permit it when the managed service exists.': 'Permítela cuando exista el servicio gestionado.',
  'Permit it when what it goes through is there.': 'Permítela cuando exista aquello por lo que pasa.',
  'Stays on one machine; no rule is needed.': 'No sale de una máquina; no hace falta ninguna regla.',
  'One of its ends has nothing in AWS that a rule could name.':
    'Uno de sus extremos no tiene nada en AWS que una regla pueda nombrar.',
  'One of its ends has nothing in this export that a rule could name.':
    'Uno de sus extremos no tiene nada en esta exportación que una regla pueda nombrar.',
  'One of its ends has nothing in this export that a rule could name; give its address to its callers.':
    'Uno de sus extremos no tiene nada en esta exportación que una regla pueda nombrar; da su dirección a quienes lo llaman.',
  'Machines get no role here that may use a bucket; the Terraform export does that.':
    'Aquí las máquinas no reciben ningún rol que pueda usar un bucket; la exportación de Terraform lo hace.',
  'The account of its callers may read and write the bucket.':
    'La cuenta de quienes lo llaman puede leer y escribir en el bucket.',
  'The identity of its callers may read and write the container.':
    'La identidad de quienes lo llaman puede leer y escribir en el contenedor.',
  'The bucket is not in here; its callers reach it at {n}, with a key that you make in the console.':
    'El bucket no está aquí; quienes lo llaman llegan a él por el puerto {n}, con una clave que se crea en la consola.',
  'Its caller has no machines here: give it a key.': 'Quien lo llama no tiene máquinas aquí: dale una clave.',
  'Give its callers EC2 credentials of a user of their own: in Terraform they would stand in the state.':
    'Da a quienes lo llaman credenciales EC2 de un usuario propio: en Terraform quedarían en el estado.',
  'Give its callers a key for this bucket with the command line of DigitalOcean: made in Terraform it would stand in the state.':
    'Da a quienes lo llaman una clave para este bucket con la línea de comandos de DigitalOcean: hecha en Terraform quedaría en el estado.',
};
