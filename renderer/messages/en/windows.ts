export const windows = {
  'action.file.close': 'Close this design',
  'action.window.new': 'New window',
  'action.window.reopen': 'Open the closed design again',
  'action.window.next-tab': 'Show the next open design',
  'action.window.previous-tab': 'Show the open design before',
  'tabs.title': 'Open designs',
  'tabs.unsaved': '(not saved)',
  'tabs.close': 'Close this design',
  'tabs.how-to-close': 'Middle click or Delete closes it',
  'tabs.elsewhere': '“{name}” is open in another window of Corral, which shows it now.',
  'tabs.presenting': 'While a story is presented, its design stays on screen: end the presentation first.',
  'when.no-other-tab': 'Only one design is open in this window.',
} as const;
