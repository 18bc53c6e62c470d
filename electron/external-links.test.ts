import { describe, expect, it } from 'vitest';
import { shippedPriceBooks } from '../host/price-books.ts';
import { isAppUrl } from './app-origin.ts';
import { externalLink } from './external-links.ts';
import { isTrustedSender } from './trusted-sender.ts';

describe('external links', () => {
  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'http://www.ecfr.gov/',
    'https://www.ecfr.gov.evil.example/',
    'https://evil.example/?next=https://www.ecfr.gov/',
    'https://www.ecfr.gov:8443/',
    'https://user@evil.example/',
    'smb://host/share',
    '',
    42,
    null,
  ])('does not open %s', (address) => {
    expect(externalLink(address)).toBeUndefined();
  });

  it('opens a source that findings cite', () => {
    expect(externalLink('https://www.ecfr.gov/current/title-34/part-99')).toBe(
      'https://www.ecfr.gov/current/title-34/part-99',
    );
  });
});

it('opens the source of every price book', () => {
  for (const { name, source } of shippedPriceBooks().books) expect(externalLink(source), name).toBe(source);
});

describe('the app’s own address', () => {
  it.each([
    ['app://corral/index.html', true],
    ['app://corral/', true],
    ['app://other/index.html', false],
    ['app://corral.evil/index.html', false],
    ['app://user@corral/index.html', false],
    ['https://corral/index.html', false],
    ['https://evil.example/?next=app://corral/', false],
    ['not an address', false],
  ])('%s → %s', (address, own) => {
    expect(isAppUrl(address)).toBe(own);
  });

  it('trusts only a main frame that shows the app', () => {
    const frame = (url: string, parent: unknown = null) => ({ senderFrame: { url, parent } }) as never;
    expect(isTrustedSender(frame('app://corral/index.html'))).toBe(true);
    expect(isTrustedSender(frame('app://corral/index.html', {}))).toBe(false);
    expect(isTrustedSender(frame('https://evil.example/'))).toBe(false);
    expect(isTrustedSender({ senderFrame: null })).toBe(false);
  });
});
