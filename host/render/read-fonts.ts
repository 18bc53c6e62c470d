import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EmbeddedFont, PictureFont } from '../../shared/picture/fonts.ts';
import { packageRoot } from '../package-root.ts';

export interface FontFile {
  readonly font: PictureFont;
  readonly bytes: Uint8Array;
}

/** Files of Corral's own package, never of the machine: pictures look the same everywhere. */
export async function readFonts(fonts: readonly PictureFont[]): Promise<FontFile[]> {
  const folder = join(packageRoot(), 'assets', 'fonts');
  // Small files come as views into a larger buffer, which the readers of fonts do not expect: each gets its own.
  return Promise.all(
    fonts.map(async (font) => ({ font, bytes: Uint8Array.from(await readFile(join(folder, font.file))) })),
  );
}

export function embedded(files: readonly FontFile[]): EmbeddedFont[] {
  return files.map(({ font, bytes }) => ({ font, base64: Buffer.from(bytes).toString('base64') }));
}
