export const fold = {
  'fold.collapse': 'Collapse {name}',
  'fold.expand': 'Expand {name}',
  'fold.collapsed': 'collapsed',
  'fold.components': { one: '{count} component', other: '{count} components' },
  'fold.zones': { one: '{count} zone', other: '{count} zones' },
  'fold.stopped': '{stopped} of {of} stopped',
  'fold.connections': {
    one: '{count} connection from {from} to {to}',
    other: '{count} connections from {from} to {to}',
  },
  'fold.differences': { one: '1 difference inside', other: '{count} differences inside' },
  'fold.did-collapse': '{name} is collapsed.',
  'fold.did-expand': '{name} is expanded.',
  'fold.no-zone': 'Select a zone, or something in one, first.',
  'fold.no-collapsed': 'Select a collapsed zone first.',
  'fold.refuses': '{name} is collapsed; expand it to put something in it',
} as const;
