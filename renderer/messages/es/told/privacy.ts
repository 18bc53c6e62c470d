const KINDS: Readonly<Record<string, string>> = {
  'transfer to other countries': 'transferencia a otros países',
  'contracts with those who handle data': 'contratos con quienes tratan datos',
  'others behind a vendor': 'quienes están detrás de una empresa',
  'encryption in transit': 'cifrado en tránsito',
  'encryption at rest': 'cifrado en reposo',
  'records of learners in public reach': 'expedientes de estudiantes al alcance de cualquiera',
  'a log of who read what': 'un registro de quién leyó qué',
  'readiness for a breach': 'preparación para una brecha',
  'how long data is kept': 'cuánto se conservan los datos',
  children: 'menores',
  'data for analytics, ads and other purposes': 'datos para analítica, publicidad y otros fines',
  'records and notices': 'registros y avisos',
  'impact assessment': 'evaluación de impacto',
  'data that stays and comes back': 'datos que permanecen y se recuperan',
  'where data must stay': 'dónde deben quedarse los datos',
};

const DUTIES: Readonly<Record<string, string>> = {
  'Own policy': 'Política propia',
  'A reading aid that knows only the facts in this drawing. It is no legal advice: it does not see exemptions, contracts or local rules. Ask whoever is responsible for privacy.':
    'Una ayuda de lectura que solo conoce los datos de este dibujo. No es asesoramiento jurídico: no ve exenciones, contratos ni normas locales. Consulta a quien sea responsable de la privacidad.',
  // Whether a law or a duty counts.
  'An own policy says where data stays, who may handle it and how long it is kept.':
    'Una política propia dice dónde se quedan los datos, quién puede tratarlos y cuánto se conservan.',
  'The design declares it.': 'El diseño lo declara.',
  'The drawing declares it for {n} element.': 'El dibujo lo declara para {n} elemento.',
  'The drawing declares it for {n} elements.': 'El dibujo lo declara para {n} elementos.',
  '{a} applies from {day} (day not yet checked).': '{a} se aplica desde el {day} (día aún sin comprobar).',
  '{a} applies from {day}.': '{a} se aplica desde el {day}.',
  '{a} applied until before {day} (day not yet checked).': '{a} dejó de aplicarse el {day} (día aún sin comprobar).',
  '{a} applied until before {day}.': '{a} dejó de aplicarse el {day}.',
  '{a} does not apply: no policy is declared.': '{a} no se aplica: no se declara ninguna política.',
  '{a} does not apply: policy names no vendors.': '{a} no se aplica: la política no nombra empresas.',
  '{a} does not apply: context.{field} is {value}.': '{a} no se aplica: context.{field} es {value}.',
  '{a} does not apply: {law}.': '{a} no se aplica: {law}.',
  'Whether {a} applies is open. {question}': 'No se sabe si {a} se aplica. {question}',
  '{field} is not given.': 'Falta {field}.',
  '{field} says {place}, not which part.': '{field} dice {place}, y no qué parte.',
  '{a}: {n} kinds of duty are not judged here.': '{a}: aquí no se juzgan {n} clases de deber.',
  '{a}: {n} kinds of duty are not judged here. {rest}': '{a}: aquí no se juzgan {n} clases de deber. {rest}',
  '{a} sets no such duty.': '{a} no establece ese deber.',
  '{a} sets no such duty that a drawing shows.': '{a} no establece ningún deber así que se vea en un dibujo.',
  '{a} sets no such duty; state law or a contract may.':
    '{a} no establece ese deber; quizá sí una ley estatal o un contrato.',
  '{a} sets no such duty: {law}': '{a} no establece ese deber: {law}',
  'No such duty of the {a} that a drawing shows is listed here.':
    'Aquí no consta ningún deber así de {a} que se vea en un dibujo.',
};

