export const story = {
  'story.title': 'Steps of the story',
  'story.nothing':
    'There is no story yet, so presenting shows stage after stage. “Add a step from here” in the menu adds what is on screen: the stage, what is selected, what has failed.',
  'story.step': 'Step {number}',
  'story.shows': 'Shows {stage}.',
  'story.notes': 'Notes for the presenter',
  'story.earlier': 'Earlier',
  'story.later': 'Later',
  'story.remove': 'Remove',
} as const;
