import { visit, type Document } from 'yaml';
import { apply, rangeOf, type Edit } from './edit.ts';
import { inline } from './inline.ts';

/** The text with every alias replaced by what it stands for, so that each place can be edited alone. */
export function writeOutAliases(text: string, document: Document): string {
  const edit: Edit = { text, splices: [] };
  visit(document, {
    Alias(_, node) {
      const [start, end] = rangeOf(node);
      edit.splices.push({ start, end, text: inline(node.toJS(document)) });
    },
  });
  return apply(edit);
}