/** Why a kind of duty matters; on a finding, what the law says follows. */
const REASONS: Readonly<Record<string, string>> = {
  'Personal data that leaves the area of the law needs a ground for leaving it.':
    'Los datos personales que salen del ámbito de la ley necesitan un fundamento para salir.',
  'Whoever hosts or receives personal data for the platform must be bound by a contract to use it for nothing else.':
    'Quien aloja o recibe datos personales para la plataforma debe estar obligado por contrato a no usarlos para nada más.',
  'A vendor that passes data on brings in companies that nobody here has chosen.':
    'Una empresa que pasa datos a otras trae consigo algunas que aquí nadie ha elegido.',
  'Personal data that leaves a machine unencrypted can be read and changed by whoever is on the way.':
    'Los datos personales que salen de una máquina sin cifrar los puede leer y cambiar quien esté por el camino.',
  'A disk, a snapshot or a backup that leaves the house unencrypted takes the personal data on it along.':
    'Un disco, una instantánea o una copia de seguridad que sale de casa sin cifrar se lleva los datos personales que contiene.',
  'A store that anybody can reach is found within hours, and one weak password is then enough.':
    'Un almacén al alcance de cualquiera se encuentra en horas, y entonces basta una contraseña débil.',
  'Without a log of who read the records of learners, nobody can tell afterwards what a stranger saw.':
    'Sin un registro de quién leyó los expedientes de estudiantes, después nadie puede decir qué vio un extraño.',
  'The clock of the law starts when a breach is noticed. Without watching, an alert and a name to call, it runs out unseen.':
    'El plazo de la ley empieza cuando se nota una brecha. Sin vigilancia, un aviso y a quién llamar, se agota sin que nadie lo vea.',
  'What is kept without end can leak without end, and nobody can keep the promise to erase it.':
    'Lo que se conserva sin fin se puede filtrar sin fin, y nadie puede cumplir la promesa de borrarlo.',
  'Children cannot consent for themselves, and may not be followed for the purposes of others.':
    'Los menores no pueden consentir por sí mismos, y no se los puede rastrear para fines ajenos.',
  'Data about learners that reaches companies with purposes of their own does not come back.':
    'Los datos de estudiantes que llegan a empresas con fines propios no vuelven.',
  'Whoever cannot say which data goes where cannot answer a learner, a parent or an authority.':
    'Quien no puede decir qué datos van a dónde no puede responder a un estudiante, a sus padres ni a una autoridad.',
  'Where much can go wrong for learners, it must be thought through and written down before, not after.':
    'Donde mucho puede salir mal para los estudiantes, hay que pensarlo y escribirlo antes, no después.',
  'Losing personal data, or being unable to reach it for long, harms learners as much as a leak.':
    'Perder datos personales, o no poder llegar a ellos durante mucho tiempo, daña a los estudiantes tanto como una filtración.',
  'Some data has to stay in a country, or in a data centre of one’s own, because a law or the organisation says so.':
    'Algunos datos tienen que quedarse en un país, o en un centro de datos propio, porque lo dice una ley o la organización.',
};

