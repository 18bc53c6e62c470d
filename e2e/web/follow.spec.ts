import type { Page } from '@playwright/test';
import { auditor } from './auditor.ts';
import { expect, test } from './designer.ts';

/** Which of the events of a file that is dropped the page takes: what it leaves to the browser, that opens in its place. */
function heldDrops(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['corral: 1'], 'mine.corral'));
    return ['dragover', 'drop'].filter(
      (type) => !document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })),
    );
  });
}

async function present(page: Page) {
  await page.keyboard.press('F5');
  const room = page.getByRole('main', { name: 'Presentation' });
  await expect(room.getByRole('heading', { level: 1 })).toHaveText('Sandbox');
  return room;
}

test('the presenter’s window keeps in step, drives the story, and may be loaded again or closed', async ({
  designer,
}) => {
  const { page } = designer;
  await designer.openTemplate();
  const room = await present(page);
  const title = room.getByRole('heading', { level: 1 });
  const opening = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const presenter = await opening;
  const shown = presenter.getByRole('heading', { level: 1 });
  await expect(shown).toHaveText('Sandbox');
  await expect(presenter.getByRole('region', { name: 'Next' })).toContainText('sort of');
  await expect(presenter.getByRole('region', { name: 'Notes' })).toContainText('Everything on one machine');
  await expect(presenter.getByRole('timer')).toHaveText(/^\d+:\d\d$/);
  await auditor(presenter)('presenter', 'presenter/presenter-app');

  await presenter.keyboard.press('PageDown');
  await expect(title).toHaveText(/sort of/);
  await expect(shown).toHaveText(/sort of/);
  await presenter.reload();
  await expect(shown).toHaveText(/sort of/);
  await presenter.close();
  await page.bringToFront();
  await page.keyboard.press('PageDown');
  await expect(title).toHaveText(/Definitely/);
});

test('the room follows read-only, where a person said, and only as long as the presentation lasts', async ({
  designer,
  context,
}) => {
  const { page } = designer;
  await designer.openTemplate();
  const room = await present(page);
  await page.keyboard.press('r');
  const panel = room.getByRole('dialog', { name: 'Present to this room' });
  await panel.getByRole('button', { name: /^127\.0\.0\.1/ }).click();
  await expect(panel.getByRole('img', { name: 'QR code of the address' })).toBeVisible();
  const [address = ''] = /http:\/\/127\.0\.0\.1:\d+\//.exec((await panel.textContent()) ?? '') ?? [];
  const code = await panel.locator('strong').textContent();

  const telephone = await context.newPage();
  await telephone.setViewportSize({ width: 390, height: 800 });
  await telephone.goto(address);
  await auditor(telephone)('the door', 'follow/follow-app');
  await telephone.getByLabel(/The code/).fill('AAAA AAAA');
  await telephone.getByRole('button', { name: 'Follow' }).click();
  await expect(telephone.getByRole('alert')).toContainText('That was not the code');
  await telephone.getByLabel(/The code/).fill(code ?? '');
  await telephone.getByRole('button', { name: 'Follow' }).click();
  const followed = telephone.getByRole('heading', { level: 1 });
  await expect(followed).toHaveText('Sandbox');
  await expect(telephone.getByRole('button')).toHaveCount(0);
  await auditor(telephone)('following', 'follow/follow-app');
  expect(await heldDrops(telephone), 'a file that is dropped here opens nothing').toEqual(['dragover', 'drop']);

  await page.bringToFront();
  await page.keyboard.press('Escape');
  await page.keyboard.press('PageDown');
  await expect(followed).toHaveText(/sort of/);
  await page.keyboard.press('b');
  await expect(telephone.getByText('A short break.')).toBeVisible();
  await page.keyboard.press('b');
  await expect(followed).toHaveText(/sort of/);
  await page.keyboard.press('Escape');
  await expect(telephone.getByRole('status')).toContainText('The story is over');
  await expect
    .poll(() =>
      telephone.request.get(address).then(
        () => 'open',
        () => 'closed',
      ),
    )
    .toBe('closed');
});
