export const keeping = {
  'keeping.unsafe': 'Your changes are not kept safe against a crash: {why} Save often.',
  'keeping.unreadable': 'The journal of unsaved work cannot be read; it was left where it is.',
  'keeping.recovered': {
    one: 'Recovered 1 change from {moment}. Save to keep it all.',
    other: 'Recovered {count} changes from {moment}. Save to keep it all.',
  },
  'keeping.taken':
    'The journal of this unsaved work was taken over or discarded elsewhere, such as in another browser. The work is still here, and a new journal keeps it.',
  'keeping.unsaved': 'Unsaved work',
  'keeping.discard': 'Discard',
  'keeping.recover': 'Recover',
  'keeping.never': 'never saved',
  'keeping.in': 'in {folder}',
  'keeping.was': {
    one: '“{name}” ({where}): 1 change was not saved, at {moment}.',
    other: '“{name}” ({where}): {count} changes were not saved, the last at {moment}.',
  },
  'keeping.line': 'Line {line}: {message}.',
  'keeping.versions': 'Earlier versions',
  'keeping.versions.none': 'There are none yet: every save of a named design makes one.',
  'keeping.versions.list': 'Versions, newest first',
  'keeping.versions.choose': 'Choose a version to see what restoring it would change. Restoring can be undone.',
  'keeping.versions.change': 'What restoring it would change',
  'keeping.restore': 'Restore',
} as const;
