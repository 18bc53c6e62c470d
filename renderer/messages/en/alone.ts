export const alone = {
  'alone.folder': 'the folder where you chose it',
  'alone.downloads': 'the downloads of this browser',
  'alone.copies': 'your own files or downloads',
  'alone.unreachable':
    'Corral’s server does not answer, and without it this page cannot reach that file. Save under another name.',
  'alone.no-folders': 'Without Corral running, a page cannot use folders. Run “corral serve”, or open the desktop app.',
  'alone.needs-corral': 'A page alone cannot do this. Run “corral serve”, or open the desktop app.',
  'alone.no-log': 'A page alone keeps no log.',
  'alone.no-text': '{name} is not UTF-8 text; choose a .corral file, or save it as UTF-8.',
  'alone.too-large': '{name} is larger than {size} MB, more than a design can be; choose a .corral file.',
  'alone.changed':
    '{name} was changed by another program since it was opened; save under another name, or open it again.',
  'alone.differs': '{name} reads back different from what was written; save it in another place.',
  'alone.keeps-nothing': 'This browser keeps nothing for this page.',
  'alone.journal-gone': 'The journal of unsaved work is not in this browser.',
  'alone.journal-unwritten': 'This browser could not write the journal; it may be out of space.',
  'alone.trouble': '{name} cannot be used: the browser reported an error. Choose another place.',
  'alone.trouble.NotFoundError': '{name} cannot be used: there is no such file any more; choose another place.',
  'alone.trouble.NotAllowedError':
    '{name} cannot be used: you or this browser did not permit it; allow it, or choose another place.',
  'alone.trouble.NoModificationAllowedError':
    '{name} cannot be used: another page holds it; close it there, or choose another place.',
  'alone.trouble.QuotaExceededError': '{name} cannot be saved: the disk is full; free some space and try again.',
} as const;
