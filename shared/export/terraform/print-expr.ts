import { assertNever } from '../../base/assert-never.ts';
import { quoted, quotedText, quotedTextBefore } from './print-text.ts';
import type { Expr, Loop, Node } from './tree.ts';

const NAME = /^[A-Za-z_][A-Za-z0-9_-]*$/;
const PATH = /^[A-Za-z_][\w-]*(?:\.(?:[A-Za-z_*][\w-]*|\*)|\[(?:\d+|\*)\])*$/;
const REST = /^(?:\.(?:[A-Za-z_][\w-]*)|\[\d+\])*$/;
const WIDTH = 110;

/** Lines of an expression; all but the first are indented by two spaces per level, relative to the line it starts on. */
export function exprLines(expr: Expr): string[] {
  const line = inline(expr);
  if (!wantsLines(expr, line)) return [line];
  if (isList(expr)) return bracketed('[', ']', expr.map(exprLines), ',');
  const node = expr as Node;
  if (node.$ === 'object') return bracketed('{', '}', alignedPairs(node.entries), '');
  if (node.$ === 'call') return callLines(node.name, node.args, line);
  if (node.$ === 'for') return loopLines(node.loop);
  if (node.$ === 'operator') return operatorLines(inline(node.left), node.sign, exprLines(node.right));
  return [line];
}

/** A name of Terraform's; names never come from the author, so a bad one is a bug. */
export function checkedName(name: string, pattern = NAME): string {
  if (!pattern.test(name)) throw new Error(`not a name in Terraform: ${JSON.stringify(name)}`);
  return name;
}

function wantsLines(expr: Expr, line: string): boolean {
  if (expr === null || typeof expr !== 'object') return false;
  if (isList(expr)) return line.length > WIDTH;
  const node = expr as Node;
  if (node.$ === 'object') return node.entries.length > 0;
  if (node.$ === 'call') return node.args.some((arg) => wantsLines(arg, inline(arg)));
  if (node.$ === 'operator') return wantsLines(node.right, inline(node.right));
  return node.$ === 'for' && (line.length > WIDTH || wantsLines(node.loop.value, inline(node.loop.value)));
}

function isList(expr: Expr): expr is readonly Expr[] {
  return Array.isArray(expr);
}

function callLines(name: string, args: readonly Expr[], line: string): string[] {
  const last = args.at(-1);
  const before = args.slice(0, -1).map(inline);
  if (last === undefined) return [line];
  const [first = '', ...rest] = exprLines(last);
  const lines = [`${name}(${[...before, first].join(', ')}`, ...rest];
  return [...lines.slice(0, -1), `${lines.at(-1) ?? ''})`];
}

/** What is long stands on the right. */
function operatorLines(left: string, sign: string, [first = '', ...rest]: readonly string[]): string[] {
  return [`${left} ${sign} ${first}`, ...rest];
}

/** A value of many lines stays between the ends of the loop; a long one gets lines for the loop and for its condition. */
function loopLines({ names, over, key, value, only }: Loop): string[] {
  const [open, close] = key === undefined ? ['[', ']'] : ['{', '}'];
  const space = key === undefined ? '' : ' ';
  const arrow = key === undefined ? '' : `${inline(key)} => `;
  const head = `for ${names.join(', ')} in ${inline(over)} : ${arrow}`;
  const condition = only === undefined ? [] : [`if ${inline(only)}`];
  const [first = '', ...rest] = exprLines(value);
  if (rest.length === 0) return [open, ...[`${head}${first}`, ...condition].map((line) => `  ${line}`), close];
  const lines = [`${open}${space}${head}${first}`, ...rest];
  const end = [...condition.map((text) => ` ${text}`), space, close].join('');
  return [...lines.slice(0, -1), `${lines.at(-1) ?? ''}${end}`];
}

function bracketed(open: string, close: string, parts: readonly string[][], comma: string): string[] {
  const inside = parts.flatMap((lines) => [...lines.slice(0, -1), `${lines.at(-1) ?? ''}${comma}`]);
  return [open, ...inside.map((line) => `  ${line}`), close];
}

