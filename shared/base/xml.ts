/** An XML element; its content is elements or one text, so that laying it out never adds to a text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | number>>;
  readonly content?: readonly XmlElement[] | string;
}

/** A document of XML 1.0. Everything is escaped; characters that XML cannot hold become the replacement character. */
export function printXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${printElement(root, '')}\n`;
}

function printElement({ name, attributes = {}, content = [] }: XmlElement, indent: string): string {
  const told = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const open = `${indent}<${name}${told.join('')}`;
  if (content.length === 0) return `${open}/>`;
  if (typeof content === 'string') return `${open}>${escapeXml(content)}</${name}>`;
  const inner = content.map((child) => printElement(child, `${indent}  `));
  return [`${open}>`, ...inner, `${indent}</${name}>`].join('\n');
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function escapeXml(text: string): string {
  return xmlCharacters(text).replace(/[&<>"'\t\n\r]/g, (character) => REFERENCES[character] ?? character);
}

/** The text as XML can say it. */
export function xmlCharacters(text: string): string {
  // eslint-disable-next-line no-control-regex -- the characters that XML 1.0 forbids
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
}
