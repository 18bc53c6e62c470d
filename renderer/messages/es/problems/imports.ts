/** Why a file is not imported, and what of one was left aside. */
export const imports: Readonly<Record<string, string>> = {
  'Corral knows no component that this could be.': 'Corral no conoce ningún componente que esto pueda ser.',
  'It has no Type that says what it is.': 'No tiene un Type que diga qué es.',
  'It has no hosts.': 'No tiene equipos.',
  'It keeps the logs of other resources.': 'Guarda los registros de otros recursos.',
  'The file has nothing of it any more.': 'El archivo ya no tiene nada de esto.',
  'It has {n} sign; a design takes {k}, so the rest was left out.':
    'Tiene {n} carácter; un diseño admite {k}, así que el resto se dejó fuera.',
  'It has {n} signs; a design takes {k}, so the rest was left out.':
    'Tiene {n} caracteres; un diseño admite {k}, así que el resto se dejó fuera.',
  'There are {n} of them, and a design counts at most {k} in one group.':
    'Hay {n}, y un diseño cuenta como mucho {k} en un grupo.',
  group: 'grupo',
  machines: 'máquinas',
  hosts: 'equipos',
  groups: 'grupos',
  'outside services': 'servicios externos',
  'scaling groups': 'grupos de escalado',
  'instance groups': 'grupos de instancias',
  'scale sets': 'conjuntos de escalado',
  'security groups': 'grupos de seguridad',
  firewalls: 'cortafuegos',
  'load balancers': 'balanceadores de carga',
  databases: 'bases de datos',
  caches: 'cachés',
  brokers: 'colas',
  'search domains': 'dominios de búsqueda',
  buckets: 'buckets',
  networks: 'redes',
  subnets: 'subredes',
  components: 'componentes',
  connections: 'conexiones',
  'a resource': 'un recurso',
  'pattern of hosts': 'patrón de equipos',
  'zone of the design': 'zona del diseño',
  'component of the design': 'componente del diseño',
  'The inventory has more than {n} hosts; check the ranges in square brackets.':
    'El inventario tiene más de {n} equipos; comprueba los intervalos entre corchetes.',
  'Line {n} of the inventory opens no group: write [NAME], [NAME:children] or [NAME:vars].':
    'La línea {n} del inventario no abre ningún grupo: escribe [NOMBRE], [NOMBRE:children] o [NOMBRE:vars].',
  'The file is neither JSON nor YAML: at {place}, {yaml}; save it again.':
    'El archivo no es JSON ni YAML: en {place}, {yaml}; vuelve a guardarlo.',
  'line {n}, column {k}': 'la línea {n}, columna {k}',
  'The file is neither JSON nor YAML that can be read; save it again where it comes from.':
    'El archivo no es JSON ni YAML que se pueda leer; vuelve a guardarlo de donde viene.',
  'The file nests deeper than {n} levels, or contains itself; import the part that matters.':
    'El archivo anida más de {n} niveles o se contiene a sí mismo; importa la parte que importa.',
  'The JSON of the file breaks off at line {n}, column {k}, as if a part were missing; save it again.':
    'El JSON del archivo se corta en la línea {n}, columna {k}, como si faltara una parte; vuelve a guardarlo.',
  'The file has no Resources, so it is no CloudFormation template.':
    'El archivo no tiene Resources, así que no es una plantilla de CloudFormation.',
  'The file is too large to be read as YAML; import a part of it, or write it as JSON.':
    'El archivo es demasiado grande para leerlo como YAML; importa una parte o escríbelo como JSON.',
  'The file is empty; save it again where it comes from.': 'El archivo está vacío; vuelve a guardarlo de donde viene.',
  'This is a design of Corral; open it instead of importing it.':
    'Esto es un diseño de Corral; ábrelo en vez de importarlo.',
  'This is neither {a} nor {b} nor {c}; choose one of these.': 'Esto no es {a} ni {b} ni {c}; elige uno de estos.',
  'This Terraform state is empty; apply first, or import what `terraform show -json PLAN` writes.':
    'Este estado de Terraform está vacío; aplica primero, o importa lo que escribe `terraform show -json PLAN`.',
  'The file has {n} million characters, more than the 50 million that are read; import a part of it.':
    'El archivo tiene {n} millones de caracteres, más de los 50 millones que se leen; importa una parte.',
  'This is {a}, and it has no machines, balancers or stores that a design could show.':
    'Esto es {a}, y no tiene máquinas, balanceadores ni almacenes que un diseño pueda mostrar.',
};
