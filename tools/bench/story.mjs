// `npm run bench:story [followers]`: the presenter steps through the talk in Chromium, alone and with a room that follows on
// this machine, in turn and in one run: the ratio is what counts. Times between frames, and how soon a step is with everybody.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { frameTimes, quantile as at, startBrowser } from './browser.mjs';
import { startServe } from './serve.mjs';

const followers = Number(process.argv[2] ?? 200);
const STEPS = 10;
const PAUSE = 900;

const browser = await startBrowser();
const serve = await startServe('assets/templates/the-talk.corral');

/** The talk on the whole window, at its first step. */
async function present() {
  const page = await browser.newPage({ viewport: { width: 1400, height: 860 } });
  await page.goto(serve.url);
  await page.locator('.react-flow__node').first().waitFor();
  await page.keyboard.press('F5');
  await page.getByRole('main', { name: 'Presentation' }).waitFor();
  return page;
}

/** Lets the room in at the loopback address; resolves to where, and with which code. */
async function openRoom(page) {
  await page.keyboard.press('r');
  const panel = page.getByRole('dialog', { name: 'Present to this room' });
  await panel.getByRole('button', { name: /^127\.0\.0\.1/ }).click();
  await panel.getByRole('img', { name: 'QR code of the address' }).waitFor();
  const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(await panel.textContent())[0];
  const code = (await panel.locator('strong').textContent()).replaceAll(' ', '');
  await page.keyboard.press('Escape');
  return { address, code };
}

/** A process with that many followers, which says how long each step took from the first who saw it to the last. */
function fillRoom({ address, code }) {
  const script = fileURLToPath(new URL('./followers.mjs', import.meta.url));
  const child = spawn(process.execPath, [script, address, code, String(followers)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ready = new Promise((done) => child.stdout.once('data', done));
  const spreads = async () => {
    const told = new Promise((done) => child.stdout.once('data', (data) => done(JSON.parse(data))));
    child.stdin.write('tell\n');
    return told;
  };
  return { ready, spreads, stop: () => child.kill() };
}

/** Times between frames while the story is told on, there and back. */
const frames = (page) =>
  frameTimes(page, async () => {
    for (let step = 0; step < 2 * STEPS; step += 1) {
      await page.keyboard.press(step < STEPS ? 'PageDown' : 'PageUp');
      await page.waitForTimeout(PAUSE);
    }
  });

const row = (name, times) =>
  console.log(`${name.padEnd(24)} ${[0.5, 0.95, 0.99].map((part) => at(times, part).toFixed(1).padStart(8)).join('')}`);

const page = await present();
console.log(`milliseconds between frames      p50     p95     p99`);
await frames(page);
const alone = await frames(page);
row('nobody follows', alone);
const room = fillRoom(await openRoom(page));
await room.ready;
const full = await frames(page);
row(`${followers} follow`, full);
console.log(`ratio of p95: ${(at(full, 0.95) / at(alone, 0.95)).toFixed(2)}`);
const spreads = await room.spreads();
console.log(
  `a step is with everybody after ${at(spreads, 0.5).toFixed(0)} ms (p50), ${at(spreads, 0.95).toFixed(0)} ms (p95), from the first to the last`,
);
room.stop();
await browser.close();
serve.stop();
