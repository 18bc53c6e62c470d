import type { Page } from '@playwright/test';
import { openAbroad } from './abroad.ts';
import { auditor } from './auditor.ts';
import { expect, openFirstFinding, settle, test } from './designer.ts';

/** Drops a file with this text on the page. */
async function dropText(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    ([called, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], called));
      document.querySelector('main')?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    },
    [name, text] as const,
  );
}

test.describe('axe finds nothing', () => {
  test('on the start page and the designer', async ({ designer }) => {
    const { page } = designer;
    const audit = auditor(page);
    await audit('start', 'start/start-page');
    await dropText(page, 'broken.corral', 'corral: 1\nstages: 5');
    await expect(page.getByRole('dialog', { name: /cannot be opened/ })).toBeVisible();
    await audit('a file that cannot be opened', 'files/unreadable-dialog');
    await page.keyboard.press('Escape');
    await designer.openTemplate();
    await audit(
      'sandbox',
      'app/designer',
      'canvas/canvas',
      'outline/left-panel',
      'palette/palette',
      'scorecard/scorecard-panel',
      'problems/problems-panel',
      'problems/group-list',
      'inspector/entry-point-list',
      'inspector/vendor-list',
    );
    await designer.showStage(/Definitely not a sandbox/);
    await designer.node('mysql').click();
    await audit('a selected component', 'inspector/inspector');
    await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
    await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
    await audit('a part of the drawing', 'canvas/overview');
    const [map, library] = await Promise.all(
      ['.overview', '.react-flow__attribution'].map((each) => page.locator(each).boundingBox()),
    );
    expect((library?.x ?? 0) + (library?.width ?? 0), 'the map and the name of the library').toBeLessThanOrEqual(
      map?.x ?? 0,
    );
    await page.getByRole('button', { name: 'Data', exact: true }).click();
    await audit('the data view');
    await page.getByRole('button', { name: 'Plain', exact: true }).click();
    await page.getByRole('button', { name: 'Menu', exact: true }).click();
    await expect(page.getByRole('menuitem', { name: /Rename/ })).toBeVisible();
    await audit('menu', 'actions/action-menu');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Answer questions…' }).click();
    await expect(page.getByRole('dialog', { name: 'Open questions' })).toBeVisible();
    await audit('open questions', 'interview/interview-dialog', 'interview/question-card');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Menu', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Where data is' }).click();
    await expect(page.getByRole('dialog', { name: /Where data is/ })).toBeVisible();
    await audit('where data is', 'residency/residency-dialog');
    await page.keyboard.press('Escape');
    await page.getByLabel('Judged on').fill('2031-01-01');
    await expect(page.getByRole('button', { name: /Judged on 2031-01-01/ })).toBeVisible();
    await settle(page);
    await openFirstFinding(page);
    await page.getByRole('button', { name: 'Accept…' }).first().click();
    await expect(page.getByRole('dialog', { name: 'Accept this finding' })).toBeVisible();
    await audit('accepting a finding, on another day', 'problems/decision-form');
    await page.keyboard.press('Escape');
  });

  test('on pairs, fixes and rules', async ({ designer }) => {
    const { page } = designer;
    const audit = auditor(page);
    await designer.openTemplate();
    await designer.showStage(/Definitely not a sandbox/);
    await page.getByRole('button', { name: 'Pairs that take people down' }).click();
    await expect(page.getByRole('button', { name: /^Let fail/ }).first()).toBeVisible();
    await audit('pairs', 'cuts/pair-list');
    await designer.showStage(/sort of/);
    await page.getByRole('button', { name: 'Single points, by what each costs' }).click();
    await page.getByRole('button', { name: 'Availability per entry point' }).click();
    await page.getByRole('button', { name: 'Recovery per entry point' }).click();
    await openFirstFinding(page);
    await expect(page.getByRole('region', { name: 'Fixes' })).toBeVisible();
    await audit('fixes', 'fixes/fix-list', 'scorecard/entry-recoveries');
    await page.getByRole('button', { name: 'About this rule' }).first().click();
    await expect(page.getByRole('dialog').getByRole('heading', { name: 'References' })).toBeVisible();
    await audit('the page of a rule', 'problems/rule-dialog');
  });

  test('on the outline, finders, names and lists of commands', async ({ designer }) => {
    const { page } = designer;
    const audit = auditor(page);
    await designer.openTemplate();
    await page.getByRole('tab', { name: 'Outline', exact: true }).click();
    await page.getByRole('treeitem', { name: /^MySQL/ }).click();
    await page.getByRole('treeitem', { name: /^MySQL/ }).focus();
    await page.keyboard.press('F2');
    await audit('a name in the outline', 'outline/outline-tree');
    await page.keyboard.press('Escape');
    await designer.node('mysql').click({ button: 'right' });
    await expect(page.getByRole('menu')).toBeVisible();
    await audit('what can be done with a component', 'actions/context-menu');
    await page.keyboard.press('Escape');
    for (const [key, name, surface] of [
      ['Control+k', 'What do you want to do?', 'actions/command-palette'],
      ['n', 'What do you want to add?', 'palette/add-dialog'],
      ['m', 'Move into which zone?', 'outline/move-dialog'],
      ['r', 'Replace by which type?', 'palette/replace-dialog'],
      ['Control+f', 'Find on the drawing', 'outline/find-dialog'],
      ['Control+Shift+H', 'History', 'app/history-dialog'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog', { name })).toBeVisible();
      await audit(name, surface);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog', { name })).toBeHidden();
    }
  });

  test('on data that crosses borders', async ({ designer }) => {
    const { page, edge } = designer;
    const audit = auditor(page);
    await openAbroad(designer);
    await page.getByRole('button', { name: 'Data', exact: true }).click();
    await expect(edge('lms->mysql').locator('.border-sign')).toBeVisible();
    await edge('lms->mysql').focus();
    await audit('borders');
  });

  test('on comparisons and failures', async ({ designer }) => {
    const { page, node } = designer;
    const audit = auditor(page);
    await designer.openTemplate();
    await designer.showStage(/sort of/);
    await page.getByRole('button', { name: 'Compare all stages' }).click();
    await expect(page.getByRole('row', { name: /Single points of failure/ })).toBeVisible();
    await audit('all stages', 'scorecard/scorecard-panel');
    await page.keyboard.press('Escape');
    await node('mysql').click();
    await page.keyboard.press('k');
    await node('rabbitmq').click();
    await page.keyboard.press('k');
    await expect(page.getByRole('list', { name: 'Failed' }).getByRole('listitem')).toHaveCount(2);
    await audit('a failure', 'failure/failure-panel');
    await designer.showStage(/Definitely not a sandbox/);
    await audit('a failure elsewhere');
  });
});
