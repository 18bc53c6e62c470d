import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { breakPart } from '../break-part.ts';
import { expect, saveUnder, test, type Designer } from './designer.ts';

interface Part {
  readonly name: string;
  readonly selector: string;
  /** Changes what the part shows. */
  readonly change: (designer: Designer) => Promise<unknown>;
}

const PARTS: readonly Part[] = [
  {
    name: 'The left panel',
    selector: '#left',
    change: ({ page }) => page.locator('#left').getByRole('searchbox').fill('nothing is called so'),
  },
  {
    name: 'The drawing',
    selector: '#stage-panel',
    change: async ({ page, node }) => {
      await node('memcached').click();
      await page.keyboard.press('Delete');
    },
  },
  {
    name: 'The properties',
    selector: '.right-properties',
    change: ({ node }) => node('memcached').click(),
  },
  {
    name: 'The problems',
    selector: '#problems',
    change: ({ page }) => page.locator('#problems').getByPlaceholder('Filter by words').fill('MySQL'),
  },
];

for (const { name, selector, change } of PARTS)
  test(`a mistake in ${name.toLowerCase()} takes nothing else along, and the design can be saved from there`, async ({
    designer,
  }) => {
    const { page, folder, problems } = designer;
    await designer.openTemplate();
    const { repair } = await breakPart(page, selector);
    await change(designer);
    const failed = page.getByRole('alert').filter({ hasText: `${name} could not be shown` });
    await expect(failed).toContainText('this part is broken');
    await failed.getByRole('button', { name: 'Save the design' }).click();
    await saveUnder(page, 'kept.corral');
    expect(readFileSync(join(folder, 'kept.corral'), 'utf8')).toContain('mysql:');
    await repair();
    await failed.getByRole('button', { name: 'Try again' }).click();
    await expect(failed).toHaveCount(0);
    expect(problems.splice(0).join('\n')).toContain('this part is broken');
  });

test('a presentation that broke can be left, with the design as it was', async ({ designer }) => {
  const { page, folder, node, problems } = designer;
  await designer.openTemplate();
  await page.keyboard.press('F5');
  const room = page.getByRole('main', { name: 'Presentation' });
  await expect(room.getByRole('heading', { level: 1 })).toHaveText('Sandbox');
  const { repair } = await breakPart(page, '.presentation');
  await page.keyboard.press('PageDown');
  const failed = page.getByRole('alert').filter({ hasText: 'Presentation could not be shown' });
  await failed.getByRole('button', { name: 'Save the design' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save as' });
  await dialog.getByRole('textbox').first().fill('kept.corral');
  await dialog.getByRole('button', { name: /Save/ }).click();
  await expect.poll(() => existsSync(join(folder, 'kept.corral'))).toBe(true);
  await failed.getByRole('button', { name: 'End it' }).click();
  await expect(page.getByRole('dialog', { name: 'The presentation is over' })).toBeVisible();
  await expect(failed).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(node('mysql')).toBeVisible();
  await repair();
  expect(problems.splice(0).join('\n')).toContain('this part is broken');
});

test('a mistake in the start page is told, and the page comes back', async ({ designer }) => {
  const { page, folder, node, problems } = designer;
  writeFileSync(join(folder, 'mine.corral'), 'corral: 1\nstages: [{ id: a, components: { lms: { type: lms } } }]\n');
  const { repair } = await breakPart(page, '#root');
  // A file that is held over the page brings a hint into it.
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['x'], 'mine.corral'));
    document.querySelector('main')?.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true }));
  });
  const failed = page.getByRole('alert').filter({ hasText: 'The start page could not be shown' });
  await expect(failed).toContainText('this part is broken');
  await repair();
  await failed.getByRole('button', { name: 'Try again' }).click();
  await expect(failed).toHaveCount(0);
  await page.getByRole('button', { name: /Open a file/ }).click();
  await page.getByRole('dialog', { name: 'Open a design' }).getByText('mine.corral').click();
  await expect(node('lms')).toBeVisible();
  expect(problems.splice(0).join('\n')).toContain('this part is broken');
});
