/** A text of the interface; `{name}` is filled in. With a count: the text for one, and that for any other number. */
export type Message = string | { readonly one: string; readonly other: string };

type Texts<M> = M extends { readonly one: infer One; readonly other: infer Other } ? One | Other : M;
type Names<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** The names that a message has to be told; one with two texts is told its `count`. */
export type Params<M> = Names<Texts<M>> | (M extends string ? never : 'count');

/** The same keys in another language. */
export type Translation<Table> = Readonly<Record<keyof Table, Message>>;

export type Values = Readonly<Record<string, string | number>>;

/** The text of a message with its values filled in; a name without a value stays as it is. */
export function fill(message: Message, values: Values = {}): string {
  const text = typeof message === 'string' ? message : values['count'] === 1 ? message.one : message.other;
  const parts = partsOf(text);
  let said = parts[0] ?? '';
  for (let at = 1; at < parts.length; at += 2) {
    const name = parts[at] ?? '';
    said += `${Object.hasOwn(values, name) ? values[name] : `{${name}}`}${parts[at + 1] ?? ''}`;
  }
  return said;
}

const known = new Map<string, readonly string[]>();

/** Texts and names in turn, beginning with a text. Looked for once: a large drawing says the same thousands of times. */
function partsOf(text: string): readonly string[] {
  const parts = known.get(text) ?? text.split(/\{(\w+)\}/);
  known.set(text, parts);
  return parts;
}
