type Listener = (error: unknown) => void;
const listeners = new Set<Listener>();

/** An error of the program was caught, and is told to the person where it happened: the log hears of it here. */
export function noteMistake(error: unknown): void {
  console.error(error);
  for (const hear of listeners) hear(error);
}

export function onMistake(hear: Listener): void {
  listeners.add(hear);
}

/** What an error says, to stand within a sentence. */
export function mistakeWords(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  return said.slice(0, 300).replace(/[.\s]+$/, '');
}
