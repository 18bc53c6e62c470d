import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { auditor } from './auditor.ts';
import { expect, openFirstFinding, saveUnder, test } from './designer.ts';

async function audit(page: Page, where: string): Promise<void> {
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${where}: ${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
    [],
  );
}

test('an error in one panel leaves the rest of the window, and the design can be saved from there', async ({
  designer,
}) => {
  const { page, node, folder } = designer;
  await designer.openTemplate();
  const scorecard = page.getByRole('region', { name: 'Scorecard' });
  await expect(scorecard).toBeVisible();
  // What writes the cost of a month fails from now on, and nothing else uses it.
  await page.evaluate(() => {
    Object.assign(window, { before: Number.prototype.toLocaleString });
    Number.prototype.toLocaleString = () => {
      throw new Error('the figures are broken');
    };
  });
  await node('memcached').click();
  await page.keyboard.press('Delete');
  const failed = page.getByRole('alert').filter({ hasText: 'The scorecard could not be shown' });
  await expect(failed).toContainText('the figures are broken');
  await expect(node('mysql')).toBeVisible();
  await failed.getByRole('button', { name: 'Save the design' }).click();
  await saveUnder(page, 'kept.corral');
  expect(readFileSync(join(folder, 'kept.corral'), 'utf8')).toContain('mysql:');
  await page.evaluate(() => {
    Number.prototype.toLocaleString = Reflect.get(window, 'before') as typeof Number.prototype.toLocaleString;
  });
  await failed.getByRole('button', { name: 'Try again' }).click();
  await expect(scorecard).toBeVisible();
  expect(designer.problems.splice(0).join('\n')).toContain('the figures are broken');
});

test('an error in the code of something, or in the details of a finding, leaves what is around them', async ({
  designer,
}) => {
  const { page, node, folder, problems } = designer;
  await designer.openTemplate();
  await node('mysql').click();
  // Code is cut into lines, and a source has a title and an address: both fail from now on.
  await page.evaluate(() => {
    const { split } = String.prototype;
    const { map } = Array.prototype;
    Object.assign(window, {
      repair: () => {
        Object.assign(String.prototype, { split });
        Object.assign(Array.prototype, { map });
      },
    });
    Object.assign(String.prototype, {
      split(this: string, ...args: [string]) {
        // Saving reads the whole file by lines; only those of an excerpt are broken.
        if (args[0] === '\n' && !this.startsWith('corral:')) throw new Error('lines are broken');
        return Reflect.apply(split, this, args) as string[];
      },
    });
    Object.assign(Array.prototype, {
      map(this: readonly unknown[], ...args: [(value: unknown) => unknown]) {
        const [first] = this;
        const isSource = (value: object) => 'title' in value && 'url' in value && Object.keys(value).length <= 4;
        if (typeof first === 'object' && first !== null && isSource(first)) throw new Error('sources are broken');
        return map.apply(this, args);
      },
    });
  });
  await page.getByRole('tab', { name: 'Code', exact: true }).click();
  const code = page.getByRole('alert').filter({ hasText: 'The code could not be shown' });
  await expect(code).toContainText('lines are broken');
  await page.getByRole('tab', { name: 'Properties', exact: true }).click();
  await expect(page.getByLabel('Stands in')).toBeVisible();
  await openFirstFinding(page);
  const details = page.getByRole('alert').filter({ hasText: 'The details of a finding could not be shown' });
  await expect(details).toContainText('sources are broken');
  await expect(page.getByRole('button', { name: /^Show details of/ }).first()).toBeVisible();
  await details.getByRole('button', { name: 'Save the design' }).click();
  await saveUnder(page, 'kept.corral');
  expect(readFileSync(join(folder, 'kept.corral'), 'utf8')).toContain('mysql:');
  await page.evaluate(() => (Reflect.get(window, 'repair') as () => void)());
  await details.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('button', { name: 'About this rule' })).toBeVisible();
  await page.getByRole('tab', { name: 'Code', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'In the file' })).toBeVisible();
  const said = problems.splice(0).join('\n');
  expect(said).toContain('lines are broken');
  expect(said).toContain('sources are broken');
});

