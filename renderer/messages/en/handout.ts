export const handout = {
  'handout.all': 'Everything that can fail',
  'handout.nothing': 'There is nothing to show: the stages of this story are gone.',
  'handout.back': 'Back',
  'handout.next': 'Next',
  'handout.repair': 'Repair everything',
  'handout.hint': 'Click anything to let it fail. Arrow keys go from step to step.',
  'handout.story': 'A story',
} as const;
