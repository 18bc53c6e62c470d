export const fork = {
  'fork.title': 'How healthy is your fork?',
  'fork.about':
    'Name a git checkout of your fork of the platform and the branch or tag of upstream that it follows. Corral asks git on this computer; it reads, and fetches nothing.',
  'fork.choose': 'Choose folder…',
  'fork.follows': 'Follows',
  'fork.judge': 'Judge',
  'fork.asking': 'Asking git',
  'fork.found': 'What was found',
  'fork.left': '{counts}. It left upstream on {date}, at {commit}.',
  'fork.fine': 'fine',
  'fork.warning': 'to watch',
  'fork.bad': 'bad',
  'fork.unknown': 'unknown',
  'fork.which': 'Which',
} as const;
