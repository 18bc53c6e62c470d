import { rulePages } from '../../renderer/messages/es/rule-pages/index.ts';
import { rules } from '../../shared/rules/index.ts';
import { expect, test, type Designer } from './designer.ts';
import type { Page } from '@playwright/test';

test.use({ locale: 'es-ES' });

/** A database of students of the EU that stands in the United States, and no ground for that. */
const ABROAD = `corral: 1
name: Abroad
context: { organisation: { role: university, country: IE }, learners: { jurisdictions: [EU], minAge: 18 } }
vendors: { cloud: { kind: hosting, country: US, contract: none, transferMechanism: none } }
stages:
  - id: one
    zones: { virginia: { kind: region, country: US, vendor: cloud } }
    components: { lms: { type: lms, in: virginia }, mysql: { type: mysql, in: virginia } }
    connections: [{ from: lms, to: mysql, encrypted: false }]
`;

/** What laws say, as it was checked: in English in every window. */
const OF_LAWS = [...new Set(rules.flatMap(({ meta: { says } }) => says ?? []))];

/** Which of these sentences stand on the page, with the language that the page says they are in. */
function languages(page: Page, sentences: readonly string[]): Promise<Record<string, string>> {
  return page.evaluate((wanted) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Record<string, string> = {};
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      for (const sentence of wanted) {
        if (node.textContent?.includes(sentence) !== true) continue;
        found[sentence] = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
      }
    }
    return found;
  }, sentences);
}

async function openAbroad({ page, node }: Designer): Promise<void> {
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'abroad.corral'));
    document.querySelector('main')?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
  }, ABROAD);
  await expect(node('mysql')).toBeVisible();
}

test('in a Spanish window what a law says is marked as English, and what Corral says, on the page of a rule too, is not', async ({
  designer,
}) => {
  const { page } = designer;
  await openAbroad(designer);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.locator('[data-findings][aria-busy="true"]')).toHaveCount(0);
  await page.getByRole('searchbox', { name: 'Filtrar por palabras' }).fill('GDPR');
  const rows = page.getByRole('button', { name: /^Mostrar los detalles/ });
  await expect(rows.first()).toBeVisible();
  await rows.first().click();
  const found = await languages(page, OF_LAWS);
  expect(Object.keys(found).length).toBeGreaterThan(0);
  expect(Object.entries(found).filter(([, lang]) => lang !== 'en')).toEqual([]);
  await page.getByRole('button', { name: 'Acerca de esta regla' }).first().click();
  await expect(page.getByRole('dialog').getByRole('heading', { name: 'Por qué' })).toBeVisible();
  // Its own words are told; what the law says, which stands between them, is marked here too.
  expect(await languages(page, Object.keys(rulePages))).toEqual({});
  const onRule = await languages(page, Object.values(rulePages));
  expect(Object.keys(onRule).length).toBeGreaterThan(1);
  expect(Object.entries(onRule).filter(([, lang]) => lang !== 'es')).toEqual([]);
  const law = page.getByRole('dialog').getByRole('heading', { name: 'Qué dice la ley, con nuestras palabras' });
  await expect(law.locator('+ p > [lang="en"]')).toHaveCount(1);
  // What is told in Spanish is not marked: else a voice would read all of it as English.
  const spanish = await languages(page, ['Por qué', 'Cerrar']);
  expect(spanish).toEqual({ 'Por qué': 'es', Cerrar: 'es' });
});

test('a language is loaded when it is chosen, and one that does not come leaves the window as it was', async ({
  designer,
}) => {
  const { page, load, problems } = designer;
  await load();
  await openAbroad(designer);
  const html = page.locator('html');
  await expect(html).toHaveAttribute('lang', 'es');
  await page.keyboard.press('Control+,');
  await page.getByLabel('Idioma').selectOption('en');
  await expect(html).toHaveAttribute('lang', 'en');
  await page.route('**/speech-*.js', (route) => route.abort());
  await load();
  await openAbroad(designer);
  await expect(html).toHaveAttribute('lang', 'en');
  await page.keyboard.press('Control+,');
  await page.getByLabel('Language').selectOption('es');
  await expect(page.getByRole('alert')).toHaveText('That language could not be loaded. Try again.');
  await expect(html).toHaveAttribute('lang', 'en');
  // The file that was kept from it.
  expect(problems.splice(0)).toEqual([expect.stringContaining('ERR_FAILED')]);
});

test('the list of problems is narrowed in Spanish, and its fields stay in sight in a small window', async ({
  designer,
}) => {
  const { page } = designer;
  await page.setViewportSize({ width: 1024, height: 700 });
  await openAbroad(designer);
  const choices = {
    Gravedad: ['Toda gravedad', 'crítica', 'alta', 'media', 'baja', 'informativa'],
    Área: ['Todas las áreas', 'resiliencia', 'privacidad', 'entrega'],
  };
  for (const [name, options] of Object.entries(choices)) {
    const field = page.getByRole('search', { name: 'Filtrar los hallazgos' }).getByRole('combobox', { name });
    await expect(field).toBeInViewport({ ratio: 1 });
    await field.click();
    await expect(page.getByRole('option')).toHaveText(options);
    await page.keyboard.press('Escape');
  }
});
