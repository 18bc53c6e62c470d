// `npm run bench:canvas [sizes] [tools] [seconds]`: Corral's drawing beside others, on the same graph with the same gestures, in Chromium
// without a graphics card; `1000 corral` needs none of the others. Of each gesture: median and 95th percentile of the milliseconds between
// frames, then, after the dots, the processor time in a frame of the main thread, and of all of the browser. Ratios within one run are what counts.
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { openDesigner, startBrowser } from './browser.mjs';
import { dragMany, dragOne, fitAll, heap, pan, startGestures, zoom } from './gestures.mjs';
import { asDesign, makeGraph } from './graph.mjs';
import { startServe } from './serve.mjs';

const peersRoot = fileURLToPath(new URL('./peers', import.meta.url));
/** Seconds that a tool has for a size: what it has not done until then is said to be so. */
const [sizes = '100,1000,3000,10000', tools = 'corral,react-flow,excalidraw,cytoscape,maxgraph', limit = '90'] =
  process.argv.slice(2);
const alone = tools === 'corral';
if (!alone && !existsSync(join(peersRoot, 'node_modules'))) {
  console.error('The other tools are not here: npm ci --prefix tools/bench/peers');
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'corral-bench-'));
const peers = alone ? undefined : await servePeers();
const peersUrl = peers?.resolvedUrls.local[0];
const inWhole = (value) => Math.round(value).toLocaleString('en');

/** Column → what is done for it, in the order in which it is done. */
const STEPS = {
  zoom,
  pan,
  'fit all': async (tool) => inWhole(await fitAll(tool)),
  heap: async (tool) => inWhole(await heap(tool)),
  'drag one': dragOne,
  'drag two hundred': dragMany,
};
const COLUMNS = ['first drawing', 'pan', 'zoom', 'drag one', 'drag two hundred', 'fit all', 'heap'];

async function servePeers() {
  const server = await createServer({
    root: peersRoot,
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0, fs: { allow: ['..'] } },
  });
  return server.listen();
}

/** The page of a tool with the graph drawn, and how many milliseconds that took. */
async function open(browser, tool, size, stops) {
  if (tool !== 'corral') return openPeer(browser, tool, size);
  const file = join(folder, `${size}.corral`);
  writeFileSync(file, asDesign(makeGraph(size)));
  const { url, stop } = await startServe(file);
  stops.push(stop);
  const page = await openDesigner(browser, url);
  return { page, drawn: await page.evaluate(drawnAfter) };
}

async function openPeer(browser, tool, size) {
  const page = await browser.newPage({ viewport: { width: 1400, height: 860 } });
  await page.goto(`${peersUrl}?peer=${tool}&size=${size}`);
  const ready = () => globalThis.bench !== undefined;
  await page.waitForFunction(ready, undefined, { timeout: Number(limit) * 1000, polling: 'raf' });
  return { page, drawn: await page.evaluate(() => globalThis.bench.drawn) };
}

/** Milliseconds from the design, read and ready, to its picture; in the page. */
function drawnAfter() {
  const { pictured, performance } = globalThis;
  return pictured - performance.getEntriesByName('corral:opened').at(-1).startTime;
}

/** Fills `row`, a cell after the other. */
async function measure(row, browser, tool, size, stops) {
  const { page, drawn } = await open(browser, tool, size, stops);
  row['first drawing'] = inWhole(drawn);
  const gestures = await startGestures(page, size);
  for (const [column, step] of Object.entries(STEPS)) row[column] = await step(gestures);
}

/** The cells of a tool at a size, in a browser of its own: one that hangs is ended, and those that it did not come to say so. */
async function rowOf(tool, size) {
  const browser = await startBrowser('--enable-precise-memory-info', '--js-flags=--expose-gc');
  const [row, stops] = [{}, [() => browser.close()]];
  const measured = measure(row, browser, tool, size, stops).catch(({ message }) => `failed: ${message.split('\n')[0]}`);
  const late = setTimeout(Number(limit) * 1000, `not within ${limit} s`, { ref: false });
  const ended = await Promise.race([measured, late]);
  for (const stop of stops) await stop();
  return [inWhole(size), tool, ...COLUMNS.map((column) => row[column] ?? ended)];
}

try {
  console.log(`| components | tool | ${COLUMNS.join(' | ')} |\n|---:|---|${COLUMNS.map(() => '---:').join('|')}|`);
  for (const size of sizes.split(','))
    for (const tool of tools.split(',')) console.log(`| ${(await rowOf(tool, Number(size))).join(' | ')} |`);
} finally {
  await peers?.close();
}
