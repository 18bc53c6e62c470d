import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, type TestInfo } from '@playwright/test';
import { difference, shrink } from './cells.ts';

const KEPT = join('e2e', 'visual', 'pictures');
const FONT = (weight: number) =>
  `@font-face { font-family: Kept; font-weight: ${weight}; src: url(data:font/woff;base64,${readFileSync(
    `assets/fonts/inter-latin-${weight}-normal.woff`,
  ).toString('base64')}) }`;
/** The letters that Corral ships, whatever the machine has, and nothing that moves or blinks. */
const STILL = `${FONT(400)} ${FONT(600)}
  *, *::before, *::after { font-family: Kept !important; caret-color: transparent !important;
    animation: none !important; transition: none !important; }
  *::-webkit-scrollbar { display: none; }`;

/** Cells that may be off, of the 12,960 of a window: less than a button has. */
const MAY_DIFFER = 15;

export async function holdStill(page: Page): Promise<void> {
  await page.addStyleTag({ content: STILL });
  await page.evaluate(() => Promise.all([document.fonts.load('400 16px Kept'), document.fonts.load('600 16px Kept')]));
}

/** The window looks as in the picture that is kept; `--update-snapshots` keeps it as it looks now. */
export async function expectLook(page: Page, lab: Page, name: string, info: TestInfo): Promise<void> {
  const file = join(KEPT, `${name}.png`);
  const now = await settled(page, lab);
  if (info.config.updateSnapshots === 'all') {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(file, now);
    return;
  }
  expect(existsSync(file), `${file} is kept`).toBe(true);
  const { cells, around } = await difference(lab, readFileSync(file), now);
  if (cells > MAY_DIFFER) await info.attach(`${name}.png`, { body: await page.screenshot(), contentType: 'image/png' });
  expect.soft(cells, `${name}: cells that differ, around ${around}`).toBeLessThanOrEqual(MAY_DIFFER);
}

/** The window once two pictures in a row are the same. */
async function settled(page: Page, lab: Page): Promise<Buffer> {
  const shoot = async () => shrink(lab, await page.screenshot({ animations: 'disabled', caret: 'hide' }));
  let last = await shoot();
  await expect
    .poll(
      async () => {
        const next = await shoot();
        const { cells } = await difference(lab, last, next);
        last = next;
        return cells;
      },
      { intervals: [150] },
    )
    .toBe(0);
  return last;
}
