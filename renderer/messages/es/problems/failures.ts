/** Why the host could not do what was asked. */
export const failures: Readonly<Record<string, string>> = {
  '{a} cannot be saved: {why}.': 'No se puede guardar {a}: {why}.',
  '{a} cannot be opened: {why}.': 'No se puede abrir {a}: {why}.',
  '{a} cannot be read: {why}.': 'No se puede leer {a}: {why}.',
  '{a} cannot be written: {why}.': 'No se puede escribir {a}: {why}.',
  '{a} cannot be listed: {why}.': 'No se puede mostrar lo que hay en {a}: {why}.',
  '{a} cannot be removed: {why}.': 'No se puede quitar {a}: {why}.',
  '{a} cannot be looked at: {why}.': 'No se puede examinar {a}: {why}.',
  'there is no such file or folder; check the path': 'no existe ese archivo o carpeta; comprueba la ruta',
  'a part of the path is a file, not a folder': 'una parte de la ruta es un archivo, no una carpeta',
  'it is a folder; choose a file': 'es una carpeta; elige un archivo',
  'permission is denied; choose another place or change its permissions':
    'no hay permiso; elige otro lugar o cambia sus permisos',
  'the system does not permit it; choose another place or change its permissions':
    'el sistema no lo permite; elige otro lugar o cambia sus permisos',
  'the disk is read-only; choose another place': 'el disco es de solo lectura; elige otro lugar',
  'the disk is full; free some space and try again': 'el disco está lleno; libera espacio y vuelve a intentarlo',
  'the disk quota is used up; free some space and try again':
    'la cuota de disco está agotada; libera espacio y vuelve a intentarlo',
  'the disk reported an error; choose another place': 'el disco ha dado un error; elige otro lugar',
  'the place spans two disks; choose another place': 'el lugar abarca dos discos; elige otro lugar',
  'its links lead in a circle; choose the file itself': 'sus enlaces van en círculo; elige el archivo mismo',
  'the name is too long; choose a shorter one': 'el nombre es demasiado largo; elige uno más corto',
  'another program holds it; close it there and try again':
    'lo tiene otro programa; ciérralo allí y vuelve a intentarlo',
  'the network folder does not answer; try again, or choose a place on this computer':
    'la carpeta de red no responde; vuelve a intentarlo o elige un lugar de este equipo',
  'the network folder is gone; choose a place on this computer':
    'la carpeta de red ya no está; elige un lugar de este equipo',
  'the computer that holds the folder does not answer; choose a place on this one':
    'el equipo que tiene la carpeta no responde; elige un lugar de este',
  'too many files are open; close some programs and try again':
    'hay demasiados archivos abiertos; cierra algunos programas y vuelve a intentarlo',
  'its folder is gone; bring it back, or choose another place': 'su carpeta ya no está; recupérala o elige otro lugar',
  'the system reported an unknown error': 'el sistema ha dado un error desconocido',
  'the system reported {code}': 'el sistema ha dado {code}',
  'Windows keeps this name for itself; choose another': 'Windows se reserva este nombre; elige otro',
  'the folder went away meanwhile, or cannot be made there; choose another folder':
    'la carpeta ha desaparecido entretanto, o no se puede crear ahí; elige otra carpeta',
  'The file of settings': 'el archivo de ajustes',
  'The list of recent files': 'la lista de archivos recientes',
  'The journal of unsaved work': 'el diario del trabajo sin guardar',
  'The earlier version': 'la versión anterior',
  // Opening and saving.
  '{a} was removed since it was opened; save under another name, or open it again.':
    '{a} se ha quitado desde que se abrió; guarda con otro nombre o vuelve a abrirlo.',
  '{a} was changed by another program since it was opened; save under another name, or open it again.':
    'Otro programa ha cambiado {a} desde que se abrió; guarda con otro nombre o vuelve a abrirlo.',
  '{a} reads back different from what was written; save it in another place.':
    '{a} se lee distinto de lo que se escribió; guárdalo en otro lugar.',
  '{a} is not a file; choose a .corral file.': '{a} no es un archivo; elige un archivo .corral.',
  '{a} is not UTF-8 text; choose a .corral file, or save it as UTF-8.':
    '{a} no es texto UTF-8; elige un archivo .corral o guárdalo como UTF-8.',
  '{a} has {b} and a design has at most {c}; choose a .corral file.':
    '{a} tiene {b} y un diseño tiene como mucho {c}; elige un archivo .corral.',
  'This name cannot be used: {why}.': 'Este nombre no se puede usar: {why}.',
  'it is not a name': 'no es un nombre',
  'it has a character that file names cannot have': 'tiene un carácter que los nombres de archivo no admiten',
  'Windows keeps this name for itself': 'Windows se reserva este nombre',
  'it starts with a space or ends with a dot or space': 'empieza con un espacio o acaba en punto o espacio',
  'it is too long': 'es demasiado largo',
  'it is not relative': 'no es relativa',
  'This place was not chosen here; choose it again.': 'Este lugar no se eligió aquí; vuelve a elegirlo.',
  'This folder was not chosen here; choose it again.': 'Esta carpeta no se eligió aquí; vuelve a elegirla.',
  'This design cannot be read back, so it was not drawn.':
    'Este diseño no se puede volver a leer, así que no se dibujó.',
  'Nothing was read.': 'No se ha leído nada.',
  // What this host has not.
  'The story is not shown to anybody now.': 'La historia no se está mostrando a nadie.',
  'The story cannot be shown at {a} ({b}).': 'La historia no se puede mostrar en {a} ({b}).',
  'This computer has no address {a}; choose another.': 'Este equipo no tiene la dirección {a}; elige otra.',
  'This host has no dialogs of its own.': 'Este anfitrión no tiene cuadros de diálogo propios.',
  'This host keeps no log.': 'Este anfitrión no lleva registro.',
  'This host keeps nothing between two runs; save often.':
    'Este anfitrión no conserva nada entre una vez y otra; guarda a menudo.',
  'This host shows no folders; look there yourself.': 'Este anfitrión no muestra carpetas; míralo allí.',
  'The address for updates was asked, but {why}.': 'Se preguntó a la dirección de actualizaciones, pero {why}.',
  'it answered {code}': 'respondió {code}',
  'it answered too much': 'respondió demasiado',
  // Exports.
  'The export has two folders of one name: {a} and {b}.':
    'La exportación tiene dos carpetas con un mismo nombre: {a} y {b}.',
  'The export has two files of one name: {a} and {b}.':
    'La exportación tiene dos archivos con un mismo nombre: {a} y {b}.',
  'The export has a file {a}, and {why}.': 'La exportación tiene un archivo {a}, y {why}.',
  'The export has a file and a folder of one name: {a}.':
    'La exportación tiene un archivo y una carpeta con un mismo nombre: {a}.',
  '{a} in this folder is not a plain file; choose another folder.':
    '{a} no es un archivo normal en esta carpeta; elige otra carpeta.',
  '{a} in this folder cannot be read; restore it, or choose an empty folder.':
    '{a} no se puede leer en esta carpeta; recupéralo o elige una carpeta vacía.',
  'This folder holds an export for {a}; choose another folder for {b}.':
    'Esta carpeta contiene una exportación para {a}; elige otra carpeta para {b}.',
  'This folder is inside {a}, which is an export itself; choose another folder.':
    'Esta carpeta está dentro de {a}, que es una exportación; elige otra carpeta.',
  '{a} is not a plain file here; move it away.': '{a} no es un archivo normal aquí; llévalo a otro sitio.',
  '{a} is not a folder here, so {b} cannot be written; move it away.':
    '{a} no es una carpeta aquí, así que no se puede escribir {b}; llévalo a otro sitio.',
  '{a} is an export of its own here, so {b} cannot be written; choose another folder.':
    '{a} es aquí una exportación aparte, así que no se puede escribir {b}; elige otra carpeta.',
  // Forks.
  '{a}: {what}.': '{a}: {what}.',
  'there is no such folder; name a git checkout of the fork':
    'no existe esa carpeta; indica una copia de trabajo de git con el fork',
  'this is not in a git checkout; name the folder that the fork was cloned into':
    'esto no está en una copia de trabajo de git; indica la carpeta en la que se clonó el fork',
  'this checkout is shallow: its history was cut off; run "git fetch --unshallow" in it first':
    'esta copia es superficial: su historia está recortada; ejecuta antes en ella «git fetch --unshallow»',
  'it has no branch, tag or commit {a}; fetch upstream, or name one that "git branch -a" or "git tag" lists':
    'no tiene la rama, etiqueta o commit {a}; trae el repositorio original o indica una que salga en «git branch -a» o «git tag»',
  'it has no commit in common with {a}; name the branch or tag that the fork was made from':
    'no tiene ningún commit en común con {a}; indica la rama o etiqueta de la que se hizo el fork',
};
