import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Designer } from './designer.ts';

const COUNT = 3000;

test('a large file is read beside the page', async ({ designer }) => {
  const reading = designer.page.waitForEvent('worker', (worker) => worker.url().includes('read-worker'));
  await openLarge(designer);
  await reading;
});

test('a large file is opened where its reader does not load', async ({ designer }) => {
  await designer.page.route('**/read-worker-*.js', (route) => route.abort());
  await openLarge(designer);
  designer.problems.length = 0;
});

async function openLarge({ page, folder, load }: Designer): Promise<void> {
  const ids = Array.from({ length: COUNT }, (_, index) => `lms-${index}`);
  const name = 'The part of the platform that learners and authors look at, number';
  const components = ids.map((id, index) => `      ${id}: { type: lms, in: site, name: "${name} ${index}" }\n`);
  writeFileSync(
    join(folder, 'large.corral'),
    `corral: 1\nstages:\n  - id: one\n    zones:\n      site: { kind: site }\n    components:\n${components.join('')}`,
  );
  await load();
  await page.getByRole('button', { name: /Open a file/ }).click();
  await page.getByRole('dialog', { name: 'Open a design' }).getByText('large.corral').click();
  await expect(page.locator('.canvas[data-fitted="one"]')).toBeVisible({ timeout: 20_000 });
}