const FOUND: Readonly<Record<string, string>> = {
  // Places and transfers.
  'No component handles personal data.': 'Ningún componente trata datos personales.',
  '{a} holds or handles personal data in {place}, and no ground is declared that counts there on {day}.':
    '{a} guarda o trata datos personales en {place}, y no se declara ningún fundamento que valga allí el {day}.',
  '{a} holds or handles personal data in {place}, where it may not go on {day}.':
    '{a} guarda o trata datos personales en {place}, adonde no pueden ir el {day}.',
  'People at {a} can reach personal data from {place}, and no ground is declared that counts there on {day}.':
    'La gente de {a} puede llegar a datos personales desde {place}, y no se declara ningún fundamento que valga allí el {day}.',
  'People at {a} can reach personal data from {place}, where it may not go on {day}.':
    'La gente de {a} puede llegar a datos personales desde {place}, adonde no pueden ir el {day}.',
  'The backup of {a}': 'La copia de seguridad de {a}',
  'The access log of {a}': 'El registro de accesos de {a}',
  '{place} is on the list of countries that data may not go to.':
    '{place} está en la lista de países a los que los datos no pueden ir.',
  'The vendor {a} declares "{ground}"; accepted there: {grounds}.':
    'La empresa {a} declara «{ground}»; allí se acepta: {grounds}.',
  'The vendor {a} declares "{ground}" ({law}); accepted there: {grounds}.':
    'La empresa {a} declara «{ground}» ({law}); allí se acepta: {grounds}.',
  'There is no contract with {a}.': 'No hay contrato con {a}.',
  'Keep the store, the backup or the vendor inside the area of the law, or record the transfer mechanism of the vendor.':
    'Mantén el almacén, la copia de seguridad o la empresa dentro del ámbito de la ley, o registra el mecanismo de transferencia de la empresa.',
  '{a} has personal data in {place}, outside {places}.': '{a} tiene datos personales en {place}, fuera de {places}.',
  '{a} has {data} data outside a data centre of one’s own.':
    '{a} tiene datos fuera de un centro de datos propio: {data}.',
  'every country': 'todo país',
  nowhere: 'en ningún sitio',
  'Policy keeps {data} data on own premises.': 'La política mantiene en instalaciones propias estos datos: {data}.',
  'Policy keeps {data} data on own premises. {rest}':
    'La política mantiene en instalaciones propias estos datos: {data}. {rest}',
  'Allowed: {places}.': 'Se permite: {places}.',
  'Allowed: {places}. {rest}': 'Se permite: {places}. {rest}',
  'The organisation is no operator of critical infrastructure, and handles data of few enough people ({band}).':
    'La organización no opera infraestructura crítica, y trata datos de un número lo bastante pequeño de personas ({band}).',
  'Keep the store, its copies, backups and logs inside; or let whoever owns the policy change it.':
    'Mantén dentro el almacén, sus réplicas, copias de seguridad y registros; o que cambie la política quien responda de ella.',
  // Vendors.
  'No vendor has personal data in its hands.': 'Ninguna empresa tiene datos personales en sus manos.',
  'No vendor has personal data in its hands, or none lets others handle it.':
    'Ninguna empresa tiene datos personales en sus manos, o ninguna deja que los traten otras.',
  'The contract with {a} lacks what the law asks for: {terms}.':
    'Al contrato con {a} le falta lo que pide la ley: {terms}.',
  'There is no contract with {a}, which has personal data in its hands.':
    'No hay contrato con {a}, que tiene datos personales en sus manos.',
  '{a} has personal data in its hands and is not among the vendors that policy allows.':
    '{a} tiene datos personales en sus manos y no está entre las empresas que permite la política.',
  'Move what {a} holds to a vendor that is allowed, or let the owner of the policy add {b}.':
    'Lleva lo que tiene {a} a una empresa permitida, o que quien responda de la política añada {b}.',
  'Sign the contract, with the terms that the law asks for, and record both at the vendor; or move to somebody who signs.':
    'Firma el contrato, con las cláusulas que pide la ley, y registra ambas cosas en la empresa; o cambia a alguien que firme.',
  'The companies behind {a} were not agreed to, or are not bound by the same duties.':
    'Las empresas que hay detrás de {a} no se aceptaron, o no están sujetas a los mismos deberes.',
  '{a} does not say which companies handle the data behind it.':
    '{a} no dice qué empresas tratan los datos por detrás.',
  'Get the list of those behind the vendor, agree to them by name, and see that they are bound by the same duties.':
    'Consigue la lista de quienes están detrás de la empresa, acéptalos por su nombre y comprueba que estén sujetos a los mismos deberes.',
  // Encryption, reach, logs.
  'No connection that leaves a machine carries personal data.':
    'Ninguna conexión que salga de una máquina lleva datos personales.',
  'Personal data goes from {a} to {b} unencrypted.': 'Van datos personales de {a} a {b} sin cifrar.',
  'It carries {data}; encryption is declared as none.': 'Lleva {data}; se declara que no hay cifrado.',
  'Encrypt the connection with TLS, or take it through a private link.':
    'Cifra la conexión con TLS, o llévala por un enlace privado.',
  'No component keeps personal data.': 'Ningún componente guarda datos personales.',
  'Personal data in {a} is not encrypted at rest.': 'Los datos personales de {a} no están cifrados en reposo.',
  'Encrypt the store and its backups, and decide who holds the keys.':
    'Cifra el almacén y sus copias de seguridad, y decide quién tiene las claves.',
  'No component keeps records of learners.': 'Ningún componente guarda expedientes de estudiantes.',
  'Anybody may read what {a} keeps, records of learners among it.':
    'Cualquiera puede leer lo que guarda {a}, también expedientes de estudiantes.',
  '{a} keeps records of learners and is public.': '{a} guarda expedientes de estudiantes y es público.',
  'People outside call {a}, which keeps records of learners, with nothing in between.':
    'Desde fuera se llama a {a}, que guarda expedientes de estudiantes, sin nada en medio.',
  'Put the store on a private network and reach it through the application.':
    'Pon el almacén en una red privada y llega a él a través de la aplicación.',
  'No component keeps records of learners for longer than it works with them.':
    'Ningún componente guarda expedientes de estudiantes más tiempo del que trabaja con ellos.',
  'Nobody logs who reads the records of learners in {a}.':
    'Nadie registra quién lee los expedientes de estudiantes de {a}.',
  'The access log of {a} is kept for {time}; the law asks for {goal}.':
    'El registro de accesos de {a} se conserva {time}; la ley pide {goal}.',
  'Turn on the access log, keep it in a separate place, and keep it long enough.':
    'Activa el registro de accesos, guárdalo en un lugar aparte y consérvalo el tiempo suficiente.',
  // Breaches.
  'Nobody is named who is told first when data has leaked.':
    'No se nombra a nadie a quien avisar primero cuando se han filtrado datos.',
  'Nobody is told when personal data is read or lost in an unusual way.':
    'No se avisa a nadie cuando se leen o pierden datos personales de manera inusual.',
  'Nothing watches {a}: it is not monitored and logs no access.':
    'Nada vigila {a}: no se supervisa ni registra accesos.',
  "{a} may wait {n} hours before it tells of a breach. The law's clock: {law}.":
    '{a} puede esperar {n} horas antes de avisar de una brecha. El plazo de la ley: {law}.',
  'Watch every store with personal data, alert somebody, write down who is told first, and put the time in which a vendor must tell into its contract.':
    'Vigila todo almacén con datos personales, avisa a alguien, escribe a quién se avisa primero, y pon en el contrato de cada empresa en cuánto tiempo debe avisar.',
  // How long.
  'No component keeps personal data for longer than it works with it.':
    'Ningún componente guarda datos personales más tiempo del que trabaja con ellos.',
  'Personal data in {a} is kept without end.': 'Los datos personales de {a} se conservan sin fin.',
  'One person’s data cannot be erased from {a}.': 'Los datos de una persona no se pueden borrar de {a}.',
  'Backups of {a} are kept for {time}; erased data is promised to be gone within {goal}.':
    'Las copias de seguridad de {a} se conservan {time}; se promete que lo borrado desaparece en {goal}.',
  'Backups of {a} are kept longer than the {time} that policy allows.':
    'Las copias de seguridad de {a} se conservan más de los {time} que permite la política.',
  'Data in {a} is kept longer than the {time} that policy allows.':
    'Los datos de {a} se conservan más de los {time} que permite la política.',
  'The policy on how long data is kept is not written down and published.':
    'La política de conservación de datos no está escrita y publicada.',
  'Set a time after which the data goes, make one person’s data erasable, and let backups expire within the time that was promised.':
    'Fija un tiempo tras el que se van los datos, haz que los de una persona se puedan borrar, y deja caducar las copias de seguridad en el tiempo prometido.',
  // Children and other purposes.
  'No connection gives personal data to others for their own use.':
    'Ninguna conexión da datos personales a otros para su propio uso.',
  'Data about children goes to {a} for {purpose}.': 'Van datos de menores a {a} para {purpose}.',
  'Some learners are under {n}, and nobody consents for them.':
    'Algunos estudiantes tienen menos de {n} años, y nadie consiente por ellos.',
  'Some learners are under {n}, and only adults consent for themselves.':
    'Algunos estudiantes tienen menos de {n} años, y solo los adultos consienten por sí mismos.',
  'The youngest learner is {n}; the line is {k}.': 'El estudiante más joven tiene {n} años; el límite es {k}.',
  'The youngest learner is {n}; the line is {k} (line of the country not yet checked).':
    'El estudiante más joven tiene {n} años; el límite es {k} (límite del país aún sin comprobar).',
  'The youngest learner is {n}; this is about people under {k}.':
    'El estudiante más joven tiene {n} años; esto trata de menores de {k}.',
  'The {a} names no age.': '{a} no nombra ninguna edad.',
  '{a} names no age; guidance looks at people under {n}.':
    '{a} no nombra ninguna edad; las orientaciones miran a los menores de {n}.',
  'Declare who consents for children, and take away what follows them.':
    'Declara quién consiente por los menores, y quita lo que los rastrea.',
  'No connection gives personal data to analytics, ads, social media or AI.':
    'Ninguna conexión da datos personales a analítica, publicidad, redes sociales o IA.',
  'Personal data goes to {a} for {purpose}, which consent does not allow here.':
    'Van datos personales a {a} para {purpose}, lo que aquí el consentimiento no permite.',
  'Personal data goes to {a} for {purpose} without consent to that.':
    'Van datos personales a {a} para {purpose} sin consentimiento para ello.',
  'Personal data goes to {a}, and no contract rules out that it is used for something else.':
    'Van datos personales a {a}, y ningún contrato excluye que se usen para otra cosa.',
  'Take the connection away, run the service yourself, de-identify the data first, or rule out the receiver’s own use by contract.':
    'Quita la conexión, lleva el servicio por cuenta propia, desidentifica antes los datos, o excluye por contrato el uso propio de quien los recibe.',
  // Records and assessments.
  'Nobody keeps {document}.': 'Nadie tiene al día {document}.',
  'a log of disclosures': 'un registro de cesiones de datos',
  'a privacy notice': 'un aviso de privacidad',
  'records of processing': 'un registro de las actividades de tratamiento',
  'reports of regular audits': 'informes de auditorías periódicas',
  'the list of operators and of what they receive': 'la lista de operadores y de lo que reciben',
  'the policies on how personal data is governed': 'las políticas de gobierno de los datos personales',
  'the supplemental information on each contract': 'la información complementaria de cada contrato',
  'Write the record down and keep it up to date. The table of places that Corral exports from the drawing is a start.':
    'Escribe el registro y tenlo al día. La tabla de lugares que Corral exporta del dibujo es un comienzo.',
  'No impact assessment was made.': 'No se hizo ninguna evaluación de impacto.',
  'No special data is handled, and learners are not scored or sorted automatically.':
    'No se tratan datos especiales, y no se puntúa ni clasifica automáticamente a los estudiantes.',
  'No special data is handled, and no learner is a minor.':
    'No se tratan datos especiales, y ningún estudiante es menor.',
  'The impact assessment is dated {day}, which lies ahead.':
    'La evaluación de impacto lleva fecha del {day}, que aún no ha llegado.',
  'It is needed because {risk}.': 'Hace falta porque {risk}.',
  'the platform handles {data} data': 'la plataforma trata datos de estas clases: {data}',
  'personal data leaves the country': 'salen del país datos personales',
  'minors are scored or sorted automatically': 'se puntúa o clasifica automáticamente a menores',
  'Make the assessment, and record its date.': 'Haz la evaluación y registra su fecha.',
  // Data that comes back.
  'No component is a system of record of personal data.': 'Ningún componente guarda datos personales de origen.',
  'Personal data in {a} may be lost, or out of reach for long: {titles}.':
    'Los datos personales de {a} se pueden perder, o quedar mucho tiempo fuera de alcance: {titles}.',
  'Close the findings about this store: a second machine, a backup, a restore that was tried.':
    'Resuelve los hallazgos de este almacén: una segunda máquina, una copia de seguridad, una restauración probada.',
};

