// `npm run bench:canvas [sizes] [tools]`: Corral's drawing beside others, on the same graph with the same gestures, in Chromium
// without a graphics card; `1000 corral` needs none of the others. Medians and 95th percentiles of the time between frames; ratios within one run are what counts.
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { frameTimes, openDesigner, quantile, startBrowser } from './browser.mjs';
import { asDesign, makeGraph } from './graph.mjs';
import { startServe } from './serve.mjs';

const peersRoot = fileURLToPath(new URL('./peers', import.meta.url));
const [sizes = '100,1000,3000', tools = 'corral,react-flow,excalidraw,cytoscape,maxgraph'] = process.argv.slice(2);
const alone = tools === 'corral';
if (!alone && !existsSync(join(peersRoot, 'node_modules'))) {
  console.error('The other tools are not here: npm ci --prefix tools/bench/peers');
  process.exit(2);
}
const GESTURE = 2000;
const MIDDLE = { x: 700, y: 430 };
const folder = mkdtempSync(join(tmpdir(), 'corral-bench-'));
const peers = alone ? undefined : await servePeers();
const peersUrl = peers?.resolvedUrls.local[0];
const browser = await startBrowser('--enable-precise-memory-info', '--js-flags=--expose-gc');

async function servePeers() {
  const server = await createServer({
    root: peersRoot,
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0, fs: { allow: ['..'] } },
  });
  return server.listen();
}

/** The designer on a file with the graph. */
async function startCorral(size) {
  const file = join(folder, `${size}.corral`);
  writeFileSync(file, asDesign(makeGraph(size)));
  return startServe(file);
}

async function open(tool, size) {
  if (tool !== 'corral') return openPeer(tool, size);
  const { url, stop } = await startCorral(size);
  const page = await openDesigner(browser, url);
  return { page, drawn: await page.evaluate(drawnAfter), stop };
}

async function openPeer(tool, size) {
  const page = await browser.newPage({ viewport: { width: 1400, height: 860 } });
  await page.goto(`${peersUrl}?peer=${tool}&size=${size}`);
  const ready = () => globalThis.bench !== undefined;
  await page.waitForFunction(ready, undefined, { timeout: 180_000, polling: 'raf' });
  return { page, drawn: await page.evaluate(() => globalThis.bench.drawn), stop: () => undefined };
}

/** Milliseconds from the design, read and ready, to its picture; in the page. */
function drawnAfter() {
  const { pictured, performance } = globalThis;
  return pictured - performance.getEntriesByName('corral:opened').at(-1).startTime;
}

/** Milliseconds from asking for all of the stage until the frame after the one that shows it. */
async function fitAll(page) {
  await page.evaluate(() => {
    globalThis.fitted = new Promise((done) => {
      const { performance, requestAnimationFrame, document, bench } = globalThis;
      const start = performance.now();
      const key = { key: '!', code: 'Digit1', shiftKey: true, bubbles: true };
      if (bench?.fit !== undefined) bench.fit();
      else document.body.dispatchEvent(new globalThis.KeyboardEvent('keydown', key));
      requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)));
    });
  });
  return (await page.evaluate(() => globalThis.fitted)).toFixed(0);
}

/** Times between frames while `gesture` goes on, as the table shows them. */
async function frames(page, gesture) {
  const times = await frameTimes(page, gesture);
  return [0.5, 0.95].map((part) => quantile(times, part).toFixed(1)).join(' / ');
}

/** Steps of a gesture for as long as a gesture lasts. */
async function repeat(step) {
  const end = Date.now() + GESTURE;
  for (let turn = 0; Date.now() < end; turn += 1) {
    await step(turn);
    await new Promise((done) => setTimeout(done, 8));
  }
}

/** Peers that take gestures through their own interface get them there, all others from the mouse. */
const perform = (page, name, ...parts) =>
  page.evaluate(
    ([name, parts]) => globalThis.bench?.[name]?.(...parts) !== undefined || globalThis.bench?.[name] !== undefined,
    [name, parts],
  );

async function measure(tool, size) {
  const { page, drawn, stop } = await open(tool, size);
  try {
    await page.mouse.move(MIDDLE.x, MIDDLE.y);
    const back = (turn) => (turn % 60 < 30 ? 1 : -1);
    const zoom = await frames(page, () =>
      repeat(async (turn) => {
        if (await perform(page, 'zoom', back(turn) > 0 ? 1.05 : 1 / 1.05)) return;
        await page.keyboard.down('Control');
        await page.mouse.wheel(0, -30 * back(turn));
      }),
    );
    await page.keyboard.up('Control');
    if (!(await perform(page, 'actual'))) await page.keyboard.press('Control+0');
    await page.waitForTimeout(1000);
    const pan = await frames(page, () =>
      repeat(async (turn) => {
        if (!(await perform(page, 'pan', -20 * back(turn), -10 * back(turn))))
          await page.mouse.wheel(20 * back(turn), 10 * back(turn));
      }),
    );
    const fit = await fitAll(page);
    if (!(await perform(page, 'actual'))) await page.keyboard.press('Control+0');
    await page.waitForTimeout(1000);
    await page.evaluate(() => globalThis.gc?.());
    const heap = await page.evaluate(() => globalThis.performance.memory.usedJSHeapSize / 1e6);
    const drag = await frames(page, () => dragOne(page, back));
    const many = await dragMany(page, size, back);
    return [tool, drawn.toFixed(0), pan, zoom, drag, many, fit, heap.toFixed(0)];
  } finally {
    await page.close();
    stop();
  }
}

