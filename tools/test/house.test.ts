import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const listed = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
}).stdout;
const files = listed.split('\n').filter((file) => file !== '' && existsSync(file));
const source = files.filter(
  (file) => /^(?:shared|host|cli|electron|renderer)\/.*\.tsx?$/.test(file) && !/\.test(?:-support)?\.tsx?$/.test(file),
);
const text = (file: string) => readFileSync(file, 'utf8');

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

describe('house rules', () => {
  it('keeps files small: the median is under 90 lines and none is over 400', () => {
    const lengths = source.map((file) => text(file).split('\n').length);
    expect(source.length).toBeGreaterThan(50);
    expect(median(lengths)).toBeLessThan(90);
    expect(source.filter((file) => text(file).split('\n').length > 400)).toEqual([]);
  });

  it('names files in kebab-case', () => {
    expect(source.filter((file) => !/^[a-z0-9./-]+$/.test(file))).toEqual([]);
  });

  it('keeps nothing that a program left behind, such as a log or a profile', () => {
    const kinds = /\.(?:[cm]?js|tsx?|css|html|md|json|ya?ml|corral|svg|png|woff)$/;
    const named =
      /^(?:\.ci\/run|\.\w+(?:ignore|attributes)|(?:assets\/fonts\/)?LICENSE|shared\/report\/check\/golden\/.*)$/;
    expect(files.filter((file) => !kinds.test(file) && !named.test(file))).toEqual([]);
  });

  it('never claims that a design meets a law', () => {
    const claims = /\bcompliant\b/i;
    const shown = files.filter(
      (file) =>
        /^(?:shared|renderer|cli|host|docs|assets)\/.*\.(?:tsx?|md|corral)$/.test(file) && !/\.test\.tsx?$/.test(file),
    );
    expect(shown.filter((file) => claims.test(text(file)))).toEqual([]);
  });

  it('explains every decision, and every layer in the architecture page', () => {
    const architecture = text('docs/architecture.md');
    const layers = new Set(
      source.map((file) =>
        file
          .split('/')
          .slice(0, file.startsWith('shared/') ? 2 : 1)
          .join('/'),
      ),
    );
    for (const layer of layers) expect(architecture).toContain(`\`${layer}\``);
    expect(files.filter((file) => file.startsWith('docs/decisions/')).length).toBeGreaterThan(3);
  });

  it('starts no file of commands by its name, which Windows refuses without a shell', () => {
    const scripts = files.filter((file) => /^(?:tools|e2e|host|cli)\/.*\.(?:mjs|ts)$/.test(file));
    expect(scripts.filter((file) => /'[a-z]+\.cmd'/.test(text(file)))).toEqual(['e2e/tools/npm-pack.test.ts']);
  });

  it('has a README whose two commands are what CI runs', () => {
    expect(text('README.md')).toContain('npm ci && npm start');
    expect(text('README.md')).toContain('npm ci && npm test');
    expect(text('.ci/run')).toContain('npm ci && npm test');
  });
});
