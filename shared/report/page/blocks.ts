import { h, type HtmlElement, type HtmlNode } from '../print/html.ts';

export function paragraph(text: string, kind = ''): HtmlElement {
  return h('p', kind === '' ? {} : { class: kind }, text);
}

export interface TableSpec {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly HtmlNode[])[];
  /** Said in place of a table without rows. */
  readonly empty: string;
}

/** A table with its caption; the first cell of each row is the heading of the row. */
export function table({ caption, head, rows, empty }: TableSpec): HtmlElement {
  if (rows.length === 0) return paragraph(`${caption}: ${empty}`);
  return h(
    'table',
    {},
    h('caption', {}, caption),
    h('thead', {}, h('tr', {}, ...head.map((text) => h('th', { scope: 'col' }, text)))),
    h('tbody', {}, ...rows.map(bodyRow)),
  );
}

function bodyRow([first = '', ...cells]: readonly HtmlNode[]): HtmlElement {
  return h('tr', {}, h('th', { scope: 'row' }, first), ...cells.map((cell) => h('td', {}, cell)));
}

export function section(title: string, ...children: HtmlNode[]): HtmlElement {
  return h('section', {}, h('h2', {}, title), ...children);
}

/** What nobody has said is said to be unknown, and never left out. */
export function said(values: readonly string[]): string {
  return values.length === 0 ? 'unknown' : values.join(', ');
}