test('every edge has a grip of 24 pixels that nothing covers, and goes to its limits by keyboard', async ({
  designer,
}) => {
  const { page } = designer;
  await designer.openTemplate();
  for (const [name, smaller, larger] of [
    ['Width of the left panel', 'ArrowLeft', 'ArrowRight'],
    ['Width of the right panel', 'ArrowRight', 'ArrowLeft'],
    ['Height of the problems', 'ArrowDown', 'ArrowUp'],
  ] as const) {
    const edge = page.getByRole('separator', { name });
    const grip = await edge.evaluate((element) => {
      const { left, top } = element.getBoundingClientRect();
      const { left: x, top: y, width, height } = getComputedStyle(element, '::after');
      const [from, down] = [left + parseFloat(x), top + parseFloat(y)];
      const [w, h] = [parseFloat(width), parseFloat(height)];
      const places = [0.05, 0.5, 0.95].flatMap((dx) => [0.05, 0.5, 0.95].map((dy) => [from + dx * w, down + dy * h]));
      const held = places.every(([px = 0, py = 0]) => document.elementFromPoint(px, py) === element);
      return { least: Math.min(w, h), held };
    });
    expect(grip, name).toEqual({ least: 24, held: true });
    const now = async () => Number(await edge.getAttribute('aria-valuenow'));
    const [least, most] = [await edge.getAttribute('aria-valuemin'), await edge.getAttribute('aria-valuemax')];
    await edge.focus();
    const first = await now();
    await page.keyboard.press(larger);
    await expect.poll(now, name).toBe(first + 16);
    await page.keyboard.press(`Shift+${smaller}`);
    await expect.poll(now, name).toBe(first + 16 - 64);
    await page.keyboard.press('End');
    await expect(edge).toHaveAttribute('aria-valuenow', String(most));
    await page.keyboard.press('Home');
    await expect(edge).toHaveAttribute('aria-valuenow', String(least));
    await edge.dblclick({ position: { x: 2, y: 2 } });
    await expect.poll(now, name).toBe(first);
  }
});

test('what is pressed is 24 pixels large, outside the drawing, which zooms', async ({ designer }) => {
  const { page, node } = designer;
  await designer.openTemplate();
  await node('mysql').click();
  await page.getByRole('tab', { name: 'Outline', exact: true }).click();
  await openFirstFinding(page);
  await expect(page.getByRole('button', { name: 'About this rule' })).toBeVisible();
  const small = await page.evaluate(() => {
    // Panel edges have a grip, fields a frame around what is typed into.
    const pressed = 'button, a[href], summary, [role="button"], [role="tab"], [role="treeitem"], .outline-twist';
    const outside = [...document.querySelectorAll(`:is(${pressed}):not(.react-flow__viewport *)`)];
    return outside.flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      const seen = element.checkVisibility({ visibilityProperty: true });
      return seen && Math.min(width, height) < 24 ? [`${element.outerHTML.slice(0, 120)} ${width} × ${height}`] : [];
    });
  });
  expect(small).toEqual([]);
});

test('a row that has the focus is not under the title of its group', async ({ designer }) => {
  const { page } = designer;
  await designer.openTemplate();
  await designer.showStage(/sort of/);
  const rows = page.locator('.shell-problems [data-roving]');
  await rows.first().focus();
  await page.keyboard.press('End');
  const count = await rows.count();
  expect(count).toBeGreaterThan(20);
  const covered: string[] = [];
  for (let step = 1; step < count; step += 1) {
    await page.keyboard.press('ArrowUp');
    const under = await page.evaluate(() => {
      const { activeElement } = document;
      const { left, top, width } = activeElement!.getBoundingClientRect();
      const at = document.elementFromPoint(left + width / 2, top + 2);
      return activeElement!.contains(at) ? undefined : (activeElement!.textContent ?? '');
    });
    if (under !== undefined) covered.push(under);
  }
  expect(covered).toEqual([]);
  await expect(rows.first()).toBeFocused();
});

test('where the system chooses the colours, what is chosen and where a dialog ends is seen', async ({ designer }) => {
  const { page } = designer;
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await designer.openTemplate();
  const { highlight, text } = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.cssText = 'forced-color-adjust: none; background: Highlight; color: HighlightText';
    const { backgroundColor, color } = getComputedStyle(probe);
    probe.remove();
    return { highlight: backgroundColor, text: color };
  });
  const chosen = async (locator: Locator) => {
    await expect(locator).toHaveCSS('background-color', highlight);
    const colours = await locator.evaluate((element) =>
      [element, ...element.querySelectorAll(':not(.mark, .meter-bar, .meter-bar *)')].map(
        (each) => getComputedStyle(each).color,
      ),
    );
    expect([...new Set(colours)]).toEqual([text]);
  };
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more');
  await chosen(page.getByRole('button', { name: 'Plain', exact: true }));
  const data = page.getByRole('button', { name: 'Data', exact: true });
  await data.click();
  await data.hover();
  await chosen(data);
  await page.getByRole('tab', { name: 'Outline', exact: true }).click();
  await page.getByRole('treeitem', { name: /^MySQL/ }).click();
  await chosen(page.getByRole('treeitem', { name: /^MySQL/ }));
  await page.keyboard.press('Control+k');
  await chosen(page.getByRole('option').first());
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await chosen(dialog.getByRole('button', { name: /^Terraform, AWS/ }));
  await expect(page.locator('.MuiDialog-paper')).toHaveCSS('border-top-width', '1px');
  await expect(dialog.locator('.meter-bar > span').first()).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test('the edges of panels move by keyboard and pointer, and stay where they were left', async ({ designer }) => {
  const { page } = designer;
  await designer.openTemplate();
  const edge = page.getByRole('separator', { name: 'Width of the right panel' });
  const right = page.locator('.shell-right');
  const width = async () => Math.round((await right.boundingBox())?.width ?? 0);
  await expect(edge).toHaveAttribute('aria-valuenow', '336');
  await edge.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(edge).toHaveAttribute('aria-valuenow', '352');
  await expect.poll(width).toBe(352);
  const box = (await edge.boundingBox())!;
  await page.mouse.move(box.x + 2, box.y + 200);
  await page.mouse.down();
  await page.mouse.move(box.x - 98, box.y + 200, { steps: 4 });
  await page.mouse.up();
  await expect.poll(width).toBe(452);
  await designer.load();
  await designer.openTemplate();
  await expect.poll(width).toBe(452);
  await page.getByRole('separator', { name: 'Width of the right panel' }).dblclick();
  await expect.poll(width).toBe(336);
});