/** `key = value` lines, with the signs of neighbouring one-line entries in one column, as `terraform fmt` writes them. */
export function alignedPairs(
  entries: readonly (readonly [string, Expr])[],
  linesOf: (value: Expr) => string[] = memberLines,
): string[][] {
  const pairs = entries.map(([key, value]) => ({ key: keyText(key), lines: linesOf(value) }));
  const widths = columnWidths(pairs);
  return pairs.map(({ key, lines: [first = '', ...rest] }, index) => {
    const width = rest.length > 0 ? 0 : (widths[index] ?? 0);
    return [`${key}${' '.repeat(Math.max(0, width - [...key].length))} = ${first}`, ...rest];
  });
}

/** Width of the run of one-line entries that each entry is in. */
function columnWidths(pairs: readonly { readonly key: string; readonly lines: readonly string[] }[]): number[] {
  const widths: number[] = [];
  for (let start = 0; start < pairs.length;) {
    let end = start;
    while (end < pairs.length && pairs[end]?.lines.length === 1) end += 1;
    const width = Math.max(0, ...pairs.slice(start, end).map(({ key }) => [...key].length));
    const stop = Math.max(end, start + 1);
    for (; start < stop; start += 1) widths.push(width);
  }
  return widths;
}

/** Inside an object, a short object of plain values stays on one line: one element, one line, small differences. */
function memberLines(value: Expr): string[] {
  const line = inline(value);
  const flat = isObject(value) && value.entries.every(([, member]) => isFlat(member));
  return flat && line.length <= WIDTH ? [line] : exprLines(value);
}

function isObject(value: Expr): value is Node & { $: 'object' } {
  return typeof value === 'object' && value !== null && !isList(value) && (value as Node).$ === 'object';
}

function isFlat(value: Expr): boolean {
  return !isObject(value) && (!isList(value) || value.every(isFlat));
}

function keyText(key: string): string {
  return NAME.test(key) && !['for', 'null', 'true', 'false'].includes(key) ? key : quoted(key);
}

/** The expression on one line. */
export function inline(expr: Expr): string {
  if (typeof expr === 'string') return quoted(expr);
  if (typeof expr === 'number') return numberText(expr);
  if (expr === null || typeof expr === 'boolean') return String(expr);
  return isList(expr) ? `[${expr.map(inline).join(', ')}]` : nodeText(expr as Node);
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error('Terraform has no such number');
  return String(value);
}

function nodeText(node: Node): string {
  switch (node.$) {
    case 'object':
      return objectText(node.entries);
    case 'ref':
      return checkedName(node.path, PATH);
    case 'at':
      return `${inline(node.of)}[${inline(node.key)}]${checkedName(node.rest, REST)}`;
    case 'call':
      return `${checkedName(node.name)}(${node.args.map(inline).join(', ')})`;
    case 'template':
      return `"${node.parts.map((part, index) => templatePart(part, index === node.parts.length - 1)).join('')}"`;
    case 'for':
      return loopText(node.loop);
    case 'operator':
      return `${inline(node.left)} ${node.sign} ${inline(node.right)}`;
    case 'choice':
      return `${inline(node.when)} ? ${inline(node.then)} : ${inline(node.otherwise)}`;
    default:
      return assertNever(node);
  }
}

/** Texts of a template never meet: what follows one is an expression. */
function templatePart(part: Expr, isLast: boolean): string {
  if (typeof part !== 'string') return `\${${inline(part)}}`;
  return isLast ? quotedText(part) : quotedTextBefore(part);
}

function objectText(entries: readonly (readonly [string, Expr])[]): string {
  if (entries.length === 0) return '{}';
  return `{ ${entries.map(([key, value]) => `${keyText(key)} = ${inline(value)}`).join(', ')} }`;
}

function loopText({ names, over, key, value, only }: Loop): string {
  const head = `for ${names.map((name) => checkedName(name)).join(', ')} in ${inline(over)} :`;
  const tail = only === undefined ? '' : ` if ${inline(only)}`;
  if (key === undefined) return `[${head} ${inline(value)}${tail}]`;
  return `{ ${head} ${inline(key)} => ${inline(value)}${tail} }`;
}
