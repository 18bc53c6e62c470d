import { describe, expect, it } from 'vitest';
import { coverageSection, markdownText } from './markdown.ts';

describe('text of the author in Markdown', () => {
  it.each([
    ['Plain words, with a comma. And a stop.', 'Plain words, with a comma. And a stop.'],
    ['# heading', '&#35; heading'],
    ['- item', '&#45; item'],
    ['1. item', '&#49;. item'],
    ['<script>alert&#40;1)</script>', '&#60;script&#62;alert&#38;&#35;40;1)&#60;/script&#62;'],
    ['[a](http://x)', '&#91;a&#93;(http&#58;//x)'],
    ['www.example.org', 'www&#46;example.org'],
    ['`code` *bold* | cell', '&#96;code&#96; &#42;bold&#42; &#124; cell'],
    ['two\nlines\u2028three', 'two lines three'],
  ])('%j → %j', (text, markdown) => {
    expect(markdownText(text)).toBe(markdown);
  });

  it('shows the same text once entities are read', () => {
    const text = 'a\\b`c*d_e{f}[g](h)<i>#j|k~l&m$n@o!p://q';
    const shown = markdownText(text).replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
    expect(shown).toBe(text);
  });
});

describe('the coverage of an export', () => {
  it('counts in sentences, and lists the rest by id', () => {
    const lines = coverageSection([
      { element: 'lms', kind: 'component', class: 'exported', note: '' },
      { element: 'lms->media', kind: 'connection', class: 'todo', file: 'storage.tf', note: 'Give it a key.' },
      { element: 'a`b', kind: 'component', class: 'cannot', note: 'No.' },
    ]);
    expect(lines).toContain('1 element of the drawing is exported, 1 needs something from you, 1 is not expressed.');
    expect(lines).toContain('| `lms->media` | to do | Give it a key. |');
    expect(lines).toContain('| a&#96;b | not expressed | No. |');
  });

  it('does not speak of what there is none of', () => {
    const all = [1, 2].map((index) => ({
      kind: 'component' as const,
      element: `lms-${String(index)}`,
      class: 'exported' as const,
      note: '',
    }));
    expect(coverageSection(all)).toContain('2 elements of the drawing are exported.');
  });
});
