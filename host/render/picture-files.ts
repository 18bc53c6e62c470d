import { printSvg } from '../../shared/picture/print-svg.ts';
import { fontsOf } from '../../shared/picture/fonts.ts';
import type { Picture } from '../../shared/picture/types.ts';
import { picturesToPdf } from './pictures-to-pdf.ts';
import { embedded, readFonts } from './read-fonts.ts';
import { svgToPng } from './svg-to-png.ts';

/** The SVG of a picture, with the fonts it needs inside. */
export async function svgFile(picture: Picture): Promise<string> {
  return printSvg(picture, embedded(await readFonts(fontsOf([picture]))));
}

/** The PNG of a picture; `scale` is how many pixels one unit of it takes. */
export async function pngFile(picture: Picture, scale: number): Promise<Uint8Array> {
  return svgToPng(printSvg(picture, []), await readFonts(fontsOf([picture])), scale);
}

/** A PDF with a page for each picture. */
export async function pdfFile(pictures: readonly Picture[], title: string): Promise<Uint8Array> {
  return picturesToPdf(pictures, await readFonts(fontsOf(pictures)), title);
}
