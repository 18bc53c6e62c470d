export const start = {
  'start.name': 'Start',
  'start.title': 'What do you want to host?',
  'start.about':
    'Draw the stack, see which single failures reach learners and which privacy questions are open, then write the code for it.',
  'start.blank': 'Blank',
  'start.blank.text': 'One empty stage. Drag components onto it.',
  'start.blank.action': 'Start blank',
  'start.open': 'Open a file',
  'start.open.text': 'A design (.corral) from this computer. You can also drop one on this page.',
  'start.open.action': 'Open…',
  'start.import': 'Import',
  'start.import.text':
    'A Terraform state, a CloudFormation template or an Ansible inventory, as a design. You can also drop one on this page.',
  'start.import.action': 'Import…',
  'start.fork': 'Check a fork',
  'start.fork.text':
    'How far your fork of the platform has gone from its upstream, by the talk’s five pieces of advice.',
  'start.fork.action': 'Choose…',
  'start.choose': 'Choose where to host',
  'start.choose.text':
    'Own machines, AWS, OpenStack or another cloud: {number} questions, and what speaks for and against each.',
  'start.choose.action': 'Answer…',
  'start.templates': 'Templates',
  'start.use': 'Use this template',
  'start.broken': 'Templates that cannot be read',
  'start.broken.text': 'Some templates cannot be read:',
  'start.stages': { one: '1 stage', other: '{count} stages: {names}' },
  'start.drop': 'Drop the file to open or import it',
} as const;
