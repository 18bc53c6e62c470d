import type { Locator } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serializeDesign } from '../../shared/design/serialize.ts';
import { makeDesign } from '../../tools/bench/make-design.ts';
import { expect, test } from './designer.ts';

const LARGE = 600;

test('tells how much of a large export is worked out', async ({ designer }) => {
  const { page, folder } = designer;
  writeFileSync(join(folder, 'large.corral'), serializeDesign(makeDesign(LARGE)));
  await designer.load();
  await page.getByRole('button', { name: /Open a file/ }).click();
  await page.getByRole('dialog', { name: 'Open a design' }).getByText('large.corral').click();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  const files = dialog.getByRole('tab', { name: /^Files/ });
  await expect(files).toBeVisible();
  const seen = await percentsIn(dialog);
  await dialog.getByRole('button', { name: /^CloudFormation/ }).click();
  await expect(dialog.getByText('template.yaml').first()).toBeVisible();
  const told = await seen();
  expect(told.filter((percent) => percent > 0 && percent < 100)).not.toEqual([]);
  expect(told).toEqual([...told].sort((a, b) => a - b));
});

/** Each percent that the dialog shows from now on: one is on screen for a moment only, and nobody need look in time. */
async function percentsIn(dialog: Locator): Promise<() => Promise<readonly number[]>> {
  const list = await dialog.evaluateHandle((element) => {
    const shown: number[] = [];
    new MutationObserver(() => {
      const bar = element.querySelector('[role=progressbar][aria-label="Working out the export"][aria-valuenow]');
      const text = bar?.parentElement?.textContent;
      if (text !== undefined) shown.push(Number(/^(\d+)%$/.exec(text)?.[1]));
    }).observe(element, { subtree: true, childList: true, characterData: true, attributes: true });
    return shown;
  });
  return () => list.evaluate((shown) => [...shown]);
}
