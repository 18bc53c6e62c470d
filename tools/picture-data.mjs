import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { create } from 'fontkit';
import { SaxesParser } from 'saxes';
import { format } from 'prettier';

/**
 * Writes what pictures are made of and the core cannot read by itself: the icons as path data, and how wide the glyphs
 * of the pictures' font are. `--check` only says what is not up to date.
 */
const ICONS = 'assets/icons';
const FONTS = 'assets/fonts';

/** Circles, ellipses and rounded boxes are paths too; the icons are drawn with nothing else. */
const AS_PATH = {
  path: ({ d }) => absoluteStart(d),
  circle: ({ cx, cy, r }) => arcs(+cx, +cy, +r, +r),
  ellipse: ({ cx, cy, rx, ry }) => arcs(+cx, +cy, +rx, +ry),
  rect: ({ x, y, width, height, rx = 0 }) => box(+x, +y, +width, +height, +rx),
};

/** Paths are joined to one: each must begin at a place of its own, not where the last one ended. */
function absoluteStart(d) {
  const [, first, rest] = /^m\s*(-?[\d.]+[\s,]*-?[\d.]+)([\s\S]*)$/.exec(d) ?? [];
  if (first === undefined) return d;
  return `M${first}${/^[\s,]*[-\d.]/.test(rest) ? `l${rest.trimStart()}` : rest}`;
}

function arcs(cx, cy, rx, ry) {
  return `M${+(cx - rx).toFixed(3)} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
}

function box(x, y, width, height, r) {
  const corner = (dx, dy) => (r === 0 ? '' : `a${r} ${r} 0 0 1 ${dx} ${dy}`);
  return [
    `M${x + r} ${y}h${width - 2 * r}${corner(r, r)}v${height - 2 * r}${corner(-r, r)}`,
    `h${2 * r - width}${corner(-r, -r)}v${2 * r - height}${corner(r, -r)}z`,
  ].join('');
}

function iconPath(file) {
  const paths = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'svg') return;
    if (AS_PATH[name] === undefined) throw new Error(`${file}: pictures cannot draw <${name}>`);
    paths.push(AS_PATH[name](attributes));
  });
  parser.write(readFileSync(join(ICONS, file), 'utf8')).close();
  return paths.join('');
}

function iconPaths() {
  const files = readdirSync(ICONS).filter((name) => name.endsWith('.svg'));
  const entries = files.sort().map((file) => [basename(file, '.svg'), iconPath(file)]);
  return `/** Icon → path data in a box of 24 by 24, drawn as lines 1.6 wide. From ${ICONS}. */
export const ICON_PATHS: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(entries))};`;
}

/** Widths of the semi-bold cut, which is the wider one, in thousandths of the font size. */
function glyphWidths() {
  const widths = {};
  for (const file of readdirSync(FONTS)
    .filter((name) => name.endsWith('-600-normal.woff'))
    .sort()) {
    const font = create(readFileSync(join(FONTS, file)));
    for (const code of font.characterSet) {
      if (code < 32 || (code >= 127 && code < 160)) continue;
      widths[code] = Math.round((font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm) * 1000);
    }
  }
  return `/** Runs of code points, by their first: widths in thousandths of the font size, semi-bold. From ${FONTS}. */
export const GLYPH_WIDTHS: readonly (readonly [first: number, widths: readonly number[]])[] = ${JSON.stringify(runs(widths))};`;
}

function runs(widths) {
  const made = [];
  for (const [code, width] of Object.entries(widths)) {
    const last = made.at(-1);
    if (last !== undefined && last[0] + last[1].length === +code) last[1].push(width);
    else made.push([+code, [width]]);
  }
  return made;
}

const made = {
  'shared/picture/data/icon-paths.ts': iconPaths(),
  'shared/picture/data/glyph-widths.ts': glyphWidths(),
};
const settings = JSON.parse(readFileSync('.prettierrc.json', 'utf8'));
for (const [path, body] of Object.entries(made)) {
  const text = await format(`// Made by npm run picture:data.\n${body}\n`, { ...settings, parser: 'typescript' });
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  if (process.argv.includes('--check')) {
    console.error(`${path} is not up to date; run npm run picture:data`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, text);
  }
}
