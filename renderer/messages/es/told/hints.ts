/** What a field means, as it stands under it. */
export const hints: Readonly<Record<string, string>> = {
  'The zone that holds it.': 'La zona que lo contiene.',
  'How many units run; in a group of machines one per machine unless said.':
    'Cuántas unidades funcionan; en un grupo de máquinas, una por máquina si no se dice otra cosa.',
  'How many units must work.': 'Cuántas unidades tienen que funcionar.',
  'Zones that the units are spread over, in turn.': 'Zonas entre las que se reparten las unidades, por turno.',
  'quorum only: the votes of each unit, in order; one each unless said.':
    'Solo con cuórum: los votos de cada unidad, en orden; uno cada una si no se dice otra cosa.',
  'quorum only: zones where somebody votes who keeps no data, one vote each.':
    'Solo con cuórum: zonas donde vota alguien que no guarda datos, un voto cada una.',
  'active-passive only: the zone of what decides on a failover.':
    'Solo con activo-pasivo: la zona de lo que decide una conmutación.',
  'active-passive only: probability that a failover works when needed.':
    'Solo con activo-pasivo: probabilidad de que una conmutación funcione cuando hace falta.',
  'The vendor that runs it, when it is a managed service.':
    'La empresa que lo hace funcionar, cuando es un servicio gestionado.',
  'Managed services: the smallest failure that can take it down.':
    'Servicios gestionados: el menor fallo que puede tumbarlo.',
  'What it costs a month in all, in US dollars; wins over list prices.':
    'Lo que cuesta al mes en total, en dólares de EE. UU.; prevalece sobre los precios de lista.',
  'How many people at once one unit can carry.': 'A cuántas personas a la vez puede atender una unidad.',
  'Probability that one unit works on its own.': 'Probabilidad de que una unidad funcione por sí sola.',
  'sourced: somebody published it; measured: from records of this place.':
    'Con fuente: alguien la publicó; medida: de registros de este lugar.',
  'Title or address of the source.': 'Título o dirección de la fuente.',
  'When the source was read, or the last day measured.': 'Cuándo se leyó la fuente, o el último día medido.',
  'What each unit keeps on its own disk or in its own memory.':
    'Lo que cada unidad guarda en su propio disco o en su propia memoria.',
  'Stores of files: whether anybody may read what it keeps without signing in.':
    'Almacenes de archivos: si cualquiera puede leer lo que guarda sin identificarse.',
  'The zone where the log is kept; left out: with the component.':
    'La zona donde se guarda el registro; si se omite, junto al componente.',
  'Whether its alerts reach people without passing what it watches.':
    'Si sus avisos llegan a las personas sin pasar por lo que vigila.',
  'synchronous: a write is answered when a copy has it; asynchronous: the copy follows later.':
    'Síncrona: una escritura se confirma cuando una réplica la tiene; asíncrona: la réplica llega después.',
  'asynchronous: how far behind a copy may be.': 'Asíncrona: cuánto puede retrasarse una réplica.',
  'false says that nothing is backed up.': '«No» significa que no hay copia de seguridad de nada.',
  'With a log of changes kept beside the backups: how far apart the moments are that can be restored.':
    'Con un registro de cambios junto a las copias de seguridad: cuánto distan entre sí los momentos que se pueden restaurar.',
  'How long making a backup takes.': 'Cuánto se tarda en hacer una copia de seguridad.',
  'How long a backup is kept.': 'Cuánto se conserva una copia de seguridad.',
  'The zone where backups are stored.': 'La zona donde se guardan las copias de seguridad.',
  'Whether whoever can delete the data cannot delete its backups.':
    'Si quien puede borrar los datos no puede borrar sus copias de seguridad.',
  'How long a restore takes.': 'Cuánto se tarda en restaurar.',
  'When a restore was last tried; never says that nobody has.':
    'Cuándo se probó por última vez a restaurar; «never» significa que nadie lo ha hecho.',
  'Starting a unit again where it was.': 'Arrancar de nuevo una unidad donde estaba.',
  'Until a lost unit is noticed.': 'Hasta que se nota que falta una unidad.',
  'Until another unit has taken over, once the loss is noticed.':
    'Hasta que otra unidad toma el relevo, una vez notada la pérdida.',
  'Making it anew from code, on another machine or in another place.':
    'Hacerlo de nuevo a partir del código, en otra máquina o en otro lugar.',
  'Going back to the version before a bad one.': 'Volver a la versión anterior a una mala.',
  'Ids that it had before, oldest first: exports move what exists under them instead of making it again.':
    'Ids que tuvo antes, del más antiguo al más nuevo: las exportaciones mueven lo que existe con ellos en vez de hacerlo otra vez.',
  'The zone around this one.': 'La zona que rodea a esta.',
  "The provider's name for the place, such as eu-west-1a.": 'El nombre que el proveedor da al lugar, como eu-west-1a.',
  'The vendor that owns or runs the place.': 'La empresa a la que pertenece el lugar o que lo lleva.',
  'provider and site: the cloud whose interface it has, when its vendor does not tell.':
    'Proveedor y sede propia: la nube cuya interfaz tiene, cuando la empresa que la lleva no lo dice.',
  'machines only: how many identical hosts.': 'Solo máquinas: cuántas máquinas iguales.',
  'machines only: the zones that the hosts are spread over, in turn.':
    'Solo máquinas: las zonas entre las que se reparten, por turno.',
  'machines only: size of each host.': 'Solo máquinas: el tamaño de cada una.',
  'machines only: what each host costs a month, in US dollars.':
    'Solo máquinas: lo que cuesta cada una al mes, en dólares de EE. UU.',
  'Probability that the place (machines: each host) works.':
    'Probabilidad de que el lugar funcione (máquinas: cada una).',
  'What the loss of `to` does to `from`.': 'Qué le hace a quien llama la pérdida de lo que llama.',
  'Whether a contract keeps the receiver from using the data for itself.':
    'Si un contrato impide que quien recibe los datos los use para sí.',
  'Whether what names or singles out a person is taken away first.':
    'Si antes se quita lo que nombra o señala a una persona.',
  'Whether people agree to this one disclosure, apart from everything else.':
    'Si las personas aceptan esta cesión en concreto, aparte de todo lo demás.',
  'Components on the way in that must serve too; of several name services one is enough.':
    'Componentes de camino que también tienen que servir; de varios servicios de nombres basta uno.',
  'How many people use it, to weigh a loss.': 'Cuántas personas lo usan, para ponderar una pérdida.',
  'Target.': 'Objetivo.',
  'Who decides why and how personal data is handled, as it is called in law.':
    'Quién decide por qué y cómo se tratan los datos personales, con su nombre legal.',
  'How it is reached: address, mail, telephone.': 'Cómo contactar con ella: dirección, correo, teléfono.',
  'Who decides together with it, and how they are reached.': 'Quién decide junto con ella, y cómo contactar.',
  'Who stands for it in the area of a law, and how they are reached.':
    'Quién la representa donde rige una ley, y cómo contactar.',
  'Name of the data protection officer, and how they are reached.':
    'Nombre del delegado de protección de datos, y cómo contactar.',
  'Whether it is over one of the thresholds of the CCPA.': 'Si supera alguno de los umbrales de la CCPA.',
  'Whether it is a covered entity under HIPAA, such as a teaching hospital.':
    'Si es una entidad cubierta por HIPAA, como un hospital universitario.',
  'Whether China counts it as an operator of critical information infrastructure.':
    'Si China la cuenta como operadora de infraestructura crítica de información.',
  'Of how many people in China it handles data.': 'De cuántas personas en China trata datos.',
  'Whether learners are scored or sorted automatically.': 'Si se puntúa o clasifica automáticamente a los estudiantes.',
  'Where personal data may be: EU, countries, or subdivisions such as CA-QC.':
    'Dónde pueden estar los datos personales: EU, países, o partes de ellos como CA-QC.',
  'Ids of the vendors that may handle personal data.': 'Ids de las empresas que pueden tratar datos personales.',
  'The longest that personal data may be kept.': 'Lo máximo que se pueden conservar los datos personales.',
  'How bad a breach of the places above is.': 'Cómo de grave es salirse de los lugares de arriba.',
  'Who decides about it.': 'Quién decide sobre ello.',
  'Named Open edX release that Ansible exports are written for.':
    'Versión con nombre de Open edX para la que se escriben las exportaciones de Ansible.',
  'Prefix of the names that exports give; openedx unless said. A change renames what was created.':
    'Prefijo de los nombres que dan las exportaciones; openedx si no se dice otra cosa. Cambiarlo cambia el nombre de lo que se creó.',
  'What is written down and kept up to date.': 'Lo que está escrito y se mantiene al día.',
  'false says that no impact assessment was made.': '«No» significa que no se hizo ninguna evaluación de impacto.',
  'false says that nobody is named who is told first.':
    '«No» significa que nadie está nombrado para recibir el primer aviso.',
  'Whether somebody is told when data is read or lost in an unusual way.':
    'Si se avisa a alguien cuando se leen o se pierden datos de forma inusual.',
  'Within which time erased data is gone from backups, too.':
    'En cuánto tiempo lo borrado desaparece también de las copias de seguridad.',
  'Further transfer mechanisms, where the laws of several countries each ask for one.':
    'Otros mecanismos de transferencia, cuando las leyes de varios países piden uno cada una.',
  'When its certification under a data privacy framework ends.':
    'Cuándo termina su certificación en un marco de privacidad de datos.',
  'Countries, or parts such as CA-ON, from which its people can reach the data; an empty list: none.':
    'Países, o partes como CA-ON, desde los que su personal puede acceder a los datos; una lista vacía: ninguno.',
  'Whether it lets further companies handle the data.': 'Si deja que otras empresas traten los datos.',
  'Whether they were agreed to, and are bound by the same duties.':
    'Si fueron aceptadas, y están obligadas a lo mismo.',
  'Hours after which it must have told of a breach.': 'Horas en las que tiene que haber avisado de una brecha.',
};
