/** A pattern stands for at most so many hosts; what goes on is a slip. */
export const MOST_OF_PATTERN = 10_000;
const RANGE = /^(.*?)\[([a-z]|\d{1,9}):([a-z]|\d{1,9})(?::(\d{1,6}))?\](.*)$/s;

export interface Expanded {
  readonly hosts: readonly string[];
  /** It stands for more than these. */
  readonly more: boolean;
}

/** `web[01:03]` → `web01`, `web02`, `web03`; letters and steps as Ansible has them. */
export function expandHosts(pattern: string): Expanded {
  const done: string[] = [];
  const open = [pattern];
  for (let next = open.pop(); next !== undefined && done.length <= MOST_OF_PATTERN; next = open.pop()) {
    const names = oneRange(next);
    if (names === undefined) done.push(next);
    else open.push(...names.toReversed());
  }
  return { hosts: done.slice(0, MOST_OF_PATTERN), more: done.length > MOST_OF_PATTERN };
}

/** The names for the first range of a pattern, one more than are read at most; undefined when it has none. */
function oneRange(pattern: string): readonly string[] | undefined {
  const [, before = '', from = '', to = '', step = '1', after = ''] = RANGE.exec(pattern) ?? [];
  if (from === '' || /[a-z]/.test(from) !== /[a-z]/.test(to)) return undefined;
  const letters = /[a-z]/.test(from);
  const [first, last] = [from, to].map((end) => (letters ? end.charCodeAt(0) : Number(end))) as [number, number];
  const stride = Math.max(1, Number(step));
  const size = Math.min(MOST_OF_PATTERN + 1, Math.max(0, Math.floor((last - first) / stride) + 1));
  return Array.from({ length: size }, (_, index) => {
    const value = first + index * stride;
    const text = letters ? String.fromCharCode(value) : String(value).padStart(from.length, '0');
    return `${before}${text}${after}`;
  });
}
