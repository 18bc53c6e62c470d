import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { es } from '../../renderer/messages/es/index.ts';
import { auditor } from './auditor.ts';
import { expect, test } from './designer.ts';
import { englishOn } from './english.ts';
import type { Surface } from './surfaces.ts';

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

/** Every command that opens a dialog over the drawing, and what it opens. */
const ASKS = [
  ['view.settings', 'app/settings-dialog'],
  ['help.keys', 'actions/keys-dialog'],
  ['edit.history', 'app/history-dialog'],
  ['file.export', 'export/export-dialog'],
  ['file.drawing', 'drawing/drawing-dialog'],
  ['story.edit', 'story/story-dialog'],
  ['file.versions', 'keeping/versions-dialog'],
  ['file.import', 'import/import-dialog'],
  ['file.fork', 'fork/fork-dialog'],
  ['stage.compare-design', 'compare/compare-dialog'],
  ['stage.rename', 'app/rename-dialog'],
  ['stage.carry', 'compare/carry-dialog'],
  ['build.add', 'palette/add-dialog'],
  ['build.replace', 'palette/replace-dialog'],
  ['arrange.move', 'outline/move-dialog'],
  ['arrange.group', 'palette/group-dialog'],
  ['view.find', 'finder/finder'],
  ['view.questions', 'interview/interview-dialog'],
  ['view.residency', 'residency/residency-dialog'],
  ['file.recent', 'recent/recent-dialog'],
  ['help.log', 'about/log-dialog'],
  ['help.about', 'about/about-dialog'],
] as const;

test.use({ locale: 'es-ES' });

test('the main screens and every dialog are in Spanish, and axe finds nothing', async ({ designer }) => {
  const { page, node, folder } = designer;
  const audit = auditor(page);
  const look = async (where: string, ...shown: readonly Surface[]) => {
    await audit(where, ...shown);
    expect.soft(await englishOn(page), where).toEqual([]);
  };
  writeFileSync(join(folder, 'uno.corral'), DESIGN);
  await designer.load();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await page.getByRole('button', { name: /Responder…/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('elegir dónde alojar', 'choose/choose-dialog');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+o');
  await expect(page.getByRole('button', { name: 'uno.corral' })).toBeVisible();
  await look('abrir un archivo', 'files/file-chooser');
  await page.getByRole('dialog').getByRole('button', { name: 'uno.corral' }).click();
  await node('lms').click();
  await look('un componente');
  await expect(page.getByText('La zona que lo contiene.')).toBeVisible();
  await page.getByRole('tab', { name: 'Código' }).click();
  await page.getByRole('tab', { name: 'Esquema' }).click();
  await look('el esquema y el código');
  await node('lms').click();
  for (const [ask, surface] of ASKS) {
    const palette = page.getByRole('combobox', { name: String(es['commands.title']) });
    await page.keyboard.press('Control+k');
    await palette.fill(String(es[`action.${ask}`]));
    await page.keyboard.press('Enter');
    await expect(palette).toHaveCount(0);
    const dialog = page.getByRole('dialog');
    await expect(dialog, ask).toBeVisible();
    // The export's own bar goes; how many questions are answered is a bar that stays.
    if (ask === 'file.export') await expect(dialog.getByRole('progressbar')).toHaveCount(0);
    await look(ask, surface);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
  await page.keyboard.press('F5');
  await expect(page.locator('.slide-head')).toBeVisible();
  await expect(page.locator('.slide-picture, .slide, main').first()).toContainText('su pérdida detiene a quien llama');
  await look('presentar');
  await page.keyboard.press('r');
  await expect(page.getByRole('dialog', { name: 'Presentar a esta sala' })).toBeVisible();
  await look('la sala', 'present/room-panel');
  await page.keyboard.press('r');
  // A change in front of the room, one that is taken back, and something that was said: the minutes tell them.
  await page.keyboard.press('e');
  await node('mysql').click();
  await page.keyboard.press('Delete');
  await expect(node('mysql')).toHaveCount(0);
  await node('lms').click();
  await page.keyboard.press('Delete');
  await expect(node('lms')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(node('lms')).toHaveCount(1);
  await page.keyboard.press('F5');
  await page.keyboard.press('d');
  await page.keyboard.type('Comprar otra');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('el final', 'present/end-dialog');
});
