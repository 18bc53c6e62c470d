// What ends a line somewhere, and what readers of Terraform or YAML refuse even in comments.
const UNPRINTABLE = /[^\x20-\x7e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]+/gu;

/** Text as comment lines of Terraform, YAML or a shell: nothing in it can end the comment. */
export function commentLines(text: string): string[] {
  return text
    .toWellFormed()
    .split('\n')
    .map((line) => `# ${line.replace(UNPRINTABLE, ' ')}`.trimEnd());
}