test('high contrast is chosen, or comes as the system asks', async ({ designer }) => {
  const { page } = designer;
  await page.emulateMedia({ contrast: 'more', reducedMotion: 'reduce' });
  const ink = () =>
    page.locator('html').evaluate((root) => getComputedStyle(root).getPropertyValue('--corral-palette-divider').trim());
  await designer.openTemplate();
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more');
  await page.emulateMedia({ contrast: 'no-preference', reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'normal');
  const usual = await ink();
  await page.keyboard.press('Control+,');
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await settings.getByLabel('Contrast').selectOption('more');
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more');
  expect(await ink()).not.toBe(usual);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await audit(page, `settings, ${colorScheme}`);
  }
  await page.keyboard.press('Escape');
  await designer.node('mysql').click();
  await audit(page, 'high contrast');
});

test('the window is in Spanish when asked, and stays so', async ({ designer }) => {
  const { page } = designer;
  await designer.openTemplate();
  await page.keyboard.press('Control+,');
  await page.getByRole('dialog', { name: 'Settings' }).getByLabel('Language').selectOption('es');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.getByRole('dialog', { name: 'Ajustes' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Guardar', exact: true })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: '¿Qué quieres hacer?' }).fill('deshacer');
  await expect(page.getByRole('option', { name: /Deshacer/ }).first()).toContainText('No hay nada que deshacer.');
  await page.keyboard.press('Escape');
  await designer.load();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
});

test('the tour goes step by step with the keyboard, and is ended at any of them', async ({ designer }) => {
  const { page } = designer;
  await designer.openTemplate();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'What do you want to do?' }).fill('Take the tour');
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog', { name: 'A stack, drawn' });
  await expect(card).toBeFocused();
  await expect(card).toContainText('Step 1 of 9');
  // What the card tells about can be done from the card.
  await page.keyboard.press('n');
  await expect(page.getByRole('dialog', { name: 'What do you want to add?' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeFocused();
  await auditor(page)('the tour', 'tour/tour');
  await card.getByRole('button', { name: 'Next' }).press('Enter');
  const second = page.getByRole('dialog', { name: 'Add something' });
  await expect(second).toBeFocused();
  await second.getByRole('button', { name: 'Back' }).press('Enter');
  await expect(card).toBeFocused();
  const next = page.locator('.tour-card').getByRole('button', { name: 'Next' });
  for (let step = 2; step <= 5; step += 1) {
    await next.press('Enter');
    await expect(page.locator('.tour-card')).toContainText(`Step ${step} of 9`);
  }
  // What it is about may be taken away meanwhile, and comes back.
  await designer.node('mysql').click();
  await page.keyboard.press('Delete');
  await expect(page.locator('.tour-card')).toContainText('no longer in the drawing');
  await page.keyboard.press('Control+z');
  await expect(page.locator('.tour-card')).not.toContainText('no longer in the drawing');
  for (let step = 6; step <= 9; step += 1) {
    await next.press('Enter');
    await expect(page.locator('.tour-card')).toContainText(`Step ${step} of 9`);
  }
  await page.locator('.tour-card').getByRole('button', { name: 'End the tour' }).press('Enter');
  await expect(page.locator('.tour-card')).toHaveCount(0);
  await expect(page.getByTestId('canvas')).toBeFocused();
});

test('a part that could not be loaded comes with the window, loaded again', async ({ designer }) => {
  const { page, problems } = designer;
  await designer.openTemplate();
  await page.route(/settings-dialog/, (route) => route.abort());
  await page.getByTestId('canvas').focus();
  await page.keyboard.press('Control+,');
  const failed = page.getByRole('alert').filter({ hasText: 'The settings could not be shown' });
  await expect(failed).toBeVisible();
  // It can be left, and keys are heard again.
  await page.keyboard.press('Escape');
  await expect(failed).toHaveCount(0);
  await page.keyboard.press('Control+,');
  await failed.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(failed).toHaveCount(0);
  await page.keyboard.press('Control+,');
  await page.unroute(/settings-dialog/);
  problems.length = 0;
  await failed.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('The bare minimum').first()).toBeVisible();
  await designer.openTemplate();
  await page.getByTestId('canvas').focus();
  await page.keyboard.press('Control+,');
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
});
