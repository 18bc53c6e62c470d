import { printXml, type XmlElement } from '../base/xml.ts';
import { FONT_FAMILY, type EmbeddedFont, type PictureFont } from './fonts.ts';
import type { Paint, Picture, Shape } from './types.ts';

const FAMILIES = `${FONT_FAMILY}, system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif`;
/** How much of an element out of focus is seen. */
export const FAINT = 0.25;

type Attributes = Readonly<Record<string, string | number>>;
const NONE: Attributes = {};

/** A picture as one SVG file that needs nothing else. Every text stays a text, whatever is written in it. */
export function printSvg(picture: Picture, fonts: readonly EmbeddedFont[]): string {
  return printXml(svgElement(picture, fonts));
}

/** The same as an element, for a page that shows several. */
export function svgElement(picture: Picture, fonts: readonly EmbeddedFont[]): XmlElement {
  const { x, y, width, height, title, background, shapes } = picture;
  const [w, h] = [Math.ceil(width), Math.ceil(height)];
  const ground: Shape[] =
    background === undefined ? [] : [{ kind: 'box', x, y, width: w, height: h, fill: background }];
  return {
    name: 'svg',
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `${x} ${y} ${w} ${h}`,
      width: w,
      height: h,
      role: 'img',
      'font-family': FAMILIES,
    },
    content: [
      { name: 'title', content: title },
      ...(fonts.length === 0 ? [] : [{ name: 'style', content: fonts.map(fontFace).join('\n') }]),
      ...[...ground, ...shapes].map(shapeElement),
    ],
  };
}

function fontFace({ font: { weight, ranges }, base64 }: EmbeddedFont): string {
  const source = `src:url(data:font/woff;base64,${base64}) format('woff')`;
  return `@font-face{font-family:${FONT_FAMILY};font-weight:${weight};${source};unicode-range:${unicodeRange(ranges)}}`;
}

function unicodeRange(ranges: PictureFont['ranges']): string {
  return ranges.map(([first, last]) => `U+${first.toString(16)}-${last.toString(16)}`).join(',');
}

function shapeElement(shape: Shape): XmlElement {
  switch (shape.kind) {
    case 'box': {
      const { x, y, width, height, radius = 0 } = shape;
      const corner: Attributes = radius === 0 ? NONE : { rx: radius };
      return { name: 'rect', attributes: { x, y, width, height, ...corner, ...painted(shape) } };
    }
    case 'path': {
      const { d, at } = shape;
      const moved: Attributes =
        at === undefined ? NONE : { transform: `translate(${at.x} ${at.y}) scale(${rounded(at.scale)})` };
      const ends: Attributes = at === undefined ? NONE : { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
      return { name: 'path', attributes: { d, ...moved, ...ends, ...painted(shape) } };
    }
    case 'text':
      return textElement(shape);
    case 'group': {
      const faint: Attributes = shape.faint === true ? { opacity: FAINT } : NONE;
      const attributes = { 'data-element': shape.element, ...faint };
      const content = [{ name: 'title', content: shape.words }, ...shape.shapes.map(shapeElement)];
      return { name: 'g', attributes, content };
    }
  }
}

function textElement({ x, y, text, size, bold, colour, anchor, struck }: Extract<Shape, { kind: 'text' }>): XmlElement {
  const weight: Attributes = bold ? { 'font-weight': 600 } : NONE;
  const from: Attributes = anchor === undefined ? NONE : { 'text-anchor': anchor };
  const through: Attributes = struck === true ? { 'text-decoration': 'line-through' } : NONE;
  const place = { x: rounded(x), y: rounded(y), 'font-size': size, fill: colour };
  const attributes = { ...place, ...weight, ...from, ...through };
  return { name: 'text', attributes, content: text };
}

function painted({ fill = 'none', stroke, strokeWidth = 1, dash = [] }: Paint): Attributes {
  if (stroke === undefined) return { fill };
  const dashed: Attributes = dash.length === 0 ? NONE : { 'stroke-dasharray': dash.join(' ') };
  return { fill, stroke, 'stroke-width': strokeWidth, ...dashed };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
