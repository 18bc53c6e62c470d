import { expect, test } from '../web/designer.ts';

test('the page keeps its policy, and the policy keeps code from being made of text', async ({ designer }) => {
  const { page, problems } = designer;
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
      document.documentElement.dataset['violated'] = violatedDirective;
    }),
  );
  await designer.load();
  await designer.openTemplate();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-violated');
  // In a turn of its own: what a test runs directly is not held to the policy.
  const made = await page.evaluate(
    () =>
      new Promise<string>((done) => {
        setTimeout(() => {
          try {
            done(String(new Function('return "ran"')()));
          } catch {
            done('refused');
          }
        });
      }),
  );
  expect(made).toBe('refused');
  await expect(page.locator('html')).toHaveAttribute('data-violated', 'script-src');
  problems.length = 0;
});
