/** What rules ask: `{who}` is one element, or "each of" several. */
export const asked: Readonly<Record<string, string>> = {
  'each of {list}': 'cada uno de {list}',
  '{text} The same is asked of {n} more.': '{text} Lo mismo se pregunta de {n} más.',
  '{n} checks wait for this answer: {titles}.': '{n} comprobaciones esperan esta respuesta: {titles}.',
  '{a}; {b}': '{a}; {b}',
  // Where, how many, how.
  'In which region or on which site is {who}?': '¿En qué región o sede está {who}?',
  'Where does {who} stand?': '¿Dónde está {who}?',
  'What is {who}? The catalogue has no such type.': '¿Qué es {who}? El catálogo no tiene ese tipo.',
  'What is "{field}" of {who}?': '¿Qué es «{field}» de {who}?',
  'How many units of {who} run?': '¿Cuántas unidades de {who} funcionan?',
  'How many units of {who} must work?': '¿Cuántas unidades de {who} tienen que funcionar?',
  'How do the units of {who} share the work?': '¿Cómo se reparten el trabajo las unidades de {who}?',
  'What is the smallest failure that can take {who} down?': '¿Cuál es el menor fallo que puede tumbar {who}?',
  'Which zones are the units of {who} spread over?': '¿Entre qué zonas se reparten las unidades de {who}?',
  'Does {who} fail over by itself or by hand?': '¿La conmutación de {who} es automática o a mano?',
  'What does each unit of {who} keep on its own machine?': '¿Qué guarda cada unidad de {who} en su propia máquina?',
  'What do people do here, and where do they arrive?': '¿Qué hace aquí la gente, y por dónde llega?',
  'Where on the platform do people arrive for {names}? What is named is outside.':
    '¿Por qué parte de la plataforma llega la gente para {names}? Lo que se nombra está fuera.',
  'What happens to {a} when {b} is lost?': '¿Qué le pasa a {a} cuando se pierde {b}?',
  'What happens to {a} when {b} is lost? And so for {n} more.':
    '¿Qué le pasa a {a} cuando se pierde {b}? Y así con {n} más.',
  // Failover, names, sessions.
  'Does {who} check the health of what it calls?': '¿Comprueba {who} la salud de lo que llama?',
  'Does {who} check the health of what it points to?': '¿Comprueba {who} la salud de aquello a lo que apunta?',
  'In which zone is it decided that {who} fails over?': '¿En qué zona se decide la conmutación de {who}?',
  'How likely is it that a failover of {who} works when it is needed?':
    '¿Qué probabilidad hay de que la conmutación de {who} funcione cuando hace falta?',
  'Which vendor runs {who}?': '¿Qué empresa hace funcionar {who}?',
  'Do people who use {who} have to come back to the same unit?': '¿Tiene que volver a la misma unidad quien usa {who}?',
  'Do the alerts of {who} reach people without passing what it watches?':
    '¿Llegan los avisos de {who} sin pasar por lo que vigila?',
  'How is {who} watched: by itself, together with its machine, or not at all?':
    '¿Cómo se vigila {who}: por separado, junto con su máquina, o de ninguna manera?',
  // Backups and goals.
  'How often is {who} backed up?': '¿Cada cuánto se hace copia de seguridad de {who}?',
  'In which region or on which site are the backups of {who} kept?':
    '¿En qué región o sede se guardan las copias de seguridad de {who}?',
  'Is whoever can delete the data of {who} kept from deleting its backups?':
    '¿Se impide que quien puede borrar los datos de {who} borre también sus copias de seguridad?',
  'When was a restore of {who} last tried?': '¿Cuándo se probó por última vez a restaurar {who}?',
  "How do the units of {who} keep copies of each other's data?":
    '¿Cómo mantienen las unidades de {who} réplicas de los datos de las demás?',
  'How far behind may a copy of {who} be?': '¿Cuánto puede ir por detrás una réplica de {who}?',
  'How long does it take to start a unit of {who} again?': '¿Cuánto se tarda en volver a arrancar una unidad de {who}?',
  'How long is it until a lost unit of {who} is noticed?':
    '¿Cuánto se tarda en notar que se ha perdido una unidad de {who}?',
  'How long does it take another unit of {who} to take over?': '¿Cuánto tarda en tomar el relevo otra unidad de {who}?',
  'How long does it take to make {who} anew on another machine?':
    '¿Cuánto se tarda en hacer de nuevo {who} en otra máquina?',
  'How long does it take to go back to the version of {who} before a bad one?':
    '¿Cuánto se tarda en volver a la versión de {who} anterior a una mala?',
  'How long does it take to restore {who} from a backup?':
    '¿Cuánto se tarda en restaurar {who} desde una copia de seguridad?',
  'With which probability does {who} work? The goal for availability cannot be judged without.':
    '¿Con qué probabilidad funciona {who}? Sin ella no se puede juzgar el objetivo de disponibilidad.',
  'How many people at once can one unit of {who} carry?':
    '¿A cuántas personas a la vez puede atender una unidad de {who}?',
  // The design as a whole, for laws.
  'In which countries, states or provinces are the learners?':
    '¿En qué países, estados o provincias están los estudiantes?',
  'How old is the youngest learner?': '¿Qué edad tiene el estudiante más joven?',
  'Are learners scored or sorted automatically?': '¿Se puntúa o clasifica automáticamente a los estudiantes?',
  'Of how many people in China is data handled?': '¿De cuántas personas en China se tratan datos?',
  'In which country is the organisation?': '¿En qué país está la organización?',
  'In which state or province is the organisation?': '¿En qué estado o provincia está la organización?',
  'What kind of organisation is it?': '¿Qué clase de organización es?',
  'Whom does the organisation teach?': '¿A quién enseña la organización?',
  'Does the US Department of Education fund the organisation?':
    '¿Financia la organización el Departamento de Educación de EE. UU.?',
  'Does the organisation work for profit?': '¿Tiene la organización ánimo de lucro?',
  'Is the organisation over one of the thresholds of the CCPA?':
    '¿Supera la organización alguno de los umbrales de la CCPA?',
  'Does China count it as an operator of critical information infrastructure?':
    '¿La considera China operadora de infraestructura crítica de información?',
  'Who consents for learners who are children?': '¿Quién consiente por los estudiantes que son menores?',
  'The school consents for the parents, which the text of the law does not provide for. Do the parents consent as well?':
    'El centro consiente por los padres, lo que el texto de la ley no prevé. ¿Consienten también los padres?',
  'Is it written down who is told first when data has leaked?':
    '¿Está escrito a quién se avisa primero cuando se han filtrado datos?',
  'Is somebody told when data is read or lost in an unusual way?':
    '¿Se avisa a alguien cuando se leen o pierden datos de manera inusual?',
  'Within which time is erased data gone from backups, too?':
    '¿En cuánto tiempo desaparecen los datos borrados también de las copias de seguridad?',
  'Is the policy on how long data is kept written down and published?':
    '¿Está escrita y publicada la política de conservación de datos?',
  'Are records of processing kept?': '¿Se lleva un registro de las actividades de tratamiento?',
  'Which documents are written down and kept up to date?': '¿Qué documentos están escritos y al día?',
  'Was an impact assessment made?': '¿Se hizo una evaluación de impacto?',
  'When was the impact assessment made?': '¿Cuándo se hizo la evaluación de impacto?',
  'Please give {field}.': 'Indica {field}.',
  // Elements and vendors, for laws.
  'From which countries can people at {a} reach the data?':
    '¿Desde qué países puede llegar a los datos la gente de {a}?',
  'In which country is {a}?': '¿En qué país está {a}?',
  'In which state or province is {a}?': '¿En qué estado o provincia está {a}?',
  'In which zone are the backups of {a} kept?': '¿En qué zona se guardan las copias de seguridad de {a}?',
  'In which zone is the access log of {a} kept?': '¿En qué zona se guarda el registro de accesos de {a}?',
  'In which site, or at which provider, is {a}?': '¿En qué sede, o con qué proveedor, está {a}?',
  'Which vendor runs {a}, in {place}?': '¿Qué empresa hace funcionar {a}, en {place}?',
  'Which data does {a} hold?': '¿Qué datos contiene {a}?',
  'Which data does {a} get?': '¿Qué datos recibe {a}?',
  'Which data goes from {a} to {b}?': '¿Qué datos van de {a} a {b}?',
  'On which ground does personal data go to {a} in {place}?':
    '¿Con qué fundamento van datos personales a {a} en {place}?',
  'Is there a contract with {a}, in {place}, that protects the data?':
    '¿Hay un contrato con {a}, en {place}, que proteja los datos?',
  'Is there a contract with {a} about the data?': '¿Hay un contrato con {a} sobre los datos?',
  'Which terms does the contract with {a} contain?': '¿Qué cláusulas contiene el contrato con {a}?',
  'Do further companies handle the data behind {a}?': '¿Tratan los datos otras empresas detrás de {a}?',
  'Does {a} keep a list of the companies behind it?': '¿Tiene {a} una lista de las empresas que hay detrás?',
  'Were the companies behind {a} agreed to, and are they bound by the same duties?':
    '¿Se aceptaron las empresas que hay detrás de {a}, y están sujetas a los mismos deberes?',
  'Is the connection from {a} to {b} encrypted?': '¿Está cifrada la conexión de {a} a {b}?',
  'Is the data in {a} encrypted at rest?': '¿Están cifrados en reposo los datos de {a}?',
  'the backup of {a}': 'la copia de seguridad de {a}',
  'the access log of {a}': 'el registro de accesos de {a}',
  'Can {a} be reached from the Internet?': '¿Se puede llegar a {a} desde Internet?',
  'May anybody read the files in {a} without signing in?':
    '¿Puede cualquiera leer los archivos de {a} sin iniciar sesión?',
  'Is it logged who reads the data in {a}?': '¿Se registra quién lee los datos de {a}?',
  'How long is the access log of {a} kept?': '¿Cuánto se conserva el registro de accesos de {a}?',
  'Is {a} monitored?': '¿Se supervisa {a}?',
  'Within how many hours must {a} tell of a breach?': '¿En cuántas horas tiene que avisar {a} de una brecha?',
  'How long is the data in {a} kept?': '¿Cuánto se conservan los datos de {a}?',
  'How long are backups of {a} kept?': '¿Cuánto se conservan las copias de seguridad de {a}?',
  'Can one person’s data be erased from {a}?': '¿Se pueden borrar de {a} los datos de una persona?',
  'What kind of company is {a}?': '¿Qué clase de empresa es {a}?',
  'What does {a} do with the data that it gets?': '¿Qué hace {a} con los datos que recibe?',
  'Does a contract keep {a} from using the data for itself?': '¿Impide un contrato que {a} use los datos para sí?',
  'Do people agree, apart from everything else, that {a} uses their data for {purpose}?':
    '¿Acepta la gente, aparte de todo lo demás, que {a} use sus datos para {purpose}?',
};
