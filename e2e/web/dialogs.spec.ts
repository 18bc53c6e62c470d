import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { auditor } from './auditor.ts';
import { expect, test } from './designer.ts';

/** Whatever the window shows of it is in Spanish: what is not is the window's own. */
const DESIGN = `corral: 1
name: Una plataforma
stages:
  - id: uno
    name: Una máquina
    zones: { casa: { kind: site, name: Casa, country: ES } }
    components: { lms: { type: lms, in: casa, name: Aulas }, mysql: { type: mysql, in: casa, name: Datos } }
    connections: [{ from: lms, to: mysql }]
  - id: dos
    name: Dos máquinas
    components: { lms: { type: lms, name: Aulas } }
story: [{ stage: uno }, { stage: dos }]
`;

/** Dialogs that no other spec looks at in both schemes, by what the palette calls them. */
const DIALOGS = [
  'Ajustes…',
  'Atajos de teclado…',
  'Historial…',
  'Exportar…',
  'Imágenes y material para repartir…',
  'Pasos del relato…',
  'Versiones anteriores…',
  'Importar…',
  'Revisar una bifurcación…',
  'Comparar con otro diseño…',
  'Cambiar el nombre de esta etapa',
  'Cambiar por otro tipo…',
  'Meter en una zona nueva…',
  'Buscar en el dibujo…',
  'Llevar un cambio a las etapas posteriores…',
  'Archivos recientes…',
  'Registro e informe de errores…',
  'Acerca de Corral…',
];

/** Words of every English sentence and of no Spanish one. */
const ENGLISH = /\b(?:the|and|of|with|are|is|this|that|what|show|open|save|close|add|choose|nothing|from|not)\b/i;

/** Where findings are told, which are English in every language, and the pictures of what is drawn. */
const CORE = '[data-findings], .react-flow__node, [role=tree], .picture-element';

/** What is said by what a person works with, that is English. */
async function english(part: Locator): Promise<string[]> {
  const said = await part
    .locator('button, label, legend, h1, h2, h3, th, summary, [role=tab], [role=option], [placeholder], [aria-label]')
    .evaluateAll(
      (elements, core) =>
        elements
          .filter((element) => element.checkVisibility() && element.closest(core) === null)
          .map((each) => each.getAttribute('aria-label') ?? each.getAttribute('placeholder') ?? each.textContent),
      CORE,
    );
  return [...new Set(said)].filter((text) => ENGLISH.test(text));
}

test.use({ locale: 'es-ES' });

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the main screens and every other dialog are in Spanish, and axe finds nothing, ${colorScheme}`, async ({
    designer,
  }) => {
    const { page, node, folder } = designer;
    const audit = auditor(page);
    const look = async (where: string, part = page.locator('body')) => {
      await audit(where);
      expect.soft(await english(part), where).toEqual([]);
    };
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    writeFileSync(join(folder, 'uno.corral'), DESIGN);
    await designer.load();
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await page.getByRole('button', { name: /Responder…/ }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await look('elegir dónde alojar', page.getByRole('dialog'));
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+o');
    await expect(page.getByRole('button', { name: 'uno.corral' })).toBeVisible();
    await look('abrir un archivo', page.getByRole('dialog'));
    await page.getByRole('dialog').getByRole('button', { name: 'uno.corral' }).click();
    await node('lms').click();
    await look('un componente');
    await expect(page.getByText('La zona que lo contiene.')).toBeVisible();
    await page.getByRole('tab', { name: 'Código' }).click();
    await page.getByRole('tab', { name: 'Esquema' }).click();
    await look('el esquema y el código');
    await node('lms').click();
    for (const name of DIALOGS) {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: '¿Qué quieres hacer?' }).fill(name);
      await page.keyboard.press('Enter');
      const dialog = page
        .getByRole('dialog')
        .filter({ hasNot: page.getByRole('combobox', { name: '¿Qué quieres hacer?' }) });
      await expect(dialog).toBeVisible();
      await look(name);
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    }
    await page.keyboard.press('F5');
    await expect(page.locator('.slide-head')).toBeVisible();
    await expect(page.locator('.slide-picture, .slide, main').first()).toContainText(
      'su pérdida detiene a quien llama',
    );
    await look('presentar');
    await page.keyboard.press('r');
    await expect(page.getByRole('dialog', { name: 'Presentar a esta sala' })).toBeVisible();
    await look('la sala');
    await page.keyboard.press('r');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeVisible();
    await look('el final');
  });
}
