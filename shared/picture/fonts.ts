import type { Picture, Shape } from './types.ts';

export const FONT_FAMILY = 'Inter';

/** A file in `assets/fonts`: one cut for the scripts of its code points. */
export interface PictureFont {
  readonly file: string;
  readonly weight: 400 | 600;
  /** First and last code point of each run it is used for. */
  readonly ranges: readonly (readonly [number, number])[];
}

export interface EmbeddedFont {
  readonly font: PictureFont;
  readonly base64: string;
}

/** Earlier ones are looked at first: where runs overlap, both have the glyph. */
const SCRIPTS: readonly (readonly [name: string, ranges: PictureFont['ranges']])[] = [
  [
    'latin',
    [
      [0x0, 0xff],
      [0x131, 0x131],
      [0x152, 0x153],
      [0x2000, 0x206f],
      [0x20ac, 0x20ac],
      [0x2122, 0x2122],
      [0x2212, 0x2212],
    ],
  ],
  [
    'latin-ext',
    [
      [0x100, 0x2ba],
      [0x1e00, 0x1e9f],
      [0x20a0, 0x20ab],
      [0x20ad, 0x20c0],
      [0x2c60, 0x2c7f],
      [0xa720, 0xa7ff],
    ],
  ],
  ['greek', [[0x370, 0x3ff]]],
  [
    'cyrillic',
    [
      [0x400, 0x45f],
      [0x490, 0x491],
      [0x4b0, 0x4b1],
      [0x2116, 0x2116],
    ],
  ],
];

export const PICTURE_FONTS: readonly PictureFont[] = SCRIPTS.flatMap(([name, ranges]) =>
  ([400, 600] as const).map((weight) => ({ file: `inter-${name}-${weight}-normal.woff`, weight, ranges })),
);

/** The fonts that the texts of these pictures need; the Latin one always, because a viewer measures the line by it. */
export function fontsOf(pictures: readonly Picture[]): PictureFont[] {
  const used = { 400: new Set<number>([32]), 600: new Set<number>([32]) };
  for (const { shapes } of pictures) eachText(shapes, used);
  return PICTURE_FONTS.filter(({ weight, ranges }) =>
    [...used[weight]].some((code) => ranges.some(([first, last]) => code >= first && code <= last)),
  );
}

function eachText(shapes: readonly Shape[], used: Record<400 | 600, Set<number>>): void {
  for (const shape of shapes) {
    if (shape.kind === 'group') eachText(shape.shapes, used);
    if (shape.kind !== 'text') continue;
    for (const character of shape.text) used[shape.bold ? 600 : 400].add(character.codePointAt(0) ?? 32);
  }
}
