import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test, type Designer } from './designer.ts';

/** Asks for a drawing in the app's own way; resolves to the file when it is written. */
async function draw({ page, folder }: Designer, what: RegExp, ending: string): Promise<string> {
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Pictures and hand-outs…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Pictures and hand-outs' });
  await dialog.getByRole('radio', { name: what }).check();
  await dialog.getByRole('button', { name: 'Save…' }).click();
  const chooser = page.getByRole('dialog').last();
  const name = `drawn.${ending}`;
  await chooser.getByLabel(/name/i).fill(name);
  await chooser.getByRole('button', { name: /^Save/ }).last().click();
  const file = join(folder, name);
  await expect.poll(() => existsSync(file)).toBe(true);
  await expect(dialog).toHaveCount(0);
  return file;
}

test('a stage is drawn as SVG and PNG, which a browser shows', async ({ designer, context }) => {
  await designer.openTemplate();
  const page = await context.newPage();
  for (const [what, ending] of [
    [/SVG/, 'svg'],
    [/PNG/, 'png'],
  ] as const) {
    const file = await draw(designer, what, ending);
    await page.goto(pathToFileURL(file).href);
    const size = await page.evaluate(() => {
      const shown = document.querySelector('img') ?? document.documentElement;
      const { width, height } = shown.getBoundingClientRect();
      return { width, height };
    });
    expect(size.width, ending).toBeGreaterThan(300);
    expect(size.height, ending).toBeGreaterThan(300);
  }
});

test('the story is written as pages and as a page that answers', async ({ designer, context }) => {
  await designer.openTemplate();
  const pdf = await draw(designer, /PDF/, 'pdf');
  const document = await getDocument({ data: Uint8Array.from(readFileSync(pdf)), verbosity: 0 }).promise;
  expect(document.numPages).toBe(3);
  const { items } = await (await document.getPage(2)).getTextContent();
  expect(items.map((item) => ('str' in item ? item.str : '')).join('')).toContain('sort of');

  const html = await draw(designer, /HTML/, 'html');
  const page = await context.newPage();
  await page.goto(pathToFileURL(html).href);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: /^MySQL(,|$)/ }).click();
  await expect(page.getByRole('region', { name: 'What fails' })).toContainText('A learner opens a unit ✕ down');
});
