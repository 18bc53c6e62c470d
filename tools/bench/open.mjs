// `npm run bench -- open`: how soon the command line and a large drawing are there, and what a server that is used keeps.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDesigner, quantile, startBrowser } from './browser.mjs';
import { asDesign, makeGraph } from './graph.mjs';
import { startServe } from './serve.mjs';

const STARTS = 11;
const OPENS = 1000;
const SETTLED_MS = 2000;
const folder = mkdtempSync(join(tmpdir(), 'corral-bench-open-'));
const middle = (times) => quantile(times, 0.5);

export async function benchOpen(print) {
  coldStart(print);
  await serverMemory(print);
  for (const size of [10, 1000, 10_000]) await firstPicture(print, size);
  await inAnOpenWindow(print, 10_000);
}

/** In turn, so that what else the machine does counts for both. */
function coldStart(print) {
  const started = (...args) => {
    const before = performance.now();
    spawnSync(process.execPath, args, { stdio: 'ignore' });
    return performance.now() - before;
  };
  const check = ['dist/cli/corral.js', 'check', 'assets/templates/bare-minimum.corral', '--fail-on', 'never'];
  const pairs = Array.from({ length: STARTS }, () => [started('-e', '0'), started(...check)]);
  const [node, corral] = [0, 1].map((index) => middle(pairs.map((pair) => pair[index])));
  print(
    `cold start: node -e 0 ${node.toFixed(0)} ms, corral check ${corral.toFixed(0)} ms, ratio ${(corral / node).toFixed(1)}`,
  );
}

async function serverMemory(print) {
  const file = writeDesign(1000);
  const serve = await startServe(file);
  const { origin } = new URL(serve.url);
  const signedIn = await fetch(serve.url, { redirect: 'manual' });
  const headers = {
    'content-type': 'application/json',
    cookie: signedIn.headers.get('set-cookie').split(';')[0],
    origin,
  };
  const call = async (channel, request) => {
    const response = await fetch(`${origin}/ipc/${channel}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(request),
    });
    return response.json();
  };
  const { opened } = await call('app:info', {});
  const memory = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${serve.pid}/status`, 'utf8'))[1]) / 1000;
  const after = [];
  for (let count = 1; count <= OPENS; count += 1) {
    await call('file:open', { handle: opened.handle });
    if (count === 100 || count === OPENS) after.push(`${memory().toFixed(0)} MB after ${count}`);
  }
  print(`server that opens a design of 1,000 components: ${after.join(', ')}`);
  serve.stop();
}

/** From the first byte of the page to the drawing fitted into its window, the file read on the way. */
async function firstPicture(print, size) {
  const serve = await startServe(writeDesign(size));
  const browser = await startBrowser();
  const drawn = [];
  for (let run = 0; run < 3; run += 1) {
    const page = await openDesigner(browser, serve.url);
    drawn.push(await page.evaluate(() => globalThis.pictured));
    await page.close();
  }
  await browser.close();
  serve.stop();
  print(`${size} components: first picture after ${middle(drawn).toFixed(0)} ms`);
}

/** From the click on a recent file to its drawing fitted into the window, which showed a small design before. */
async function inAnOpenWindow(print, size) {
  const browser = await startBrowser();
  const data = mkdtempSync(join(tmpdir(), 'corral-bench-data-'));
  const large = await startServe(writeDesign(size), data);
  const first = await openDesigner(browser, large.url);
  // It is among the recent files when it is drawn and judged.
  await first.waitForFunction(() => globalThis.document.querySelector('[data-findings]:not([aria-busy="true"])'));
  await first.waitForTimeout(SETTLED_MS);
  await first.close();
  large.stop();
  const drawn = [];
  for (let run = 0; run < 5; run += 1) {
    const serve = await startServe(writeDesign(10), data);
    const page = await openDesigner(browser, serve.url);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('Recent files');
    await page.keyboard.press('Enter');
    const recent = page
      .getByRole('dialog')
      .getByRole('button', { name: new RegExp(String(size)) })
      .first();
    await recent.waitFor();
    await page.evaluate(() => {
      globalThis.pictured = undefined;
      const clicked = () => (globalThis.clicked = globalThis.performance.now());
      globalThis.addEventListener('click', clicked, { capture: true, once: true });
    });
    await recent.click();
    await page.waitForFunction(() => globalThis.pictured !== undefined, undefined, { polling: 'raf' });
    drawn.push(await page.evaluate(() => globalThis.pictured - globalThis.clicked));
    await page.close();
    serve.stop();
  }
  await browser.close();
  const [least, most] = [Math.min(...drawn), Math.max(...drawn)].map((time) => time.toFixed(0));
  print(`${size} components, in a window that is open: ${middle(drawn).toFixed(0)} ms (${least} to ${most})`);
}

function writeDesign(size) {
  const file = join(folder, `${size}.corral`);
  writeFileSync(file, asDesign(makeGraph(size)));
  return file;
}
