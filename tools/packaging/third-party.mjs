// The libraries that are inside what is built, with their licences, from the lock file and the installed packages.
import { Buffer } from 'node:buffer';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every installed package that is not for development only: `{ name, version, license, text }`, sorted by name. */
export function thirdParty(root = '.') {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([path, { dev, optional, peer }]) => path !== '' && !dev && !optional && !peer)
    .map(([path, locked]) => describe(join(root, path), path.replace(/^.*node_modules\//, ''), locked))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Packages that name no licence where others do; read in their texts. */
const READ = { 'png-js': 'MIT' };

function describe(folder, name, { version, integrity }) {
  const about = existsSync(join(folder, 'package.json')) ? readFileSync(join(folder, 'package.json'), 'utf8') : '{}';
  const { license: said = READ[name] ?? 'unknown' } = JSON.parse(about);
  const license = typeof said === 'string' ? said : said.type;
  return { name, version, license, integrity, text: licenceText(folder) };
}

function licenceText(folder) {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const found = names.filter((name) => /^(licen[cs]e|copying|notice)/i.test(name)).sort();
  return found.map((name) => readFileSync(join(folder, name), 'utf8').trim()).join('\n\n');
}

/** What electron-builder puts into every package. */
const BESIDE = 'See the files LICENSE.electron.txt and LICENSES.chromium.html beside the program.';

/** All of it as one text, for people. */
export function noticesText(root = '.') {
  const fonts = readFileSync(join(root, 'assets/fonts/LICENSE'), 'utf8').trim();
  const parts = thirdParty(root).map(({ name, version, license, text }) =>
    section(`${name} ${version} (${license})`, text || `Under the licence ${license}, as its package says.`),
  );
  const all = [
    section('Corral (Apache-2.0)', 'See the file LICENSE.'),
    section('Electron and Chromium, in the desktop app only (MIT, BSD-3-Clause and others)', BESIDE),
    section('Inter, the font of pictures (OFL-1.1)', fonts),
    ...parts,
  ];
  return `${all.join('\n\n\n')}\n`;
}

/** The same for programs, in the form of CycloneDX 1.6. `npm sbom` leaves out what development needs, too. */
export function billOfMaterials(root = '.') {
  const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: component({ name, version, license }, 'application') },
    components: thirdParty(root).map((library) => component(library, 'library')),
  };
}

function component({ name, version, license, integrity }, type) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const licences = /^[\w.-]+$/.test(license) ? [{ license: { id: license } }] : [{ expression: license }];
  const [algorithm, hash] = integrity?.split('-') ?? [];
  const hashes =
    algorithm === 'sha512' ? [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }] : [];
  return { type, name, version, 'bom-ref': purl, purl, licenses: licences, hashes };
}

function section(title, text) {
  return `${title}\n${'-'.repeat(title.length)}\n\n${text}`;
}
