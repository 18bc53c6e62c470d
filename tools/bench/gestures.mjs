// The gestures of the canvas bench, the same for every tool: from the mouse, or through its own interface where a tool offers one (`bench`).
import { quantile, frameTimes } from './browser.mjs';
import { makeGraph } from './graph.mjs';

const GESTURE = 2000;
const MIDDLE = { x: 700, y: 430 };
/** So many cards are dragged together, or all when there are fewer. */
const MANY = 200;

/** There and back again, thirty steps each way. */
const back = (turn) => (turn % 60 < 30 ? 1 : -1);

/** A page with a drawing, what its tool does itself, and how long its main thread, and all of the browser, have worked. */
export async function startGestures(page, size) {
  const own = await page.evaluate(() => Object.keys(globalThis.bench ?? {}));
  const devtools = await page.context().newCDPSession(page);
  // Processor time of the thread: what else the machine does is no work of a tool.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const browser = await page.context().browser().newBrowserCDPSession();
  // Of all of its processes: what is painted is painted in other threads and in another process.
  const spent = async () => {
    const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
  };
  return { page, size, worked, spent, does: (name) => own.includes(name) };
}

const perform = ({ page }, name, ...parts) =>
  page.evaluate(([name, parts]) => void globalThis.bench[name](...parts), [name, parts]);

/** Milliseconds between frames while `gesture` goes on, middle and 95th percentile, and those that the main thread and the browser worked in one. */
async function frames({ page, worked, spent }, gesture) {
  const [busy, whole] = [await worked(), await spent()];
  const times = await frameTimes(page, gesture);
  const work = [(await worked()) - busy, (await spent()) - whole].map((sum) => (sum / times.length).toFixed(1));
  return [`${quantile(times, 0.5).toFixed(0)} / ${quantile(times, 0.95).toFixed(0)}`, ...work].join(' · ');
}

/** Steps of a gesture for as long as a gesture lasts. */
async function repeat(step) {
  const end = Date.now() + GESTURE;
  for (let turn = 0; Date.now() < end; turn += 1) {
    await step(turn);
    await new Promise((done) => setTimeout(done, 8));
  }
}

/** In its own size, and at rest. */
async function actual(tool) {
  if (tool.does('actual')) await perform(tool, 'actual');
  else await tool.page.keyboard.press('Control+0');
  await tool.page.waitForTimeout(1000);
}

export async function zoom(tool) {
  const { page } = tool;
  await page.mouse.move(MIDDLE.x, MIDDLE.y);
  const own = tool.does('zoom');
  if (!own) await page.keyboard.down('Control');
  const times = await frames(tool, () =>
    repeat((turn) =>
      own ? perform(tool, 'zoom', back(turn) > 0 ? 1.05 : 1 / 1.05) : page.mouse.wheel(0, -30 * back(turn)),
    ),
  );
  if (!own) await page.keyboard.up('Control');
  await actual(tool);
  return times;
}

export function pan(tool) {
  const { page } = tool;
  return frames(tool, () =>
    repeat((turn) =>
      tool.does('pan')
        ? perform(tool, 'pan', -20 * back(turn), -10 * back(turn))
        : page.mouse.wheel(20 * back(turn), 10 * back(turn)),
    ),
  );
}

/** Milliseconds from asking for all of the stage until the frame after the one that shows it. A tool that does it later says when. */
export async function fitAll({ page }) {
  await page.evaluate(() => {
    globalThis.fitted = new Promise((done) => {
      const { performance, requestAnimationFrame, document, bench } = globalThis;
      const start = performance.now();
      const key = { key: '!', code: 'Digit1', shiftKey: true, bubbles: true };
      const there =
        bench?.fit === undefined
          ? document.body.dispatchEvent(new globalThis.KeyboardEvent('keydown', key))
          : bench.fit();
      const shown = () => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)));
      void globalThis.Promise.resolve(there).then(shown);
    });
  });
  return page.evaluate(() => globalThis.fitted);
}

/** Megabytes, after all that can go has gone. */
export async function heap(tool) {
  await actual(tool);
  await tool.page.evaluate(() => globalThis.gc?.());
  return tool.page.evaluate(() => globalThis.performance.memory.usedJSHeapSize / 1e6);
}

export async function dragOne(tool) {
  const { page } = tool;
  const card = tool.does('drag') ? undefined : await cardInTheMiddle(page);
  return drag(tool, card, 1);
}

/** As `dragOne`, with many cards that were chosen before: by the mouse, one after the other, where nothing else is said. */
export async function dragMany(tool) {
  const { page } = tool;
  await fitAll(tool);
  await page.waitForTimeout(1000);
  if (tool.does('select')) await perform(tool, 'select', MANY);
  const chosen = tool.does('select') || tool.does('drag');
  const asked = () => page.evaluate(() => globalThis.bench.at());
  const at = tool.does('drag') ? undefined : chosen ? await asked() : await chooseMany(tool);
  await page.waitForTimeout(1000);
  const times = await drag(tool, at, MANY);
  // Where the mouse chose them: they have moved.
  if (!chosen) await page.getByRole('button', { name: 'Undo', exact: true }).click();
  return times;
}

/** By the mouse from a place on the screen, or, without, by the tool itself. */
async function drag(tool, at, count) {
  const { page } = tool;
  if (at !== undefined) {
    await page.mouse.move(...at);
    await page.mouse.down();
  }
  const times = await frames(tool, () =>
    repeat((turn) =>
      at === undefined
        ? perform(tool, 'drag', count, 3 * back(turn), 2 * back(turn))
        : page.mouse.move(at[0] + (turn % 60), at[1] + (turn % 40)),
    ),
  );
  if (at !== undefined) {
    await page.mouse.move(at[0] + 30, at[1] + 20);
    await page.mouse.up();
    if (tool.does('at')) await seenToMove(page, at);
  }
  return times;
}

/** Frames are soon there where nothing moves. */
async function seenToMove(page, [x, y]) {
  const [left, top] = await page.evaluate(() => globalThis.bench.at());
  if (Math.hypot(left - x, top - y) < 10) throw new Error('nothing was dragged');
}

/** The place of the card that is nearest to the middle of the window; where cards are no elements, of the one that the tool says. */
function cardInTheMiddle(page) {
  return page.evaluate(({ x, y }) => {
    const cards = [...globalThis.document.querySelectorAll('.component-card, .card')];
    if (cards.length === 0) return globalThis.bench.at();
    const places = cards.map((card) => {
      const { x, y, width, height } = card.getBoundingClientRect();
      return [x + width / 2, y + height / 2];
    });
    const far = ([left, top]) => Math.hypot(left - x, top - y);
    return places.sort((a, b) => far(a) - far(b))[0];
  }, MIDDLE);
}

/** Holds Shift and clicks on the first cards that are in the window, where the drawing has them; gives the place of the last one. */
async function chooseMany({ page, size }) {
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
