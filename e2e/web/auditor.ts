import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Asks axe about a page, which has to have no violation; what it finds is told with `where`. */
export function auditor(page: Page): (where: string) => Promise<void> {
  return async (where) => {
    // What fades in has colours of its own until it is there.
    await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
    // The window has no frames: so a page of its own, only to join what was found in each, is not needed.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(STANDARDS).analyze();
    const told = violations.map(
      ({ id, nodes }) => `${where}: ${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
    );
    expect(told).toEqual([]);
  };
}
