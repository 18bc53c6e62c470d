import type { Page } from '@playwright/test';

/**
 * From now on nothing in a part of the page can be changed any more, as when an extension of the browser took its elements: whatever React does there
 * fails. `repair` ends it.
 */
export async function breakPart(page: Page, selector: string): Promise<{ readonly repair: () => Promise<void> }> {
  await page.evaluate((broken) => {
    const { insertBefore, appendChild, removeChild } = Node.prototype;
    const guard = (node: Node) => {
      const part = document.querySelector(broken);
      if (part !== null && part !== node && part.contains(node)) throw new Error('this part is broken');
    };
    Object.assign(Node.prototype, {
      insertBefore(this: Node, node: Node, before: Node | null) {
        guard(this);
        return insertBefore.call(this, node, before);
      },
      appendChild(this: Node, node: Node) {
        guard(this);
        return appendChild.call(this, node);
      },
      removeChild(this: Node, node: Node) {
        guard(this);
        return removeChild.call(this, node);
      },
    });
    Object.assign(window, {
      repair: () => {
        Object.assign(Node.prototype, { insertBefore, appendChild, removeChild });
      },
    });
  }, selector);
  return { repair: () => page.evaluate(() => (Reflect.get(window, 'repair') as () => void)()) };
}
