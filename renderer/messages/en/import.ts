export const importing = {
  'import.title': 'Import',
  'import.choose': 'Choose file…',
  'import.none': 'No file chosen.',
  'import.file': 'File to import',
  'import.open': 'Open as a new design',
  'import.components': 'components drawn',
  'import.connections': 'connections drawn',
  'import.recognised': 'Recognised',
  'import.rest': 'Not in the design',
  'import.rest.count': 'Not in the design: {number}',
  'import.large': '“{name}” is larger than {size} MB; import a part of it.',
  'import.refused': '“{name}”: {why}',
  'import.unreadable': '“{name}” could not be read. Check that it is still there, then choose it again.',
  'import.about':
    'A Terraform state or plan (the file, or what terraform show -json writes), a CloudFormation template, or an Ansible inventory. Nothing leaves this computer.',
  'import.more': 'And {number} more; {command} lists all of them.',
} as const;
