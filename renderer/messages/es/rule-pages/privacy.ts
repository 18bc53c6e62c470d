/** How each kind of rule about laws looks, where it may be wrong, and when it is worse. What a law says stays as it was checked. */
export const privacy: Readonly<Record<string, string>> = {
  // Places, transfers and vendors.
  'The countries of every component that stores or handles personal data, and of its copies, backups and access logs: of the nearest zone that names one. Inside the area it is fine; elsewhere the country must be adequate on the day, or the vendor of the place must declare a mechanism that the law accepts. Then each country from which people at a vendor can reach the data, by the same measure: to be able to look at it there is to have it there.':
    'Los países de cada componente que guarda o trata datos personales, y de sus réplicas, copias de seguridad y registros de accesos: el de la zona más cercana que nombra uno. Dentro del ámbito de la ley está bien; fuera, el país tiene que ser adecuado ese día, o la empresa que lleva el lugar tiene que declarar un mecanismo que la ley acepte. Después, con la misma medida, cada país desde el que la gente de una empresa puede acceder a los datos: poder verlos allí es tenerlos allí.',
  'A mechanism that is agreed but not declared; data of nobody whom the law protects. People of one’s own who look at the data from elsewhere are not drawn, so they are not judged.':
    'Un mecanismo acordado pero no declarado; datos que no son de nadie a quien proteja la ley. La gente propia que ve los datos desde otro lugar no se dibuja, así que no se juzga.',
  "Each vendor that runs a place or a service where personal data is stored, handled, copied, backed up or logged. Machines on a site of one's own have none. A contract that is signed must list the terms that the law names.":
    'Cada empresa que lleva un lugar o un servicio donde se guardan, tratan, replican o registran datos personales, o se hacen sus copias de seguridad. Las máquinas de una sede propia no tienen ninguna. Un contrato firmado tiene que enumerar las cláusulas que nombra la ley.',
  'A contract whose terms say the same under another name.':
    'Un contrato cuyas cláusulas dicen lo mismo con otro nombre.',
  'Each vendor with personal data that lets further companies handle it: it must keep a list, and they must be agreed to and bound.':
    'Cada empresa con datos personales que deja que los traten otras: tiene que llevar una lista, y esas otras tienen que estar aceptadas y obligadas a lo mismo.',
  'Companies behind a vendor that never see personal data.': 'Empresas detrás de otra que nunca ven datos personales.',
  'Every place of personal data: stores, copies, backups, access logs and vendors, against the countries that are allowed and the classes of data that must stay on own premises.':
    'Todo lugar con datos personales (almacenes, réplicas, copias de seguridad, registros de accesos y empresas) frente a los países permitidos y las clases de datos que deben quedarse en instalaciones propias.',
  'Data that stays inside in a form that the drawing does not show.':
    'Datos que se quedan dentro de una forma que el dibujo no muestra.',
  'the policy says so': 'lo dice la política',
  // Encryption, reach, logs, breaches.
  'Each connection that carries personal data and leaves its machine. HTTPS counts as TLS; nothing said is a question.':
    'Cada conexión que lleva datos personales y sale de su máquina. HTTPS cuenta como TLS; si no se dice nada, es una pregunta.',
  'A tunnel around the connection that is not drawn: declare it as private.':
    'Un túnel que envuelve la conexión y no está dibujado: declárala como privada.',
  'it carries credentials to or from people outside': 'lleva credenciales hacia gente de fuera o desde ella',
  'Each component that keeps personal data, its backup, and its access log. Nothing said is a question.':
    'Cada componente que guarda datos personales, su copia de seguridad y su registro de accesos. Si no se dice nada, es una pregunta.',
  'A cache that keeps everything in memory and never writes.':
    'Una caché que lo tiene todo en memoria y nunca escribe en disco.',
  'Each store with records of learners: whether it is declared public, people outside call it without an application in between, or anybody may read its files.':
    'Cada almacén con expedientes de estudiantes: si se declara público, si se le llama desde fuera sin una aplicación en medio, o si cualquiera puede leer sus archivos.',
  'A store of files that gives out signed addresses only: then its files are not readable by anybody.':
    'Un almacén de archivos que solo da direcciones firmadas: entonces no es cierto que cualquiera pueda leer sus archivos.',
  'Each store with records of learners, caches and queues left out: whether an access log is on, and kept for the time that the law names, if it names one.':
    'Cada almacén con expedientes de estudiantes, sin contar cachés ni colas: si tiene activo un registro de accesos, y si se conserva el tiempo que nombra la ley, cuando nombra alguno.',
  'A log that the application writes instead of the store: declare it at the store.':
    'Un registro que escribe la aplicación en lugar del almacén: decláralo en el almacén.',
  'Whether each store with personal data is monitored or logs who reads it, whether somebody is alerted, whether it is named who is told first, and whether each vendor must tell within the clock of the law.':
    'Si cada almacén con datos personales se supervisa o registra quién lo lee, si se avisa a alguien, si se nombra a quién se avisa primero, y si cada empresa tiene que avisar dentro del plazo de la ley.',
  'A watch over everything from outside that is not drawn.':
    'Una vigilancia de todo, desde fuera, que no está dibujada.',
  // How long, children, other purposes.
  'Each store with personal data, caches and queues left out: a time that ends, whether one person’s data can be erased, and whether its backups are gone within the promised time.':
    'Cada almacén con datos personales, sin contar cachés ni colas: si el tiempo de conservación tiene fin, si se pueden borrar los datos de una persona, y si sus copias de seguridad desaparecen en el tiempo prometido.',
  'A duty to keep some records for years: write that time down.':
    'Un deber de conservar algunos registros durante años: escribe ese tiempo.',
  'learners may be children': 'puede haber menores entre los estudiantes',
  'The age of the youngest learner against the line of the law, who consents below it, and connections that give data about learners away for tracking.':
    'La edad del estudiante más joven frente al límite de la ley, quién consiente por debajo de él, y las conexiones que entregan datos de estudiantes para seguirlos.',
  'A ground other than consent, such as a duty of a public school.':
    'Un fundamento distinto del consentimiento, como un deber de una escuela pública.',
  'Each connection that carries personal data to a vendor for analytics, ads, social media or AI, to one of whom nobody has said the kind, or for the purpose of ads or training; nobody asks what a connection to anybody else is for. It is fine when the data is de-identified first, or when a contract rules out the receiver’s own use; for ads and training only consent can help, where the law lets it.':
    'Cada conexión que lleva datos personales a una empresa de analítica, publicidad, redes sociales o IA, a una de la que nadie ha dicho la clase, o con fines de publicidad o de entrenamiento de modelos; para qué es una conexión con cualquier otra no se pregunta. Está bien cuando antes se desidentifican los datos, o cuando un contrato excluye el uso propio de quien los recibe; para publicidad y entrenamiento solo puede servir el consentimiento, donde la ley lo admite.',
  'Data that is cut down on the way so that it names nobody: declare it as de-identified.':
    'Datos que se recortan por el camino de modo que no nombran a nadie: decláralos como desidentificados.',
  // Records, assessments, data that comes back.
  'Whether the record that the law asks for is declared, as soon as any component handles personal data.':
    'Si se declara el registro que pide la ley, en cuanto algún componente trata datos personales.',
  'A record that is kept under another name.': 'Un registro que se lleva con otro nombre.',
  'Special categories or biometric data anywhere, minors who are scored or sorted automatically, or what else the law names; then whether an assessment was made, on a day that is not ahead.':
    'Si en algún lugar hay categorías especiales de datos o datos biométricos, si se puntúa o clasifica automáticamente a menores, o si se da otra cosa que nombre la ley; entonces, si se hizo una evaluación, en un día que ya haya llegado.',
  'An assessment that covers this platform together with others.':
    'Una evaluación que abarca esta plataforma junto con otras.',
  'Each system of record with personal data: what the rules about single machines, backups and restores say about it.':
    'Todos los datos de origen que sean personales: lo que dicen de ellos las reglas sobre máquinas únicas, copias de seguridad y restauraciones.',
  'Where one of those findings is wrong, so is this one.':
    'Donde se equivoca uno de esos hallazgos, también se equivoca este.',
};
