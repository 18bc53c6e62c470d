import { h, printDocument } from './html.ts';

export interface StandAlonePage {
  readonly lang: string;
  readonly title: string;
  readonly policy: string;
  /** Corral's own, as `styleText` and `scriptText` gave them: what is hashed is what is printed. */
  readonly style: string;
  readonly script: string;
  /** Element id → what it carries, as JSON. This is where a design goes. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** A page with one style, one script and the data that the script reads. */
export function printStandAlone({ lang, title, policy, style, script, data }: StandAlonePage): string {
  const page = printDocument(lang, title, policy, style, h('body', {}, h('div', { id: 'root' })));
  const carried = Object.entries(data).map(([id, value]) => dataElement(id, value));
  const [start, end] = [page.slice(0, page.lastIndexOf('</body>')), page.slice(page.lastIndexOf('</body>'))];
  return `${start}\n${carried.join('\n')}\n<script>${script}</script>\n${end}`;
}

/** JSON in which nothing can end the element around it: a `<` is written by its number. */
function dataElement(id: string, value: unknown): string {
  const json = JSON.stringify(value).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="${id}">${json}</script>`;
}

/** Code that an HTML reader takes as one script: `</script` and `<!--` stand only in texts of it, where `\/` is `/`. */
export function scriptText(code: string): string {
  return lines(code)
    .replace(/<\/(script)/gi, '<\\/$1')
    .replaceAll('<!--', '<\\!--');
}

export function styleText(css: string): string {
  if (/<\/style/i.test(css)) throw new Error('a style may not end its element');
  return lines(css);
}

/** HTML readers make one line end of any: the hash is of what they read. */
function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
