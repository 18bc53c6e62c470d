/** Thrown by the reader of plain text at anything that it leaves to YAML: right or wrong, it does not know. */
export class NotPlain extends Error {}

export function notPlain(): never {
  throw new NotPlain();
}
