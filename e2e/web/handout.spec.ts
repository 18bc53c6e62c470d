import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { auditor } from './auditor.ts';
import { expect, test as base } from './designer.ts';

const MARKUP = '<img src=x onerror=document.title="ran">';

/** A story whose names are markup, on disk. */
const DESIGN = `corral: 1
name: '</script><script>document.title="ran"</script>'
stages:
  - id: one
    name: '${MARKUP}'
    zones: { host: { kind: machines, count: 2, name: '${MARKUP}' } }
    components:
      people: { type: people }
      lms: { type: lms, in: host, n: 2, name: '${MARKUP}' }
    connections: [{ from: people, to: lms }]
    entryPoints: { learn: { at: people, name: '<b>Learn</b>', critical: true } }
`;

interface Handout {
  readonly page: Page;
  /** Draws a design or a template as a page, and opens it from disk. */
  readonly open: (design: string) => Promise<void>;
  readonly folder: string;
}

const test = base.extend<{ handout: Handout }>({
  handout: async ({ page }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'corral-handout-'));
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => problems.push(message.text()));
    page.on('request', (request) => {
      if (!/^(?:file|data):/.test(request.url())) problems.push(request.url());
    });
    await page.addInitScript(() =>
      addEventListener('securitypolicyviolation', (event) => console.warn(`refused: ${event.blockedURI}`)),
    );
    const open = async (design: string) => {
      const file = join(folder, 'story.html');
      execFileSync(process.execPath, [resolve('dist/cli/corral.js'), 'render', design, '-o', file]);
      await page.goto(pathToFileURL(file).href);
    };
    try {
      await use({ page, open, folder });
      expect(problems, 'errors, refusals and requests of the page').toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
});

test('a hand-out presents from disk, by keys and by buttons', async ({ handout: { page, open } }) => {
  await open('bare-minimum');
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('Sandbox');
  await auditor(page)('a hand-out', 'handout/handout-app');
  await page.keyboard.press('PageDown');
  await expect(title).toHaveText(/sort of/);
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(title).toHaveText(/Definitely/);
  await expect(page.getByRole('button', { name: 'Next' })).toBeDisabled();
  await page.keyboard.press('ArrowLeft');
  await expect(title).toHaveText(/sort of/);
});

test('everything on a hand-out can fail, also one unit of several', async ({ handout: { page, open } }) => {
  await open('bare-minimum');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: /^MySQL(,|$)/ }).click();
  const fails = page.getByRole('region', { name: 'What fails' });
  await expect(fails).toContainText('A learner opens a unit ✕ down');
  await expect(page.getByRole('button', { name: /^LMS,.*down/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(fails).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await page.getByText('Everything that can fail').click();
  await page.getByLabel('MySQL, unit 2').check();
  await expect(fails).toContainText('No entry point notices.');
  await expect(page.getByRole('button', { name: /^MySQL,.*1 of 3 lost/ })).toBeVisible();
});

test('names on a hand-out stay text', async ({ handout: { page, open, folder } }) => {
  const design = join(folder, 'hostile.corral');
  writeFileSync(design, DESIGN);
  await open(design);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(MARKUP);
  await page.locator('[data-element="lms"]').click();
  await expect(page.getByRole('region', { name: 'What fails' })).toContainText('<b>Learn</b>');
  await expect(page).toHaveTitle('</script><script>document.title="ran"</script>');
  await expect(page.locator('img')).toHaveCount(0);
});
