/** An HTML element, or text. There is no way to put markup in: every text is escaped where it is printed. */
export interface HtmlElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
}
export type HtmlNode = HtmlElement | string;

export function h(tag: string, attributes: Readonly<Record<string, string>>, ...children: HtmlNode[]): HtmlElement {
  return { tag, attributes, children };
}

/** A whole document. `style` is Corral's own and goes in as it is; nothing of a design may get there. */
export function printDocument(lang: string, title: string, policy: string, style: string, body: HtmlElement): string {
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${style}</style>`,
  ];
  const open = `<!doctype html>\n<html lang="${escapeHtml(lang)}">\n<head>\n`;
  return `${open}${head.join('\n')}\n</head>\n${printNode(body)}\n</html>\n`;
}

const ALONE = new Set(['br', 'hr', 'meta']);
/** Each of these begins a line, so that the text of the page can be read and compared. */
const BLOCKS = new Set(['body', 'section', 'table', 'thead', 'tbody', 'tr', 'h1', 'h2', 'h3', 'p', 'ul', 'li', 'dl']);

function printNode(node: HtmlNode): string {
  if (typeof node === 'string') return escapeHtml(node);
  const told = Object.entries(node.attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  const open = `${BLOCKS.has(node.tag) ? '\n' : ''}<${node.tag}${told.join('')}>`;
  return ALONE.has(node.tag) ? open : `${open}${node.children.map(printNode).join('')}</${node.tag}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return htmlCharacters(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** The text as HTML can say it: carriage returns are line ends, other control characters are the replacement character. */
export function htmlCharacters(text: string): string {
  const lines = text.toWellFormed().replace(/\r\n?/g, '\n');
  // eslint-disable-next-line no-control-regex -- the characters that HTML readers drop or change
  return lines.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '\ufffd');
}
