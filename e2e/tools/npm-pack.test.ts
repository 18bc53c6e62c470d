import { execFile, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CHROMIUM_FLAGS, chromiumPath } from '../chromium.ts';
import { PACKED } from './packed-files.ts';

const run = promisify(execFile);
const WINDOWS = process.platform === 'win32';
const folder = mkdtempSync(join(tmpdir(), 'corral-pack-'));
const bin = WINDOWS ? join(folder, 'prefix', 'corral.cmd') : join(folder, 'prefix', 'bin', 'corral');
const own = { cwd: folder, env: { ...process.env, CORRAL_DATA: join(folder, 'data') }, shell: WINDOWS };

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}
let packed: Packed;

/** What the package holds, and nothing else. */
const BELONGS = [/^(?:LICENSE|README\.md|package\.json)$/, /^dist\/cli\/(?:[\w.-]+\.js|package\.json)$/, ...PACKED];

beforeAll(async () => {
  if (!existsSync('dist/cli/corral.js') || !existsSync('dist/renderer/index.html'))
    await run('npm', ['run', 'build'], { shell: WINDOWS });
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const { stdout } = await run('npm', args, { maxBuffer: 64_000_000, shell: WINDOWS });
  packed = (JSON.parse(stdout) as Packed[])[0]!;
  const install = [
    'install',
    '--global',
    '--prefix',
    join(folder, 'prefix'),
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
  ];
  await run('npm', [...install, join(folder, packed.filename)], { maxBuffer: 64_000_000, ...own });
}, 280_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('packs what it needs and nothing else', () => {
  const paths = packed.files.map(({ path }) => path);
  expect(paths.filter((path) => !BELONGS.some((pattern) => pattern.test(path)))).toEqual([]);
  for (const path of [
    'dist/cli/corral.js',
    'dist/cli/package.json',
    'dist/cli/read-thread.js',
    'dist/renderer/index.html',
    'dist/renderer/notices.txt',
    'assets/templates/aws.corral',
  ])
    expect(paths).toContain(path);
});

it('judges a template', async () => {
  const { stdout } = await run(bin, ['score', 'bare-minimum'], own);
  expect(stdout).toContain('Definitely not a sandbox!');
});

it('draws a picture, for which it needs its fonts and a library beside it', async () => {
  await run(bin, ['render', 'bare-minimum', '-o', 'picture.png'], own);
  expect(readdirSync(folder)).toContain('picture.png');
});

it('serves the designer', async () => {
  cpSync('assets/templates/bare-minimum.corral', join(folder, 'a.corral'));
  const server = spawn(bin, ['serve', 'a.corral'], own);
  try {
    const url = await new Promise<string>((done, failed) => {
      let said = '';
      server.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const found = /(http:\S+)\s/.exec(said)?.[1];
        if (found !== undefined) done(found);
      });
      server.once('exit', (code) => failed(new Error(`ended with ${code}: ${said}`)));
    });
    const signedIn = await fetch(url, { redirect: 'manual' });
    const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
    const page = await fetch(new URL('/', url), { headers: { cookie } });
    expect(await page.text()).toContain('<div id="root">');
    expect(await drawnIn(url)).toEqual({ cards: true, refused: [] });
  } finally {
    server.kill();
  }
}, 60_000);

/** What a browser makes of an address: whether components are drawn, and what it asked for in vain. */
async function drawnIn(url: string): Promise<{ cards: boolean; refused: string[] }> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_FLAGS] });
  try {
    const page = await browser.newPage();
    const refused: string[] = [];
    page.on('response', (response) => response.status() >= 400 && refused.push(response.url()));
    page.on('requestfailed', (request) => refused.push(request.url()));
    page.on('pageerror', (error) => refused.push(error.message));
    await page.goto(url);
    const cards = page.locator('.react-flow__node[data-id="lms"]');
    await cards.first().waitFor();
    return { cards: (await cards.count()) > 0, refused };
  } finally {
    await browser.close();
  }
}
