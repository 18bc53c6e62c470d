import type { Page } from '@playwright/test';

/** Pixels on the screen, in each direction, that become one cell. Letters are smoothed away, boxes and colours are not. */
const CELL = 10;
/** How far a colour of a cell may be off, of 255: what another version of the browser draws differently within a cell. */
const NEAR = 24;

/** A PNG with one pixel for every cell of another: its mean colour. `lab` is a page to work in. */
export async function shrink(lab: Page, png: Buffer): Promise<Buffer> {
  const url = await lab.evaluate(
    async ([base64, cell]) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
      const [width, height] = [Math.ceil(image.width / cell), Math.ceil(image.height / cell)];
      const large = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
      large.drawImage(image, 0, 0);
      const { data } = large.getImageData(0, 0, image.width, image.height);
      const small = new ImageData(width, height);
      for (let y = 0; y < height; y += 1)
        for (let x = 0; x < width; x += 1) {
          const sum = [0, 0, 0];
          let count = 0;
          for (let v = y * cell; v < Math.min((y + 1) * cell, image.height); v += 1)
            for (let u = x * cell; u < Math.min((x + 1) * cell, image.width); u += 1, count += 1)
              for (let c = 0; c < 3; c += 1) sum[c]! += data[(v * image.width + u) * 4 + c]!;
          small.data.set([...sum.map((all) => Math.round(all / count)), 255], (y * width + x) * 4);
        }
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width, height });
      canvas.getContext('2d')!.putImageData(small, 0, 0);
      return canvas.toDataURL('image/png');
    },
    [png.toString('base64'), CELL] as const,
  );
  return Buffer.from(url.replace(/^.*,/, ''), 'base64');
}

/** Where two pictures of cells differ: how many cells, and around which part of the screen in pixels. */
export async function difference(lab: Page, a: Buffer, b: Buffer): Promise<{ cells: number; around: string }> {
  return lab.evaluate(
    async ([first, second, cell, near]) => {
      const read = async (base64: string) => {
        const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height);
      };
      const [one, other] = [await read(first), await read(second)];
      if (one.width !== other.width || one.height !== other.height) return { cells: Infinity, around: 'another size' };
      const off = Array.from({ length: one.width * one.height }, (_, at) => at).filter((at) =>
        [0, 1, 2].some((c) => Math.abs(one.data[at * 4 + c]! - other.data[at * 4 + c]!) > near),
      );
      const xs = off.map((at) => (at % one.width) * cell);
      const ys = off.map((at) => Math.floor(at / one.width) * cell);
      const around = `x ${Math.min(...xs)}–${Math.max(...xs)}, y ${Math.min(...ys)}–${Math.max(...ys)}`;
      return { cells: off.length, around: off.length === 0 ? 'nowhere' : around };
    },
    [a.toString('base64'), b.toString('base64'), CELL, NEAR] as const,
  );
}
