import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
// @ts-expect-error plain JavaScript: electron-builder runs it
import { beforePack } from './before-pack.mjs';
// @ts-expect-error plain JavaScript: the build runs it
import { billOfMaterials, noticesText, thirdParty } from './third-party.mjs';
// @ts-expect-error plain JavaScript: the workflow runs it
import { unpackedProgram } from './unpacked-program.mjs';

interface Library {
  readonly name: string;
  readonly license: string;
  readonly text: string;
}
const libraries = (thirdParty as () => readonly Library[])();

interface Bill {
  readonly bomFormat: string;
  readonly components: readonly {
    readonly name: string;
    readonly purl: string;
    readonly hashes: { content: string }[];
  }[];
}

interface Config {
  readonly files: readonly string[];
  readonly electronFuses: Readonly<Record<string, boolean>>;
  readonly extraMetadata: { readonly homepage: string };
  readonly linux: { readonly maintainer: string };
  readonly fileAssociations: readonly { readonly ext: string }[];
}
const config = parse(readFileSync('electron-builder.yml', 'utf8')) as Config;
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  files: string[];
  dependencies: Record<string, string>;
};

describe('the desktop packages', () => {
  it('are described as electron-builder reads it', () => {
    const schema = JSON.parse(
      readFileSync(createRequire(import.meta.url).resolve('app-builder-lib/scheme.json'), 'utf8'),
    ) as object;
    const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
    validate(config);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('turn off what turns an app into a Node for anybody', () => {
    expect(config.electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
      resetAdHocDarwinSignature: true,
    });
  });

  it('hold the built app and the assets that the npm package has, no library beside them, and own .corral files', () => {
    const assets = manifest.files.filter((file) => file.startsWith('assets/')).map((file) => `${file}/**`);
    expect(config.files.filter((file) => file.startsWith('assets/'))).toEqual(assets);
    expect(config.files).toEqual(expect.arrayContaining(['package.json', 'dist/electron/**', 'dist/renderer/**']));
    expect(config.files).toContain('!node_modules/**');
    expect(config.fileAssociations.map(({ ext }) => ext)).toEqual(['corral']);
  });

  it('say where they come from and who keeps them, without which no deb is made', () => {
    expect(config.extraMetadata.homepage).toMatch(/^https:/);
    expect(config.linux.maintainer).toMatch(/^.+ <[^@ ]+@[^@ ]+>$/);
  });

  it('are refused while these are made up, unless they are only tried', () => {
    const packs = (over: object, env: object = {}) =>
      (beforePack as (context: object, env: object) => void)({ packager: { config: { ...config, ...over } } }, env);
    const homepage = { extraMetadata: { homepage: 'https://corral.example.org/' } };
    const maintainer = { linux: { maintainer: 'Ada <ada@example.org>' } };
    expect(() => packs({})).toThrow('Set extraMetadata.homepage and linux.maintainer in electron-builder.yml');
    expect(() => packs(homepage)).toThrow('Set linux.maintainer in');
    expect(() => packs({ ...homepage, ...maintainer })).not.toThrow();
    expect(() => packs({}, { CORRAL_TRIAL: '1' })).not.toThrow();
  });

  it('have an icon large enough for every system', () => {
    const png = readFileSync('assets/desktop/icon.png');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1024, 1024]);
  });
});

const FREE =
  /^(?:\(?(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0|MPL-2\.0|EPL-2\.0|CC0-1\.0|Unlicense|Python-2\.0)(?: (?:OR|AND) [\w.-]+)*\)?)$/;

describe('what is inside', () => {
  it('is free to pass on', () => {
    expect(libraries.length).toBeGreaterThan(20);
    expect(
      libraries.filter(({ license }) => !FREE.test(license)).map(({ name, license }) => `${name}: ${license}`),
    ).toEqual([]);
  });

  it('is named with its licence in the notices', () => {
    const text = (noticesText as () => string)();
    for (const { name, text: licence } of libraries) expect(text).toContain(licence === '' ? name : licence);
  });

  it('has no native code', () => {
    const natives = libraries.filter(({ name }) => existsSync(`node_modules/${name}/binding.gyp`));
    expect(natives).toEqual([]);
  });

  it('runs no script when it is installed, and is locked by its hash', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { dev?: true; hasInstallScript?: true; integrity?: string }>;
    };
    const inside = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true);
    expect(inside.length).toBeGreaterThan(20);
    expect(inside.filter(([, each]) => each.hasInstallScript).map(([path]) => path)).toEqual([]);
    expect(inside.filter(([, each]) => each.integrity === undefined).map(([path]) => path)).toEqual([]);
  });

  it('is listed as a bill of materials', () => {
    const { bomFormat, components } = (billOfMaterials as () => Bill)();
    expect(bomFormat).toBe('CycloneDX');
    expect(components).toHaveLength(libraries.length);
    const names = components.map(({ name }) => name);
    for (const name of Object.keys(manifest.dependencies)) expect(names).toContain(name);
    expect(names).not.toContain('vitest');
    const yaml = components.find(({ name }) => name === 'yaml');
    expect(yaml).toMatchObject({
      purl: expect.stringMatching(/^pkg:npm\/yaml@\d/),
      licenses: [{ license: { id: 'ISC' } }],
    });
    expect(yaml?.hashes[0]?.content).toMatch(/^[0-9a-f]{128}$/);
  });
});

describe('the workflow', () => {
  interface Job {
    readonly strategy: { readonly matrix: { readonly os: readonly string[] } };
    readonly steps: readonly { readonly run?: string; readonly uses?: string }[];
  }
  const { jobs } = parse(readFileSync('.github/workflows/build.yml', 'utf8')) as { jobs: Record<string, Job> };
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  it.each(Object.entries(jobs))('runs %s on every system', (_name, { strategy }) => {
    expect(strategy.matrix.os.map((os) => os.split('-')[0])).toEqual(['ubuntu', 'macos', 'windows']);
  });

  it('uses what others wrote by its hash, which nobody can move', () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(5);
    expect(used.filter((each) => !/^actions\/[\w-]+@[0-9a-f]{40}$/.test(each))).toEqual([]);
  });

  it('runs scripts that there are, and starts what was packed', () => {
    const scripts = steps.flatMap(({ run = '' }) => [...run.matchAll(/npm run (\S+)/g)].map(([, name = '']) => name));
    const there = Object.keys((manifest as unknown as { scripts: object }).scripts);
    expect(scripts.filter((name) => !there.includes(name))).toEqual([]);
    const files = steps.flatMap(({ run = '' }) => run.match(/tools\/\S+/g) ?? []);
    expect(files).toContain('tools/packaging/smoke.mjs');
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  it.each([
    ['linux', 'x64', 'out/linux-unpacked/corral'],
    ['win32', 'x64', 'out/win-unpacked/Corral.exe'],
    ['darwin', 'arm64', 'out/mac-arm64/Corral.app/Contents/MacOS/Corral'],
    ['darwin', 'x64', 'out/mac/Corral.app/Contents/MacOS/Corral'],
  ])('finds the program packed for %s %s', (platform, arch, path) => {
    expect(unpackedProgram(platform, arch, 'out').program.replaceAll('\\', '/')).toBe(path);
  });
});
