/** What templates are called and what they are about. Their drawings are content, and stay as they are. */
export const templates: Readonly<Record<string, string>> = {
  'The bare minimum': 'Lo mínimo',
  'Three ways to host the same Open edX, from one machine that does everything to a stack that survives the loss of any machine.':
    'Tres maneras de alojar el mismo Open edX, de una máquina que lo hace todo a una plataforma que sobrevive a la pérdida de cualquier máquina.',
  'Managed databases': 'Bases de datos gestionadas',
  'The same stack with databases of its own and with managed ones.':
    'La misma plataforma con bases de datos propias y con gestionadas.',
  'A large stack': 'Una plataforma grande',
  'How a highly available stack grows, one good reason at a time: forums, workers, analytics, a shop, and then everything else.':
    'Cómo crece una plataforma de alta disponibilidad, una buena razón cada vez: foros, workers, analítica, una tienda y después todo lo demás.',
  'How do we make this smaller?': '¿Cómo hacemos esto más pequeño?',
  'Four ways to run the large stack on fewer machines, each with what it saves and what it costs: managed services, external ones, service discovery in place of internal balancers, and three machines that share everything.':
    'Cuatro maneras de llevar la plataforma grande con menos máquinas, cada una con lo que ahorra y lo que cuesta: servicios gestionados, externos, descubrimiento de servicios en lugar de balanceadores internos, y tres máquinas que lo comparten todo.',
  'The whole talk': 'La charla entera',
  'High availability from one machine to service discovery, as a story of twenty-two steps: press F5, break what you like with K, and let the room say what to do about it.':
    'La alta disponibilidad, de una máquina al descubrimiento de servicios, como una historia de veintidós pasos: pulsa F5, rompe lo que quieras con K y deja que la sala diga qué hacer.',
  'The same stack in four places': 'La misma plataforma en cuatro lugares',
  'One highly available stack on machines of our own, on AWS, on OpenStack and on another cloud.':
    'Una plataforma de alta disponibilidad en máquinas propias, en AWS, en OpenStack y en otra nube.',
  'On machines of our own': 'En máquinas propias',
  'The highly available stack in three rooms of one campus.':
    'La plataforma de alta disponibilidad en tres salas de un mismo campus.',
  'On AWS': 'En AWS',
  'The highly available stack on AWS, with its managed services.':
    'La plataforma de alta disponibilidad en AWS, con sus servicios gestionados.',
  'On OpenStack': 'En OpenStack',
  'The highly available stack on an OpenStack cloud, where clusters are ours to run.':
    'La plataforma de alta disponibilidad en una nube OpenStack, donde los clústeres son cosa nuestra.',
  'On another cloud': 'En otra nube',
  'The highly available stack on a cloud with fewer services.':
    'La plataforma de alta disponibilidad en una nube con menos servicios.',
  'Open edX today': 'Open edX hoy',
  'A current installation with the components of current releases: on one machine as Tutor sets it up, and replicated with stores that others run.':
    'Una instalación actual con los componentes de las versiones actuales: en una máquina, como la prepara Tutor, y replicada con almacenes que llevan otros.',
};
