export const follow = {
  'follow.story': 'The story',
  'follow.break': 'A short break.',
  'follow.waiting': 'Waiting for the story…',
  'follow.over': 'The story is over. Thank you for following.',
  'follow.code': 'The code on the big screen ',
  'follow.go': 'Follow',
  'follow.wrong-code': 'That was not the code. Look at the big screen again.',
  'follow.full': 'So many are following that there is no room left. Look at the big screen.',
} as const;
