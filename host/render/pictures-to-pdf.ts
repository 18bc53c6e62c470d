import PDFDocument from 'pdfkit';
import { FAINT } from '../../shared/picture/print-svg.ts';
import type { Paint, Picture, Shape, TextShape } from '../../shared/picture/types.ts';
import type { FontFile } from './read-fonts.ts';

type Pdf = PDFKit.PDFDocument;

/** CSS pixels to the points of a page. */
const POINTS = 0.75;

/** A picture a page, each page as large as its picture. Texts stay texts that can be searched. */
export function picturesToPdf(
  pictures: readonly Picture[],
  fonts: readonly FontFile[],
  title: string,
): Promise<Buffer> {
  // No date: the same design gives the same bytes.
  const info = { Title: title, Creator: 'Corral', CreationDate: new Date(0), ModDate: new Date(0) };
  const pdf = new PDFDocument({ autoFirstPage: false, font: '', info, compress: true, lang: 'en' });
  const chunks: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
  for (const { font, bytes } of fonts) pdf.registerFont(font.file, bytes);
  for (const picture of pictures) addPage(pdf, picture, fonts);
  pdf.end();
  return done;
}

function addPage(pdf: Pdf, { x, y, width, height, background, shapes }: Picture, fonts: readonly FontFile[]): void {
  pdf.addPage({ size: [width * POINTS, height * POINTS], margin: 0 });
  pdf.scale(POINTS).translate(-x, -y);
  if (background !== undefined) draw(pdf, { kind: 'box', x, y, width, height, fill: background }, fonts, 1);
  for (const shape of shapes) draw(pdf, shape, fonts, 1);
}

function draw(pdf: Pdf, shape: Shape, fonts: readonly FontFile[], opacity: number): void {
  pdf.save();
  switch (shape.kind) {
    case 'group':
      for (const each of shape.shapes) draw(pdf, each, fonts, shape.faint === true ? FAINT : opacity);
      break;
    case 'box':
      paint(pdf, shape, opacity, () => box(pdf, shape));
      break;
    case 'path':
      if (shape.at !== undefined)
        pdf.translate(shape.at.x, shape.at.y).scale(shape.at.scale).lineCap('round').lineJoin('round');
      paint(pdf, shape, opacity, () => pdf.path(shape.d));
      break;
    case 'text':
      write(pdf, shape, fonts, opacity);
  }
  pdf.restore();
}

function box(pdf: Pdf, { x, y, width, height, radius = 0 }: Extract<Shape, { kind: 'box' }>): void {
  if (radius === 0) pdf.rect(x, y, width, height);
  else pdf.roundedRect(x, y, width, height, Math.min(radius, width / 2, height / 2));
}

function paint(
  pdf: Pdf,
  { fill, stroke, strokeWidth = 1, dash = [] }: Paint,
  opacity: number,
  outline: () => void,
): void {
  if (fill !== undefined) {
    const { colour, alpha } = colourOf(fill);
    outline();
    pdf.fillOpacity(alpha * opacity).fill(colour);
  }
  if (stroke === undefined) return;
  const { colour, alpha } = colourOf(stroke);
  pdf.lineWidth(strokeWidth);
  const [on, off] = dash;
  if (on !== undefined) pdf.dash(on, { space: off ?? on });
  outline();
  pdf.strokeOpacity(alpha * opacity).stroke(colour);
}

/** Colours are Corral's own: `#rrggbb`, or `rgba(r, g, b, a)`. */
function colourOf(css: string): { colour: string | [number, number, number]; alpha: number } {
  const [, r, g, b, a] = /^rgba\((\d+), (\d+), (\d+), ([\d.]+)\)$/.exec(css) ?? [];
  return a === undefined ? { colour: css, alpha: 1 } : { colour: [Number(r), Number(g), Number(b)], alpha: Number(a) };
}

/** A text runs through the fonts of its scripts, one after the other. */
function write(pdf: Pdf, shape: TextShape, fonts: readonly FontFile[], opacity: number): void {
  const runs = runsOf(shape, fonts);
  const widths = runs.map(({ font, text }) => pdf.font(font).fontSize(shape.size).widthOfString(text));
  const width = widths.reduce((sum, each) => sum + each, 0);
  const start = shape.x - (shape.anchor === 'middle' ? width / 2 : shape.anchor === 'end' ? width : 0);
  pdf.fillOpacity(opacity).fillColor(shape.colour);
  let x = start;
  runs.forEach(({ font, text }, index) => {
    pdf.font(font).fontSize(shape.size).text(text, x, shape.y, { lineBreak: false, baseline: 'alphabetic' });
    x += widths[index] ?? 0;
  });
  if (shape.struck !== true) return;
  const y = shape.y - shape.size * 0.3;
  pdf.lineWidth(1).strokeOpacity(opacity).moveTo(start, y).lineTo(x, y).stroke(shape.colour);
}

function runsOf({ text, bold }: TextShape, fonts: readonly FontFile[]): { font: string; text: string }[] {
  const cuts = fonts.map(({ font }) => font).filter(({ weight }) => weight === (bold ? 600 : 400));
  const runs: { font: string; text: string }[] = [];
  for (const character of text.toWellFormed()) {
    const code = character.codePointAt(0) ?? 32;
    const has = cuts.find(({ ranges }) => ranges.some(([first, last]) => code >= first && code <= last)) ?? cuts[0];
    if (has === undefined) continue;
    const last = runs.at(-1);
    if (last?.font === has.file) last.text += character;
    else runs.push({ font: has.file, text: character });
  }
  return runs;
}
