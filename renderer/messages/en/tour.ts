export const tour = {
  'tour.drawing': 'A stack, drawn',
  'tour.drawing.text':
    'Every service stands on one machine. Boxes are components, frames are zones, and a line says who calls whom. Click one; Alt and the arrow keys walk along the lines.',
  'tour.add': 'Add something',
  'tour.add.text':
    'Drag a component onto the drawing, or press N and type its name. From a selected one, A adds what it calls: only what makes sense is offered.',
  'tour.properties': 'Say what you know',
  'tour.properties.text':
    'Facts of what is selected are here: yes, no or unknown. Unknown never counts as fine. With nothing selected, this is the stage and whom it is for.',
  'tour.problems': 'What was found',
  'tour.problems.text':
    'Rules look at every change: single points of failure, privacy questions, recovery. Open a finding to see why, where the rule is from, and fixes that were tried before they are offered.',
  'tour.break': 'Break it',
  'tour.break.text':
    'Select MySQL and press K: it fails, and the drawing shows who notices. Escape repairs everything. Nothing of the design changes.',
  'tour.stages': 'The next stage',
  'tour.stages.text':
    'A design has stages: this one has a sandbox, one service per machine, and a stack that survives. Page Down shows the next one.',
  'tour.compare': 'Compare',
  'tour.compare.text':
    '{compare} compares a stage with the one before: what came, went and changed, on the drawing and in the verdicts.',
  'tour.code': 'Code, live',
  'tour.code.text':
    'Y shows the code of what is selected: its entry in the file, and the lines that Terraform, CloudFormation or Ansible have because of it. Export writes all of it.',
  'tour.last': 'The end of the tour',
  'tour.last.text':
    '{commands} finds every command by its name, and ? lists all keys. {undo} takes back whatever you tried.',
} as const;
