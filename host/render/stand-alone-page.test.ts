import { createHash } from 'node:crypto';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCli } from '../../cli/testing/build-cli.ts';
import { HOSTILE } from '../../shared/design/arbitrary-design.test-support.ts';
import { standAlonePage } from './stand-alone-page.ts';

beforeAll(buildCli, 120_000);

type Element = DefaultTreeAdapterMap['element'];

function elements(node: DefaultTreeAdapterMap['node']): Element[] {
  const own = 'tagName' in node ? [node] : [];
  const children = 'childNodes' in node ? node.childNodes : [];
  return [...own, ...children.flatMap(elements)];
}
const attribute = (element: Element | undefined, name: string) =>
  element?.attrs.find((each) => each.name === name)?.value;
const textOf = (element: Element | undefined) =>
  (element?.childNodes ?? []).map((node) => ('value' in node ? node.value : '')).join('');
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

describe('a page that stands alone', () => {
  it('names its own script and style in its policy, and lets nothing else in', async () => {
    const all = elements(parse(await standAlonePage({ page: 'handout', title: 'A', data: { story: {} } })));
    const policy = attribute(
      all.find((each) => attribute(each, 'http-equiv') === 'Content-Security-Policy'),
      'content',
    );
    const style = textOf(all.find(({ tagName }) => tagName === 'style'));
    const script = textOf(all.find((each) => each.tagName === 'script' && attribute(each, 'type') === undefined));
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hashOf(script)}`,
      `style-src ${hashOf(style)}`,
      'font-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(all.filter((each) => attribute(each, 'src') ?? attribute(each, 'href'))).toEqual([]);
  });

  it.each(HOSTILE)('keeps %j as text', async (name) => {
    const data = { story: { design: { name } } };
    const all = elements(parse(await standAlonePage({ page: 'handout', title: name, data })));
    expect(all.map(({ tagName }) => tagName)).toEqual([
      ...['html', 'head', 'meta', 'meta', 'meta', 'title', 'style'],
      ...['body', 'div', 'script', 'script'],
    ]);
    const story = all.find((each) => attribute(each, 'id') === 'story');
    expect(JSON.parse(textOf(story))).toEqual(data.story);
  });
});
