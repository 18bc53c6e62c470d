import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { FONT_FAMILY } from '../../shared/picture/fonts.ts';
import type { FontFile } from './read-fonts.ts';
import { woffToTtf } from './woff-to-ttf.ts';

let ready: Promise<void> | undefined;

/** Draws an SVG of ours as a PNG, `scale` times as large, with these fonts only. No browser, no native code. */
export async function svgToPng(svg: string, fonts: readonly FontFile[], scale: number): Promise<Uint8Array> {
  ready ??= start();
  await ready;
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: {
      fontBuffers: fonts.map(({ bytes }) => woffToTtf(bytes)),
      defaultFontFamily: FONT_FAMILY,
      loadSystemFonts: false,
    },
  });
  try {
    return drawn.render().asPng();
  } finally {
    drawn.free();
  }
}

async function start(): Promise<void> {
  const file = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  await initWasm(await readFile(file));
}
