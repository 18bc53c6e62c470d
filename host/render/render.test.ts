import { inflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { PICTURE_FONTS, fontsOf } from '../../shared/picture/fonts.ts';
import type { Picture, Shape } from '../../shared/picture/types.ts';
import { pdfFile, pngFile, svgFile } from './picture-files.ts';
import { readFonts } from './read-fonts.ts';
import { woffToTtf } from './woff-to-ttf.ts';

const text = (words: string, x = 10): Shape => {
  return { kind: 'text', x, y: 40, text: words, size: 20, bold: false, colour: '#000000', struck: true };
};
const picture = (shapes: readonly Shape[], background = '#ffffff'): Picture => {
  return { x: 0, y: 0, width: 300, height: 80, title: 'A picture', background, shapes };
};
const EVERY: readonly Shape[] = [
  {
    kind: 'box',
    x: 1,
    y: 1,
    width: 40,
    height: 20,
    radius: 8,
    fill: 'rgba(11, 90, 110, 0.045)',
    stroke: '#112233',
    dash: [4, 3],
  },
  { kind: 'path', d: 'M2 9 12 5l9 4z', at: { x: 50, y: 2, scale: 2 }, stroke: '#0b5a6e' },
  { kind: 'group', element: 'lms', words: 'LMS', faint: true, shapes: [text('×3 … Zürich Ωμ Київ')] },
];

/** Width and height as its header says, and whether any pixel differs from the first one. */
function png(bytes: Uint8Array) {
  const buffer = Buffer.from(bytes);
  expect(buffer.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  const data: Buffer[] = [];
  for (let at = 8; at < buffer.length; at += 12 + buffer.readUInt32BE(at)) {
    if (buffer.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(buffer.subarray(at + 8, at + 8 + buffer.readUInt32BE(at)));
  }
  return {
    width: buffer.readUInt32BE(16),
    height: buffer.readUInt32BE(20),
    size: inflateSync(Buffer.concat(data)).length,
    bytes: buffer,
  };
}

async function pages(pdf: Uint8Array): Promise<string[]> {
  const document = await getDocument({ data: Uint8Array.from(pdf), useSystemFonts: false, verbosity: 0 }).promise;
  const all = Array.from({ length: document.numPages }, async (_, index) => {
    const { items } = await (await document.getPage(index + 1)).getTextContent();
    return items.map((item) => ('str' in item ? item.str : '')).join('');
  });
  return Promise.all(all);
}

describe('pictures as files', () => {
  it('embed the fonts that their texts need, and no others', async () => {
    const svg = await svgFile(picture([text('Київ')]));
    expect(svg.match(/@font-face/g)).toHaveLength(3);
    expect(fontsOf([picture([text('LMS')])]).map(({ file }) => file)).toEqual([
      'inter-latin-400-normal.woff',
      'inter-latin-600-normal.woff',
    ]);
  });

  it('are drawn as PNG at the scale that is asked for', async () => {
    for (const scale of [1, 2, 4]) {
      expect(png(await pngFile(picture(EVERY), scale))).toMatchObject({ width: 300 * scale, height: 80 * scale });
    }
  });

  it('draw letters of every script of the fonts', async () => {
    const blank = png(await pngFile(picture([]), 1)).bytes;
    for (const words of ['LMS', 'Ēē', 'Ωμ', 'Жя']) {
      expect(png(await pngFile(picture([text(words)]), 1)).bytes.equals(blank)).toBe(false);
    }
  });

  it('are pages of a PDF in which every text can be found, and the same bytes each time', async () => {
    const pictures = [picture(EVERY), picture([text('<script>alert(1)</script>')], undefined)];
    const pdf = await pdfFile(pictures, 'Two pages');
    expect(await pages(pdf)).toEqual(['×3 … Zürich Ωμ Київ', '<script>alert(1)</script>']);
    expect(Buffer.from(await pdfFile(pictures, 'Two pages')).equals(Buffer.from(pdf))).toBe(true);
  });

  it('unpack each font to what its own directory says', async () => {
    for (const { bytes } of await readFonts(PICTURE_FONTS)) {
      const ttf = Buffer.from(woffToTtf(bytes));
      const count = ttf.readUInt16BE(4);
      expect(count).toBe(Buffer.from(bytes).readUInt16BE(12));
      const last = 12 + 16 * (count - 1);
      expect(ttf.readUInt32BE(last + 8) + ttf.readUInt32BE(last + 12)).toBeLessThanOrEqual(ttf.length);
    }
  });
});
