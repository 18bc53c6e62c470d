import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** The list under the address is two pages of Chromium's own, which start with every window and which no shell of an app has. */
const NO_ADDRESS_LIST = '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup';

/** Chromium without a graphics card. */
export function startBrowser(...flags) {
  const path = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find((each) => each && existsSync(each));
  return chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-gpu', NO_ADDRESS_LIST, ...flags] });
}

/**
 * A page of the designer that notes when its first picture was there, by its own clock: as the frame begins after the one
 * that has the drawing in its place. Asked from outside, or looked for in every frame, it would count what the page does next.
 */
export async function openDesigner(browser, url) {
  const page = await browser.newPage({ viewport: { width: 1400, height: 860 } });
  await page.addInitScript(() => {
    const { document, performance, requestAnimationFrame, MutationObserver } = globalThis;
    const note = () => (globalThis.pictured ??= performance.now());
    const placed = new MutationObserver(() => {
      if (document.querySelector('.canvas[data-fitted]') !== null) requestAnimationFrame(note);
    });
    placed.observe(document, { subtree: true, attributeFilter: ['data-fitted'] });
  });
  await page.goto(url);
  const noted = () => globalThis.pictured !== undefined;
  await page.waitForFunction(noted, undefined, { timeout: 180_000, polling: 'raf' });
  return page;
}

/** Milliseconds between the frames that a page shows from the one before `gesture` to the one after its last step. */
export async function frameTimes(page, gesture) {
  await page.evaluate(() => {
    const times = (globalThis.times = []);
    return new Promise((begun) => {
      globalThis.requestAnimationFrame((first) => {
        let last = first;
        const tick = (now) => {
          times.push(now - last);
          last = now;
          if (globalThis.times === times) globalThis.requestAnimationFrame(tick);
        };
        globalThis.requestAnimationFrame(tick);
        begun();
      });
    });
  });
  await gesture();
  return page.evaluate(() => {
    const { times } = globalThis;
    globalThis.times = undefined;
    return new Promise((done) => {
      globalThis.requestAnimationFrame(() => done(times));
    });
  });
}

/** The time that a part of all times stay under, such as 0.95; NaN of none. */
export function quantile(times, part) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}
