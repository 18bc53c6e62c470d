import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parsePriceBook } from './parse-price-book.ts';
import { readPriceBooks, withOwnBooks } from './read-price-books.ts';

const HEAD = `id: ours
name: Ours
currency: USD
asOf: 2026-11
source: https://example.org/prices
basis: Asked for.
`;

function issues(text: string): string[] {
  const parsed = parsePriceBook(text);
  return parsed.ok ? [] : parsed.error.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe('a price book', () => {
  it('may price nothing: then everything is unknown', () => {
    expect(parsePriceBook(HEAD)).toMatchObject({ ok: true, value: { id: 'ours', machines: {}, services: {} } });
  });

  it.each([
    ['a tab for a space', `${HEAD}machines:\n\tsmall: { monthly: 3, what: s }\n`, /^8:1 a tab/],
    ['no text at all', '', /^1:1 a price book is a map/],
    ['a list', '- id: ours\n', /^1:1 "this" cannot be/],
    ['no currency', HEAD.replace('currency: USD\n', ''), /^1:1 "currency" is missing/],
    ['another currency', HEAD.replace('USD', 'EUR'), /^3:11 "currency" cannot be "EUR"/],
    ['a day that is none', HEAD.replace('2026-11', 'soon'), /^4:7 "asOf" cannot be "soon"/],
    ['a source that is no page', HEAD.replace('https://', 'ftp://'), /^5:9 "source" cannot be/],
    ['a price below nothing', `${HEAD}machines:\n  small: { monthly: -1, what: s }\n`, /^8:21 "monthly" cannot be -1/],
    [
      'a price that is text',
      `${HEAD}machines:\n  small: { monthly: ten, what: s }\n`,
      /^8:21 "monthly" cannot be "ten"/,
    ],
    ['a size that is none', `${HEAD}machines:\n  huge: { monthly: 1, what: s }\n`, /^8:3 "huge" is no key/],
    ['a service that nobody has', `${HEAD}services:\n  rsd: { byUse: x }\n`, /^8:3 "rsd" is no service/],
    ['two ways to pay', `${HEAD}services:\n  mysql: { byUse: x, small: { monthly: 1, what: s } }\n`, /^8:10 /],
    ['no way to pay', `${HEAD}services:\n  mysql: {}\n`, /^8:10 /],
  ])('with %s is refused at its place', (_, text, said) => {
    expect(issues(text)).toEqual([expect.stringMatching(said)]);
  });

  it('never throws, whatever the text', () => {
    const text = fc.oneof(
      fc.string(),
      fc.jsonValue().map(stringify),
      fc.string().map((tail) => HEAD + tail),
    );
    fc.assert(fc.property(text, (any) => void parsePriceBook(any)));
  });
});

describe('several price books', () => {
  it('are read although one is broken, which is named with its place', () => {
    const { books, broken } = readPriceBooks({ 'b.yaml': HEAD, 'a.yaml': HEAD.replace('USD', 'EUR') });
    expect(books.map(({ id }) => id)).toEqual(['ours']);
    expect(broken).toEqual([expect.stringMatching(/^a\.yaml:3:11: .*write USD/)]);
  });

  it('give way to one of the person for the same vendor', () => {
    const [ours] = readPriceBooks({ a: HEAD }).books;
    const [other] = readPriceBooks({ b: HEAD.replace('id: ours', 'id: other') }).books;
    const mine = { ...ours!, name: 'Mine' };
    expect(withOwnBooks([ours!, other!], [mine])).toEqual([mine, other]);
  });
});
