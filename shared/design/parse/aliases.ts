import { isAlias, isCollection, isPair, isScalar, type Alias, type Document, type Node } from 'yaml';
import {
  ALIASES_MULTIPLY,
  ENTRY,
  INSIDE_ITSELF,
  LARGEST,
  MOST_NAMED,
  NAMES_NOTHING,
  TOO_MANY_NAMED,
} from './alias-limits.ts';

export interface AliasTrouble {
  readonly offset: number;
  readonly message: string;
}

/**
 * What keeps a document from being plain data: aliases that multiply, stand inside what they name or name nothing. Counts what they stand for
 * without making it. The document is no deeper than `readTokens` allows.
 */
export function aliasTrouble(document: Document): AliasTrouble | undefined {
  const scale = new Scale();
  scale.weigh(document.contents);
  return scale.trouble;
}

const OPEN = Symbol('what an anchor names is being weighed');

class Scale {
  /** The first thing that is wrong; weights mean nothing after it. */
  trouble: AliasTrouble | undefined;
  private named = 0;
  private readonly weights = new Map<string, number | typeof OPEN>();

  /** Characters of a node or pair with every alias written out. */
  weigh(node: unknown): number {
    if (isPair(node)) return this.weigh(node.key) + this.weigh(node.value);
    if (isAlias(node)) return this.weighAlias(node);
    const anchor = isScalar(node) || isCollection(node) ? node.anchor : undefined;
    if (anchor === undefined) return this.weighInside(node);
    this.count(node as Node);
    this.weights.set(anchor, OPEN);
    const weight = this.weighInside(node);
    // Something inside may have taken the name.
    if (this.weights.get(anchor) === OPEN) this.weights.set(anchor, weight);
    return weight;
  }

  private weighInside(node: unknown): number {
    if (isScalar(node)) return ENTRY + (typeof node.value === 'string' ? node.value.length : 0);
    if (!isCollection(node)) return ENTRY;
    let weight = ENTRY;
    for (const item of node.items) weight += this.weigh(item);
    return weight <= LARGEST || this.named === 0 ? weight : this.tell(node, ALIASES_MULTIPLY);
  }

  private weighAlias(alias: Alias): number {
    this.count(alias);
    const weight = this.weights.get(alias.source);
    if (weight === undefined) return this.tell(alias, NAMES_NOTHING);
    return weight === OPEN ? this.tell(alias, INSIDE_ITSELF) : weight;
  }

  private count(node: Node): void {
    this.named += 1;
    if (this.named > MOST_NAMED) this.tell(node, TOO_MANY_NAMED);
  }

  private tell(node: Node, message: string): number {
    this.trouble ??= { offset: node.range?.[0] ?? 0, message };
    return 0;
  }
}

/** Plain data of a node in a document. Its aliases were looked at: the library would refuse a hundred to one anchor. */
export function plainData(document: Document, node: Node | null | undefined): unknown {
  return node?.toJS(document, { maxAliasCount: -1 }) ?? null;
}
