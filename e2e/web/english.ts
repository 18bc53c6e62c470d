import type { Page } from '@playwright/test';

/** Words of nearly every English sentence and of no Spanish one. */
const ENGLISH =
  /(?<!\p{L})(?:the|and|of|with|are|is|was|were|this|that|what|which|when|where|how|why|who|it|its|has|have|had|can|cannot|may|will|by|to|for|from|at|on|if|not|nothing|none|all|every|each|save|close|add|remove|choose|delete|rename|change|shows|yes)(?!\p{L})/iu;
/** What is written for machines, or by whoever drew. */
const NOT_SAID = 'code, pre, kbd, style, script, .code-text';

/** What the page says in English, to be seen or to be heard, outside what is marked as English. */
export async function englishOn(page: Page): Promise<string[]> {
  const said = await page.evaluate((notSaid) => {
    const texts: string[] = [];
    const isSaid = (element: Element | null) =>
      element !== null &&
      element.closest('[lang]:not(html)[lang="en"]') === null &&
      element.closest(notSaid) === null &&
      element.checkVisibility();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (isSaid(node.parentElement)) texts.push(node.textContent ?? '');
    for (const attribute of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'])
      for (const element of document.querySelectorAll(`[${attribute}]`))
        if (isSaid(element)) texts.push(element.getAttribute(attribute) ?? '');
    return [...new Set(texts)];
  }, NOT_SAID);
  return said.filter((text) => ENGLISH.test(text));
}
