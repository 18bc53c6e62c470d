import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import type axe from 'axe-core';
import { en } from '../../renderer/messages/en/index.ts';
import { es } from '../../renderer/messages/es/index.ts';
import { SURFACES, type Mark, type Surface } from './surfaces.ts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What a look can break: the others read what is the same in each. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

const LIGHT = { colorScheme: 'light', contrast: 'no-preference' } as const;
const OTHER_LOOKS = [
  { colorScheme: 'dark', contrast: 'no-preference' },
  { colorScheme: 'dark', contrast: 'more' },
  { colorScheme: 'light', contrast: 'more' },
] as const;
type Look = typeof LIGHT | (typeof OTHER_LOOKS)[number];

/**
 * Asks axe about a page: every rule in light, those of colours in dark and in both high contrasts too; the page is left in the last.
 * There has to be no violation; what is found is told with `where`. The surfaces that are named have to be on the page:
 * `surfaces.ts` has them all, and a house test holds that each is named by some spec.
 */
export function auditor(page: Page): (where: string, ...shown: readonly Surface[]) => Promise<void> {
  return async (where, ...shown) => {
    for (const surface of shown) await expect((await marked(page, SURFACES[surface])).first(), surface).toBeVisible();
    await dress(page, LIGHT);
    // The window has no frames: so a page of its own, only to join what was found in each, is not needed.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(STANDARDS).analyze();
    const found = violations.map((violation) => `${where}: ${told(violation)}`);
    for (const look of OTHER_LOOKS) {
      await dress(page, look);
      const { violations: ofColours } = await page.evaluate((rules) => {
        const { run } = Reflect.get(window, 'axe') as typeof axe;
        return run(document, { runOnly: { type: 'rule', values: rules }, resultTypes: ['violations'] });
      }, OF_COLOURS);
      found.push(...ofColours.map((each) => `${where}, ${Object.values(look).join(', ')}: ${told(each)}`));
    }
    expect(found).toEqual([]);
  };
}

async function marked(page: Page, mark: Mark): Promise<Locator> {
  if (typeof mark === 'string') return page.locator(mark);
  const words = (await page.locator('html').getAttribute('lang')) === 'es' ? es : en;
  // What is filled in comes last in all of these.
  const [text = ''] = String(words[mark.called]).split('{');
  return page.locator(`[aria-label^="${text}"]`).or(page.getByRole('heading', { name: text }));
}

/** Shows the page in a look, and waits until the page is in it: what fades in has colours of its own until then. */
async function dress(page: Page, look: Look): Promise<void> {
  await page.emulateMedia({ ...look, reducedMotion: 'reduce' });
  const root = page.locator('html');
  // The windows of a presentation have no theme: they look as the room does, or follow what the system says at the next frame.
  if ((await root.getAttribute('data-scheme')) === null) await nextFrames(page);
  else {
    await expect(root).toHaveAttribute('data-scheme', look.colorScheme);
    if (look.contrast === 'more') await expect(root).toHaveAttribute('data-contrast', 'more');
    else await expect(root).not.toHaveAttribute('data-contrast', 'more');
  }
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
}

async function nextFrames(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

function told({ id, nodes }: axe.Result): string {
  return `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`;
}
