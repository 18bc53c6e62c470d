// Draws the icon of the desktop packages and of .corral files from assets/corral.svg.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const SIZE = 1024;

await initWasm(await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
const drawn = new Resvg(await readFile('assets/corral.svg', 'utf8'), { fitTo: { mode: 'width', value: SIZE } });
await writeFile('assets/desktop/icon.png', drawn.render().asPng());
