import type { Page } from '@playwright/test';
import { command, expect, settle, test } from './designer.ts';

/** What moved by itself while something was done: where the drawing was seen from on the way, and what was animated. */
interface Moved {
  readonly views: readonly string[];
  readonly places: readonly string[];
  readonly animations: readonly string[];
}

/** Looks at every frame while something is done and a moment after. */
async function watched(page: Page, act: () => Promise<void>): Promise<Moved> {
  await page.evaluate(() => {
    const seen = { views: new Set<string>(), places: new Set<string>(), animations: new Set<string>(), going: true };
    Object.assign(window, { seen });
    const transform = (of: string) => document.querySelector<HTMLElement>(of)?.style.transform ?? '';
    const look = () => {
      seen.views.add(transform('.canvas .react-flow__viewport'));
      seen.places.add(transform('.canvas .react-flow__node[data-id="mysql"]'));
      for (const animation of document.getAnimations()) {
        const { target } = animation.effect as KeyframeEffect;
        if (Number(animation.effect?.getComputedTiming().duration) > 1) seen.animations.add(target?.className ?? '');
      }
      if (seen.going) requestAnimationFrame(look);
    };
    look();
  });
  await act();
  await page.waitForTimeout(400);
  return page.evaluate(() => {
    const { seen } = window as unknown as {
      seen: { views: Set<string>; places: Set<string>; animations: Set<string>; going: boolean };
    };
    seen.going = false;
    return { views: [...seen.views], places: [...seen.places], animations: [...seen.animations] };
  });
}

test('who asked for less motion sees nothing on its way', async ({ designer }) => {
  const { page } = designer;
  await designer.openTemplate();
  await page.getByRole('tab', { name: 'Outline', exact: true }).click();
  const row = (name: RegExp) => page.getByRole('treeitem', { name });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await row(/^Learners/).click();
  await settle(page);
  const shown = await watched(page, () => row(/^MySQL/).click());
  expect(shown.views).toHaveLength(2);
  expect(shown.animations).toEqual([]);
  const tidied = await watched(page, async () => {
    await command(page, 'Tidy up everything');
    await expect(page.getByTestId('announcer')).toContainText('Tidy up everything: done.');
  });
  expect(tidied.places).toHaveLength(2);
  expect(tidied.animations).toEqual([]);
  const steps: Readonly<Record<string, () => Promise<void>>> = {
    'a failure': () => page.keyboard.press('k'),
    'its repair': () => page.keyboard.press('Escape'),
    'a menu': () => page.getByRole('button', { name: 'Menu', exact: true }).click(),
    'no menu': () => page.keyboard.press('Escape'),
    'a dialog': () => page.keyboard.press('Control+,'),
    'no dialog': () => page.keyboard.press('Escape'),
    'the next stage': () => page.keyboard.press('PageDown'),
    'the data view': () => page.getByRole('button', { name: 'Data', exact: true }).click(),
    'the tour': () => command(page, 'Take the tour'),
    'the next stop of it': () => page.locator('.tour-card').getByRole('button', { name: 'Next' }).click(),
    'the end of it': () => page.locator('.tour-card').getByRole('button', { name: 'End the tour' }).click(),
    'a presentation': () => page.getByRole('button', { name: 'Present', exact: true }).click(),
    'the next step of it': () => page.keyboard.press('PageDown'),
  };
  for (const [what, act] of Object.entries(steps)) expect((await watched(page, act)).animations, what).toEqual([]);
});
