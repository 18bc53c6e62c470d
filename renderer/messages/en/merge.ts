export const merge = {
  'merge.title': 'Compare and merge',
  'merge.none': 'Nothing was changed on both sides: all changes are taken.',
  'merge.choose': 'Everything that only one side changed is taken. Choose for what both changed:',
  'merge.trouble': 'This does not fit together: {trouble} Choose the other side of something above.',
  'merge.disk': 'What changed on disk',
  'merge.here': 'What merging changes here',
  'merge.save': 'Merge and save',
  'merge.mine': 'Mine',
  'merge.theirs': 'The file',
} as const;