async function dragOne(page, back) {
  const card = await page.evaluate(({ x, y }) => {
    const boxes = [...globalThis.document.querySelectorAll('.component-card, .card')].map((each) =>
      each.getBoundingClientRect(),
    );
    const far = (box) => Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y);
    const nearest = boxes.sort((a, b) => far(a) - far(b))[0];
    if (nearest === undefined && globalThis.bench?.at !== undefined) {
      const [x, y] = globalThis.bench.at();
      return { x, y };
    }
    return nearest && { x: nearest.x + nearest.width / 2, y: nearest.y + nearest.height / 2 };
  }, MIDDLE);
  if (card !== undefined && card !== null) {
    await page.mouse.move(card.x, card.y);
    await page.mouse.down();
  }
  await repeat(async (turn) => {
    if (!(await perform(page, 'drag', 1, 3 * back(turn), 2 * back(turn))) && card)
      await page.mouse.move(card.x + (turn % 60), card.y + (turn % 40));
  });
  if (card) await page.mouse.up();
}

/** So many cards are dragged together, or all when there are fewer. */
const MANY = 200;

/** As `dragOne`, with many cards that were chosen before: by the mouse, one after the other, where nothing else is said. */
async function dragMany(page, size, back) {
  await fitAll(page);
  await page.waitForTimeout(1000);
  const held = (await perform(page, 'select', MANY)) ? await page.evaluate(() => globalThis.bench.at()) : undefined;
  const own = await page.evaluate(() => globalThis.bench?.drag !== undefined);
  const at = own ? undefined : (held ?? (await chooseMany(page, size)));
  await page.waitForTimeout(1000);
  if (at !== undefined) {
    await page.mouse.move(...at);
    await page.mouse.down();
  }
  const times = await frames(page, () =>
    repeat(async (turn) => {
      if (at === undefined) await perform(page, 'drag', MANY, 3 * back(turn), 2 * back(turn));
      else await page.mouse.move(at[0] + (turn % 60), at[1] + (turn % 40));
    }),
  );
  if (at !== undefined) {
    await page.mouse.move(at[0] + 30, at[1] + 20);
    await page.mouse.up();
    // Where the mouse chose them: they have moved.
    if (held === undefined) await page.getByRole('button', { name: 'Undo', exact: true }).click();
  }
  return times;
}

/** Holds Shift and clicks on the first cards that are in the window, where the drawing has them; gives the place of the last one. */
async function chooseMany(page, size) {
  const [left, top, zoom, frame] = await page.evaluate(() => {
    const { x, y, right } = globalThis.document.querySelector('.react-flow').getBoundingClientRect();
    const shown = new globalThis.DOMMatrix(globalThis.document.querySelector('.react-flow__viewport').style.transform);
    return [x + shown.e, y + shown.f, shown.a, { x, y, right }];
  });
  const { cards } = makeGraph(size);
  const places = cards
    .map((card) => [left + (card.left + card.width / 2) * zoom, top + (card.top + card.height / 2) * zoom])
    .filter(([x, y]) => x > frame.x + 10 && x < frame.right - 10 && y > frame.y + 10)
    .slice(0, MANY);
  // The first alone: another one is selected yet.
  await page.mouse.click(...(places[0] ?? []));
  await page.keyboard.down('Shift');
  for (const place of places.slice(1)) await page.mouse.click(...place);
  await page.keyboard.up('Shift');
  await page.getByRole('heading', { name: `${places.length} components` }).waitFor();
  return places.at(-1);
}

try {
  for (const size of sizes.split(',')) {
    console.log(
      `\n${size} components\n| tool | first drawing ms | pan p50 / p95 | zoom p50 / p95 | drag one p50 / p95 | drag two hundred p50 / p95 | fit all ms | heap MB |\n|---|---|---|---|---|---|---|---|`,
    );
    for (const tool of tools.split(',')) {
      const row = await measure(tool, Number(size)).catch((error) => [
        tool,
        `– (${error.message.split('\n')[0]})`,
        '',
        '',
        '',
        '',
        '',
        '',
      ]);
      console.log(`| ${row.join(' | ')} |`);
    }
  }
} finally {
  await browser.close();
  await peers?.close();
}
