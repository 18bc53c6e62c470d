import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unpackedProgram } from '../../tools/packaging/unpacked-program.mjs';
import { PACKED } from './packed-files.ts';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'corral-desktop-package-'));
const app = join(folder, 'app');
const { program: binary } = (unpackedProgram as (...args: string[]) => { program: string })(
  'linux',
  'x64',
  join(folder, 'packages'),
);

/** What a package of the desktop app holds, and nothing else. */
const BELONGS = [
  /^(?:LICENSE|package\.json)$/,
  /^node_modules\/@resvg\/resvg-wasm\/(?:package\.json|index_bg\.wasm)$/,
  ...PACKED,
];

/** The script of a program that a package brings. */
function programOf(name: string): string {
  const file = join('node_modules', name, 'package.json');
  const { bin } = JSON.parse(readFileSync(file, 'utf8')) as { bin: Record<string, string> };
  return join(file, '..', Object.values(bin)[0] ?? '');
}

const program = (name: string, ...args: string[]) =>
  run(process.execPath, [programOf(name), ...args], {
    maxBuffer: 64_000_000,
    env: { ...process.env, CORRAL_TRIAL: '1' },
  });

/** A folder that electron-builder takes for Electron: its program is nothing but the place where fuses are. */
function madeUpElectron(): string {
  const place = join(folder, 'electron');
  const [sentinel, version, fuses] = ['dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX', '\u0001', '101100010'];
  mkdirSync(join(place, 'locales'), { recursive: true });
  writeFileSync(join(place, 'electron'), `${sentinel}${version}${String.fromCharCode(fuses.length)}${fuses}`);
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'chrome-sandbox', 'resources.pak', 'locales/en-US.pak'])
    writeFileSync(join(place, name), '');
  return place;
}

/** Electron's modules for the packaged main part in plain Node: it is started, called once per line of `calls`, and ends. */
const STAND_IN = `
const anything = new Proxy(function any() {}, { get: (_t, key) => (key === 'then' ? undefined : anything), apply: () => anything, construct: () => anything });
const { calls, folder } = JSON.parse(process.env.CORRAL_CALLS);
const event = { sender: anything, senderFrame: { url: 'app://corral/index.html', parent: null } };
const resolve = (request, answers) => JSON.parse(JSON.stringify(request).replace(/"#(\\d+)"/g, (_all, at) => JSON.stringify(answers[at].handle)));
export const app = { isPackaged: true, enableSandbox() {}, requestSingleInstanceLock: () => true, whenReady: async () => {}, getVersion: () => '0', getLocale: () => 'en', exit() {}, on() {}, quit() {}, addRecentDocument() {} };
export const ipcMain = { handle: (name, handler) => { if (name === 'corral:invoke') setTimeout(() => work(handler), 100); } };
async function work(handler) {
  const answers = [];
  for (const [channel, request] of calls) answers.push(await handler(event, channel, resolve(request, answers)).catch((error) => ({ failed: String(error) })));
  console.log(JSON.stringify(answers));
  process.exit(0);
}
export const dialog = { showSaveDialog: async (_window, { defaultPath }) => ({ canceled: false, filePath: folder + '/' + defaultPath }) };
export const screen = { getAllDisplays: () => [] };
export const [BrowserWindow, Menu, protocol, session, shell] = Array(5).fill(anything);
`;

// What is packed is the same everywhere; elsewhere, packing for Linux needs programs of its own.
describe.skipIf(process.platform !== 'linux')('the desktop package', () => {
  beforeAll(async () => {
    if (!existsSync('dist/electron/main.js')) await run(process.execPath, ['tools/build.mjs']);
    const where = [`-c.electronDist=${madeUpElectron()}`, `-c.directories.output=${join(folder, 'packages')}`];
    await program('electron-builder', '--dir', '--linux', ...where);
    await program('@electron/asar', 'extract', join(binary, '..', 'resources', 'app.asar'), app);
  }, 280_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('holds what it needs and nothing else', async () => {
    const { stdout } = await program('@electron/asar', 'list', join(binary, '..', 'resources', 'app.asar'));
    const packed = stdout
      .split(/\r?\n/)
      .map((line) => line.replaceAll('\\', '/').slice(1))
      .filter((path) => path !== '');
    const isFolder = (path: string) => packed.some((other) => other.startsWith(`${path}/`));
    const files = packed.filter((path) => !isFolder(path));
    expect(files.filter((path) => !BELONGS.some((pattern) => pattern.test(path)))).toEqual([]);
    for (const pattern of BELONGS)
      expect(
        files.some((path) => pattern.test(path)),
        String(pattern),
      ).toBe(true);
  });

  it('has its fuses turned', async () => {
    const { stdout } = await program('@electron/fuses', 'read', '--app', binary);
    const off =
      /RunAsNode is Disabled[^]*EnableNodeOptionsEnvironmentVariable is Disabled[^]*EnableNodeCliInspectArguments is Disabled/;
    expect(stdout).toMatch(off);
    expect(stdout).toMatch(/EnableEmbeddedAsarIntegrityValidation is Enabled[^]*OnlyLoadAppFromAsar is Enabled/);
    expect(stdout).toMatch(/GrantFileProtocolExtraPrivileges is Disabled/);
  });

  it.each(['svg', 'png', 'pdf', 'html'] as const)('draws %s with what it has inside', async (format) => {
    const electron = join(app, 'node_modules', 'electron');
    mkdirSync(electron, { recursive: true });
    writeFileSync(join(electron, 'package.json'), '{ "type": "module", "exports": "./index.js" }');
    writeFileSync(join(electron, 'index.js'), STAND_IN);
    const text = readFileSync('assets/templates/bare-minimum.corral', 'utf8');
    const look = { failing: [], scheme: 'light', transparent: false, findings: true, scale: 1, notes: false };
    const drawing = { handle: '#0', format, text, stage: 'sandbox', ...look, asOf: '2026-11-26', prices: [] };
    const calls = [
      ['dialog:save', { suggestedName: `drawn.${format}`, ending: format }],
      ['drawing:write', drawing],
    ];
    const env = { ...process.env, CORRAL_DATA: join(folder, 'data'), CORRAL_CALLS: JSON.stringify({ calls, folder }) };
    const { stdout } = await run(process.execPath, [join(app, 'dist', 'electron', 'main.js')], { env });
    const answers = JSON.parse(stdout) as object[];
    expect(answers[1]).toEqual({ name: `drawn.${format}` });
    expect(readFileSync(join(folder, `drawn.${format}`)).length).toBeGreaterThan(5_000);
  });
});
