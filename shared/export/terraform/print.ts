import { addAll } from '../../base/add-all.ts';
import { commentLines } from '../comment-lines.ts';
import { alignedPairs, checkedName, exprLines } from './print-expr.ts';
import { quoted } from './print-text.ts';
import type { Body, Expr, Item } from './tree.ts';

type Attribute = readonly [string, Expr];

/**
 * A file of Terraform in the form of `terraform fmt`, with comments about the file before it. Throws only on names that
 * are not Terraform's, which is a bug.
 */
export function printTerraform(body: Body, heading: readonly string[] = []): string {
  const comments = heading.flatMap(commentLines);
  return [...comments, ...(comments.length > 0 ? [''] : []), ...bodyLines(body), ''].join('\n');
}

/** Runs of attributes stand together; every block and every other thing has an empty line around it. */
function bodyLines(body: Body): string[] {
  const lines: string[] = [];
  let before: Item['$'] | undefined;
  for (const part of parts(body)) {
    if (before !== undefined && before !== 'comment') lines.push('');
    addAll(lines, part.lines);
    before = part.kind;
  }
  return lines;
}

interface Part {
  readonly kind: Item['$'];
  readonly lines: readonly string[];
}

function parts(body: Body): Part[] {
  const found: Part[] = [];
  let run: Attribute[] = [];
  const flush = (): void => {
    if (run.length > 0) found.push({ kind: 'attribute', lines: alignedAttributes(run) });
    run = [];
  };
  for (const item of body) {
    if (item.$ === 'attribute') run.push([checkedName(item.name), item.value]);
    else {
      flush();
      found.push({ kind: item.$, lines: item.$ === 'comment' ? commentLines(item.text) : blockLines(item) });
    }
  }
  flush();
  return found;
}

/** An attribute of many lines has an empty line before and after it. */
function alignedAttributes(run: readonly Attribute[]): string[] {
  const groups = alignedPairs(run, exprLines);
  return groups.flatMap((lines, index) => {
    const apart = index > 0 && (lines.length > 1 || (groups[index - 1]?.length ?? 0) > 1);
    return apart ? ['', ...lines] : lines;
  });
}

function blockLines({ type, labels, body }: Item & { $: 'block' }): string[] {
  const head = [checkedName(type), ...labels.map(quoted)].join(' ');
  if (body.length === 0) return [`${head} {}`];
  return [`${head} {`, ...bodyLines(body).map((line) => (line === '' ? '' : `  ${line}`)), '}'];
}
