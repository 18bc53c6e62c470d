export const recent = {
  'action.file.recent': 'Recent files…',
  'app.dialog.recent': 'The recent files',
  'recent.title': 'Recent files',
  'recent.none': 'There are none yet: designs that you open or save are listed here.',
  'recent.gone': 'No longer there, or its folder cannot be reached.',
  'recent.forget': 'Take {name} off the list',
  'recent.forget.short': 'Remove',
} as const;
