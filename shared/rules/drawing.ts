/** For the cases of rules: the text of a design with one stage. `stage` is YAML of the stage, `head` of the document. */
export function drawing(stage: string, head = ''): string {
  const body = stage
    .trim()
    .split('\n')
    .map((line) => `    ${line.trimEnd()}`)
    .join('\n');
  return `corral: 1\n${head.trim()}\nstages:\n  - id: one\n${body.trim() === '' ? '' : `${body}\n`}`;
}

/** A waiver that counts on the day of the cases, as YAML for the head of a drawing. */
export function waiverOf(rule: string, ...elements: readonly string[]): string {
  const named = elements.map((one) => `"${one}"`).join(', ');
  return `waivers: [{ rule: ${rule}, elements: [${named}], reason: accepted for now, by: Ada, created: '2026-11-01', expires: '2027-01-01' }]`;
}
