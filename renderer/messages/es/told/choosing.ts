/** Questions about where to host, and what speaks for and against each place. */
export const choosing: Readonly<Record<string, string>> = {
  'Its machines belong to somebody else.': 'Sus máquinas son de otros.',
  'Who is asking?': '¿Quién pregunta?',
  'A school or university': 'Un colegio o una universidad',
  'There may be rooms, a network and people for it already.': 'Quizá ya haya salas, red y personas para ello.',
  'Many research networks run an OpenStack that their members may use.':
    'Muchas redes de investigación tienen un OpenStack que sus miembros pueden usar.',
  'A public body': 'Un organismo público',
  'Some records may have to stay in rooms of the administration.':
    'Puede que algunos expedientes tengan que quedarse en salas de la administración.',
  'Open interfaces make the next tender easier.': 'Las interfaces abiertas facilitan la próxima licitación.',
  'Buying from a company abroad takes more reasons on paper.':
    'Comprar a una empresa extranjera exige más motivos por escrito.',
  'A company that hosts for others': 'Una empresa que aloja para otros',
  'The papers that customers ask for are ready, and so are regions near them.':
    'Los documentos que piden los clientes están listos, y también regiones cercanas a ellos.',
  'A small organisation without a computing centre': 'Una organización pequeña sin centro de cálculo',
  'Rooms, power and spare machines would have to be made first.':
    'Antes habría que conseguir salas, electricidad y máquinas de repuesto.',
  'A few machines are quickly had, and quickly understood.':
    'Unas pocas máquinas se consiguen pronto, y se entienden pronto.',
  'Where may data about learners be?': '¿Dónde pueden estar los datos de los estudiantes?',
  'On machines that we own, and nowhere else': 'En máquinas propias, y en ningún otro lugar',
  'With companies under our own law': 'Con empresas sujetas a nuestra propia ley',
  'Nobody else keeps the data.': 'Nadie más guarda los datos.',
  'Outside the United States, a transfer to justify, even when the region is near.':
    'Fuera de Estados Unidos, una transferencia que justificar, aunque la región esté cerca.',
  'Many hosts are companies of one country; choose one of yours.':
    'Muchos proveedores son empresas de un solo país; conviene elegir una del propio.',
  'It depends on whose company it is; many are American.':
    'Depende de quién sea la empresa; muchas son estadounidenses.',
  'Anywhere, with a contract': 'En cualquier lugar, con un contrato',
  'Who runs it?': '¿Quién lo lleva?',
  'A few people who have other work': 'Unas pocas personas que tienen otro trabajo',
  'Disks, networks and clusters need somebody who is there.':
    'Los discos, las redes y los clústeres necesitan a alguien que esté allí.',
  'Databases, queues, search and balancers can all be services.':
    'Bases de datos, colas, búsqueda y balanceadores pueden ser todos servicios.',
  'Databases are mostly yours to run.': 'Las bases de datos casi siempre hay que llevarlas.',
  'At least the relational database can be a service.': 'Al menos la base de datos relacional puede ser un servicio.',
  'Administrators who know Linux and databases': 'Administradores que conocen Linux y bases de datos',
  'Machines and networks are services; clusters are yours, and you can run them.':
    'Máquinas y redes son servicios; los clústeres son propios, y hay quien sabe llevarlos.',
  'What is no service here you can run yourselves.': 'Lo que aquí no es un servicio se puede llevar por cuenta propia.',
  'A team that runs data centres': 'Un equipo que lleva centros de datos',
  'You have the people that this takes.': 'Están las personas que esto pide.',
  'What decides about money?': '¿Qué decide, en cuestión de dinero?',
  'The monthly bill': 'La factura mensual',
  'Managed services cost more than the machines they save.':
    'Los servicios gestionados cuestan más que las máquinas que ahorran.',
  'Price is what these providers compete on.': 'Estos proveedores compiten en precio.',
  'Machines and rooms that are paid for already': 'Máquinas y salas que ya están pagadas',
  'What stands there costs only power and people.': 'Lo que ya está ahí solo cuesta electricidad y personas.',
  'The time of our people': 'El tiempo de nuestra gente',
  'It takes the most time of all.': 'Es lo que más tiempo lleva.',
  'What others run you do not have to.': 'Lo que llevan otros no hay que llevarlo.',
  'How many people learn at once, at the most?': '¿Cuántas personas aprenden a la vez, como máximo?',
  Hundreds: 'Cientos',
  'A few machines do, and there they cost least.': 'Bastan unas pocas máquinas, y ahí es donde menos cuestan.',
  'The smallest sizes of its services are already more than this needs.':
    'Los tamaños menores de sus servicios ya son más de lo que hace falta.',
  Thousands: 'Miles',
  'Ten thousand and more': 'Diez mil o más',
  'Every part can grow where it is.': 'Cada parte puede crecer donde está.',
  'Ask for the quota before you count on it.': 'Hay que preguntar por la cuota antes de contar con ella.',
  'Look first at its largest database and its quotas.': 'Conviene mirar antes su mayor base de datos y sus cuotas.',
  'How do learners come?': '¿Cómo llegan los estudiantes?',
  'In peaks: exams, launches, deadlines': 'En picos: exámenes, lanzamientos, plazos',
  'Machines for the peak stand idle the rest of the year.': 'Las máquinas del pico están ociosas el resto del año.',
  'Machines come and go by the hour.': 'Las máquinas van y vienen por horas.',
  'Machines come and go, as far as the quota goes.': 'Las máquinas van y vienen, hasta donde llega la cuota.',
  Evenly: 'De forma regular',
  'An even load fits machines that are always there.': 'Una carga regular va bien con máquinas que están siempre.',
  'Which tools do your people know?': '¿Qué herramientas conoce tu gente?',
  Ansible: 'Ansible',
  Terraform: 'Terraform',
  'Playbooks do not mind whose machines they run on.': 'A los playbooks les da igual de quién sean las máquinas.',
  'Machines and networks have modules here, and the playbooks do the rest.':
    'Máquinas y redes tienen módulos aquí, y los playbooks hacen el resto.',
  'Its provider knows nearly everything here.': 'Su proveedor conoce casi todo lo de aquí.',
  'It has a provider for these clouds, all with the same resources.':
    'Tiene un «provider» para estas nubes, todas con los mismos recursos.',
  'Nearly every provider of machines has one for it.': 'Casi todos los proveedores de máquinas tienen uno.',
  'CloudFormation, or the console of AWS': 'CloudFormation, o la consola de AWS',
  'What they know works here and nowhere else.': 'Lo que saben funciona aquí y en ningún otro lugar.',
  'None of these yet': 'Ninguna de estas todavía',
  'What should it survive without a learner noticing?': '¿A qué debe sobrevivir sin que lo note ningún estudiante?',
  'The loss of a data centre': 'A la pérdida de un centro de datos',
  'You need a second site, and a third for the odd vote.':
    'Hace falta una segunda sede, y una tercera para desempatar.',
  'A region has zones that fail one by one.': 'Una región tiene zonas que fallan una a una.',
  'Ask whether its zones share power and network.': 'Hay que preguntar si sus zonas comparten electricidad y red.',
  'Few have zones; often a region is one data centre.':
    'Pocos tienen zonas; a menudo una región es un centro de datos.',
  'The loss of any machine': 'A la pérdida de cualquier máquina',
  'How easily must you be able to leave?': '¿Con qué facilidad hay que poder marcharse?',
  'Within weeks': 'En semanas',
  'Machines that were bought stay bought.': 'Las máquinas compradas, compradas están.',
  'Each managed service is one more thing to find elsewhere.':
    'Cada servicio gestionado es una cosa más que buscar en otro lugar.',
  'The same interfaces are elsewhere, if not quite the same.':
    'Las mismas interfaces están en otros lugares, aunque no idénticas.',
  'Machines and a MySQL are everywhere.': 'Máquinas y un MySQL los hay en todas partes.',
  'It need not be easy': 'No hace falta que sea fácil',
  // What each place has.
  'Machines on demand': 'Máquinas bajo demanda',
  'Load balancer as a service': 'Balanceador de carga como servicio',
  'Disks and an object store': 'Discos y un almacén de objetos',
  'Relational database as a service': 'Base de datos relacional como servicio',
  'Machines of your own': 'Máquinas propias',
  'The most control. Sometimes the organisation or the law leaves no other choice.':
    'El mayor control. A veces la organización o la ley no dejan otra opción.',
  'The most knowledge: you set up nearly all of it, and you replace the disks.':
    'El mayor conocimiento: casi todo se monta por cuenta propia, y también se cambian los discos.',
  'Machines are bought, placed and replaced by you; virtual ones are yours to run, too.':
    'Las máquinas se compran, colocan y reemplazan por cuenta propia; las virtuales también.',
  'A pair of HAProxy machines with an address that moves between them.':
    'Una pareja de máquinas HAProxy con una dirección que pasa de una a otra.',
  'Disks are in the machines; an object store such as Ceph or MinIO is a cluster of yours.':
    'Los discos están en las máquinas; un almacén de objetos como Ceph o MinIO es un clúster propio.',
  'A cluster of MySQL that you build, watch and restore.':
    'Un clúster de MySQL que hay que construir, vigilar y restaurar.',
  'Amazon Web Services': 'Amazon Web Services',
  'The most managed services, and the tools that the makers of Open edX wrote for themselves.':
    'El mayor número de servicios gestionados, y las herramientas que los autores de Open edX escribieron para sí.',
  'Those tools were not made for everybody, and a ground for giving data to an American company.':
    'Esas herramientas no se hicieron para todos, y hace falta un fundamento para dar datos a una empresa estadounidense.',
  'EC2, by the hour.': 'EC2, por horas.',
  'Elastic Load Balancing.': 'Elastic Load Balancing.',
  'EBS for disks, S3 for objects.': 'EBS para discos, S3 para objetos.',
  'RDS for MySQL, in two zones if you say so.': 'RDS para MySQL, en dos zonas si se pide.',
  'An OpenStack cloud': 'Una nube OpenStack',
  'Open interfaces, hosts in many countries, and companies that run Open edX on it.':
    'Interfaces abiertas, proveedores en muchos países y empresas que llevan Open edX en ella.',
  'No two of these clouds are the same: try what you need before you count on it.':
    'No hay dos de estas nubes iguales: conviene probar lo que hace falta antes de contar con ello.',
  'Nova, as far as the quota goes.': 'Nova, hasta donde llega la cuota.',
  'Octavia is in many of these clouds and not in all; else a pair of HAProxy machines.':
    'Octavia está en muchas de estas nubes y no en todas; si no, una pareja de máquinas HAProxy.',
  'Cinder for disks nearly always; ask for Swift or another object store.':
    'Cinder para discos casi siempre; hay que preguntar por Swift u otro almacén de objetos.',
  'Trove is rare: count on a MySQL cluster of your own.':
    'Trove es raro: conviene contar con un clúster de MySQL propio.',
  'Another cloud': 'Otra nube',
  'Machines, balancers, storage and a relational database as a service, often for less.':
    'Máquinas, balanceadores, almacenamiento y una base de datos relacional como servicio, a menudo por menos.',
  'They differ in price, reliability and tools; look at all three.':
    'Difieren en precio, fiabilidad y herramientas; hay que mirar las tres cosas.',
  'That is what such a provider is.': 'Eso es lo que es un proveedor así.',
  'Most have one; ask how many nodes it has and what it can check.':
    'Casi todos tienen uno; hay que preguntar cuántos nodos tiene y qué puede comprobar.',
  'Disks everywhere; an object store at many, S3 in its ways and not in all of them.':
    'Discos en todas partes; un almacén de objetos en muchos, S3 a su manera y no en todo.',
  'Many have MySQL as a service, some have none, such as Hetzner Cloud: then it is a cluster of yours.':
    'Muchos tienen MySQL como servicio y algunos no, como Hetzner Cloud: entonces es un clúster propio.',
};
