import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCli } from './testing/build-cli.ts';
import { corral } from './testing/run-corral.ts';

const folder = mkdtempSync(join(tmpdir(), 'corral-render-'));
beforeAll(buildCli, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const render = (name: string, ...more: string[]) =>
  corral(['render', 'bare-minimum', '-o', join(folder, name), ...more]);
const bytes = (name: string) => readFileSync(join(folder, name));

describe('corral render', () => {
  it.each([
    ['a.svg', '<?xml'],
    ['a.png', '\x89PNG'],
    ['a.pdf', '%PDF'],
    ['a.html', '<!doctype html>'],
  ])('draws %s by its name', async (name, start) => {
    expect(await render(name)).toMatchObject({ code: 0, problems: [] });
    expect(bytes(name).subarray(0, start.length).toString('latin1')).toBe(start);
  });

  it('shows a failure, another stage and the other colours when asked', async () => {
    await render('plain.svg', '--stage', 'split');
    await render('broken.svg', '--stage', 'split', '--fail', 'mysql', '--scheme', 'dark', '--no-findings');
    expect(bytes('plain.svg').toString()).not.toContain('>failed<');
    expect(bytes('broken.svg').toString()).toContain('>failed<');
  });

  it('lays a stage over another one, or over that of another file', async () => {
    await render('over.svg', '--stage', 'split', '--against', 'sandbox');
    expect(bytes('over.svg').toString()).toMatch(/>\+ added</);
    const other = join(folder, 'other.corral');
    writeFileSync(other, 'corral: 1\nstages: [{ id: split, components: { only-there: { type: lms } } }]\n');
    await render('file.svg', '--stage', 'split', '--against', other);
    expect(bytes('file.svg').toString()).toContain('data-element="only-there"');
  });

  it('writes what --format says, whatever the file is called', async () => {
    await render('story.txt', '--format', 'html');
    expect(bytes('story.txt').includes('<script type="application/json" id="story">')).toBe(true);
  });

  it('hands out what the presenter reads only when asked', async () => {
    await render('plain.html');
    await render('noted.html', '--notes');
    const told = (name: string) => bytes(name).includes('Nothing to connect, nothing to keep in step');
    expect([told('plain.html'), told('noted.html')]).toEqual([false, true]);
  });

  it.each([
    ['a.bmp', [], '-o: '],
    ['a.svg', ['--fail', 'nothing'], '--fail: stage highly-available has no element "nothing"'],
    ['a.png', ['--scale', '9'], '--scale: 9 is not a number from 1 to 4'],
    ['a.svg', ['--stage', 'no'], '--stage: the design has no stage no'],
    ['a.svg', ['--against', 'no'], '--against: no is neither a stage nor a file'],
  ])('refuses %s %s with a sentence and writes nothing', async (name, more, said) => {
    const before = readdirSync(folder);
    const { code, problems } = await render(name, ...more);
    expect({ code, problems }).toEqual({ code: 2, problems: [expect.stringContaining(said)] });
    expect(readdirSync(folder)).toEqual(before);
  });
});
