import {
  Composer,
  isAlias,
  isCollection,
  isNode,
  isPair,
  LineCounter,
  Pair,
  visit,
  YAMLMap,
  type Document,
  type Node,
} from 'yaml';
import { plainData } from './aliases.ts';
import { duplicateKeys } from './duplicate-keys.ts';
import { readTokens, type Budget } from './read-tokens.ts';
import { withoutStacks } from './without-stacks.ts';

/** Objects have such keys first, in whatever order they are written. */
const INDEX = /^\d+$/;

/** An entry of a map or list as YAML reads it; `end` is the line, or the offset, of what stands behind it. */
export interface EntryByYaml {
  /** Of an entry of a map. */
  readonly key?: string;
  readonly value: unknown;
  readonly end: number;
}

/** A part of a text by YAML, with the tokens that it was made of; undefined when more is in it than may be read. */
export function composeExcerpt(
  text: string,
  budget: Budget,
): { readonly document: Document; readonly lines: LineCounter } | undefined {
  if (beginsOtherwise(text)) return undefined;
  const lines = new LineCounter();
  const read = readTokens(text, lines, budget);
  if (!('tokens' in read)) return undefined;
  const { tokens } = read;
  const composer = new Composer({ logLevel: 'error', prettyErrors: false, keepSourceTokens: true, uniqueKeys: false });
  const [document, second] = withoutStacks(() => [...composer.compose(tokens, true, text.length)]);
  return document === undefined || second !== undefined ? undefined : { document, lines };
}

/** Whether an excerpt begins with what means something else at the beginning of a text: a mark, a directive, a document. */
export function beginsOtherwise(text: string): boolean {
  return /^(?:\uFEFF|%|---|\.\.\.)/.test(text);
}

/**
 * Key and value of an entry that was found in an excerpt; undefined where something before `end` is wrong, or where it means more than what
 * stands there, such as a name that is used elsewhere in the text.
 */
export function entryIn(
  document: Document,
  entry: unknown,
  end: number,
  text: string,
): Omit<EntryByYaml, 'end'> | undefined {
  if (!isEntry(entry) || document.errors.some(({ pos }) => pos[0] <= end)) return undefined;
  const around = new YAMLMap(document.schema);
  around.items.push(isPair(entry) ? entry : new Pair('entry', entry));
  if (duplicateKeys(document).length > 0 || isNamed(around, text)) return undefined;
  const data = plainData(document, around) as Readonly<Record<string, unknown>>;
  const [[key, value] = ['__proto__', null]] = Object.entries(data);
  if (isNode(entry)) return { value };
  return key === '__proto__' || INDEX.test(key) ? undefined : { key, value };
}

/** No key of a design is a map or list: such a pair is left to whoever says what is wrong. */
function isEntry(entry: unknown): entry is Pair | Node {
  return isNode(entry) || (isPair(entry) && !isCollection(entry.key));
}

/** Whether something in a node has a name that is used in the text, or uses one. */
function isNamed(around: YAMLMap, text: string): boolean {
  let named = false;
  visit(around, {
    Node: (_, node) => {
      named ||= isAlias(node) || (node.anchor !== undefined && text.includes(`*${node.anchor}`));
    },
  });
  return named;
}