/** The way of some data, and how far what a rule cites was checked. */
const WAYS: Readonly<Record<string, string>> = {
  'Starts with': 'Empieza en',
  'Kept in': 'Se guarda en',
  Copied: 'Se copia desde',
  Logged: 'Queda registrado en',
  'In the hands of': 'En manos de',
  Borders: 'Fronteras',
  'unknown → {place}': 'desconocido → {place}',
  '{place} → unknown': '{place} → desconocido',
  '{n} citation read in the text': '{n} cita leída en el texto',
  '{n} citations read in the text': '{n} citas leídas en el texto',
  '{n} citation seen in a secondary source': '{n} cita vista en una fuente secundaria',
  '{n} citations seen in a secondary source': '{n} citas vistas en una fuente secundaria',
  '{n} citation not yet checked': '{n} cita sin comprobar todavía',
  '{n} citations not yet checked': '{n} citas sin comprobar todavía',
  '{n} seen in a secondary source': '{n} en una fuente secundaria',
  '{n} not yet checked': '{n} sin comprobar todavía',
};

/**
 * What rules about laws find. What a law itself says, its articles, clocks and exceptions, stays in English, as it was
 * checked: it is what stands for `{law}`.
 */
export const privacy: Readonly<Record<string, string>> = {
  ...KINDS,
  ...Object.fromEntries(Object.entries(KINDS).map(([kind, said]) => [`{a}: ${kind}`, `{a}: ${said}`])),
  ...DUTIES,
  ...REASONS,
  ...Object.fromEntries(Object.entries(REASONS).map(([why, said]) => [`${why} {law}`, `${said} {law}`])),
  ...FOUND,
  ...WAYS,
};
