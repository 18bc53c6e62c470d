// Pictures of the built designer: the one in the README, and every main state in both schemes in `screenshots/`.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const path = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find((each) => each && existsSync(each));
const cli = resolve('dist/cli/corral.js');

/** The designer over a folder of its own, so that nobody's unsaved work is in a picture, not even that of the scheme before. */
async function serve() {
  const folder = mkdtempSync(join(tmpdir(), 'corral-pictures-'));
  const server = spawn(process.execPath, [cli, 'serve', '--port', '0'], {
    cwd: folder,
    env: { ...process.env, CORRAL_DATA: join(folder, 'data') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise((done, failed) => {
    server.stdout.on('data', (chunk) => {
      const found = /http:\/\/\S+/.exec(chunk.toString());
      if (found) done(found[0]);
    });
    server.on('exit', (code) => failed(new Error(`corral serve ended with ${code}`)));
  });
  const end = () => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, end };
}

const browser = await chromium.launch({ executablePath: path, args: FLAGS });

/** The states worth looking at, in the order in which one leads to the next. */
const states = {
  start: async () => undefined,
  sandbox: async (page) => page.getByRole('button', { name: /The bare minimum/ }).click(),
  split: async (page) => page.getByRole('tab', { name: /sort of/ }).click(),
  'highly-available': async (page) => page.getByRole('tab', { name: /Definitely/ }).click(),
  data: async (page) => page.getByRole('button', { name: 'Data', exact: true }).click(),
  failing: async (page) => {
    await page.getByRole('button', { name: 'Plain', exact: true }).click();
    await page.locator('.react-flow__node[data-id="mysql"]').click();
    await page.keyboard.press('k');
  },
  questions: async (page) => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('q');
  },
  selected: async (page) => {
    await page.keyboard.press('Escape');
    await page.locator('.react-flow__node[data-id="mysql"]').click();
  },
  code: async (page) => {
    await page.keyboard.press('y');
    await page.locator('.code-tab[aria-busy="false"]').waitFor();
  },
  difference: async (page) => {
    await page.keyboard.press('y');
    await page.keyboard.press('Control+Shift+D');
  },
  settings: async (page) => {
    await page.keyboard.press('Control+Shift+D');
    await page.keyboard.press('Control+,');
  },
  contrast: async (page) => {
    await page.getByLabel('Contrast').selectOption('more');
    await page.keyboard.press('Escape');
  },
  spanish: async (page) => {
    await page.keyboard.press('Control+,');
    await page.getByLabel('Contrast').selectOption('system');
    await page.getByLabel('Language').selectOption('es');
    await page.keyboard.press('Escape');
  },
  compared: async (page) => {
    await page.keyboard.press('Control+,');
    await page.getByLabel('Idioma').selectOption('en');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Compare all stages' }).click();
  },
  tour: async (page) => {
    await page.keyboard.press('Escape');
    await command(page, 'Take the tour');
  },
  empty: async (page) => {
    await page.locator('.tour-card').press('Escape');
    await command(page, 'Add a stage');
  },
  export: async (page) => {
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: /Definitely/ }).click();
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('tab', { name: /Files/ }).or(page.getByRole('alert')).first().waitFor();
  },
  find: async (page) => {
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: /sort of/ }).click();
    await page.keyboard.press('Control+f');
  },
  outline: async (page) => {
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Outline' }).click();
  },
  presenting: (page) => page.keyboard.press('F5'),
};

async function command(page, title) {
  await page.keyboard.press('Control+k');
  await page.locator('[role="dialog"] input:focus').fill(title);
  await page.keyboard.press('Enter');
}

async function picture(scheme) {
  const { url, end } = await serve();
  try {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      colorScheme: scheme,
      reducedMotion: 'reduce',
    });
    await page.goto(url);
    await page.waitForSelector('body[data-app-state="ready"]');
    for (const [name, enter] of Object.entries(states)) {
      await enter(page);
      await page.locator('[data-findings][aria-busy="true"]').waitFor({ state: 'detached' });
      await page.waitForTimeout(700);
      await page.screenshot({ path: `screenshots/${name}-${scheme}.png` });
      if (name === 'highly-available' && scheme === 'light')
        await page.screenshot({ path: 'docs/images/designer.png' });
    }
    await page.close();
  } finally {
    end();
  }
}

try {
  mkdirSync('screenshots', { recursive: true });
  mkdirSync('docs/images', { recursive: true });
  for (const scheme of ['light', 'dark']) await picture(scheme);
} finally {
  await browser.close();
}
