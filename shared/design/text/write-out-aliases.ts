import { isAlias, isCollection, isScalar, visit, type Document, type Node } from 'yaml';
import { plainData } from '../parse/aliases.ts';
import { apply, rangeOf, type Edit } from './edit.ts';
import { inline } from './inline.ts';

/** The text with every alias replaced by what it stands for, so that each place can be edited alone. */
export function writeOutAliases(text: string, document: Document): string {
  const edit: Edit = { text, splices: [] };
  const written = new Map<string, string>();
  const named = new Map<string, Node>();
  visit(document, {
    Node(_, node) {
      if ((isScalar(node) || isCollection(node)) && node.anchor !== undefined) {
        named.set(node.anchor, node);
        written.delete(node.anchor);
      }
      if (!isAlias(node)) return;
      const { source } = node;
      const data = written.get(source) ?? inline(plainData(document, named.get(source)));
      written.set(source, data);
      const [start, end] = rangeOf(node);
      edit.splices.push({ start, end, text: data });
    },
  });
  return apply(edit);
}
