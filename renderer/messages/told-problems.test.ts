import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkTypes } from '../../shared/catalog/check-types.ts';
import { parseDesign } from '../../shared/design/parse.ts';
import { targets } from '../../shared/export/targets.ts';
import { BASE, PROBLEM_CASES, stage } from '../../shared/design/problem-cases.test-support.ts';
import { RESOURCE_TYPES } from '../../shared/import/cloudformation/resource-types.ts';
import { importFile } from '../../shared/import/import-file.ts';
import { aws } from '../../shared/import/terraform/providers/aws.ts';
import { azure } from '../../shared/import/terraform/providers/azure.ts';
import { digitalocean } from '../../shared/import/terraform/providers/digitalocean.ts';
import { google } from '../../shared/import/terraform/providers/google.ts';
import { hetzner } from '../../shared/import/terraform/providers/hetzner.ts';
import { openstack } from '../../shared/import/terraform/providers/openstack.ts';
import { REFUSAL_CASES } from '../../shared/import/refusal-cases.test-support.ts';
import { chooseLanguage } from './spoken.ts';
import { problemParts, told, toldProblem } from './told.ts';

beforeAll(() => chooseLanguage('es'));
afterAll(() => chooseLanguage('en'));

/** Words of nearly every English sentence; what a file or the reader of YAML says may have them. */
const ENGLISH = /\b(?:the|of|is|are|this|write|cannot|or|and|with|by|it|choose)\b/;

/** What stays English of a text, or has English in it that nobody marked. */
function english(text: string): string[] {
  const parts = problemParts(text);
  const own = parts.filter((part) => !part.english).map((part) => part.text.replaceAll(/"[^"]*"|«[^»]*»/g, ''));
  return [...(toldProblem(text) === text ? [text] : []), ...own.filter((part) => ENGLISH.test(part))];
}

function issuesOf(text: string): string[] {
  const parsed = parseDesign(text);
  const unknown = parsed.ok ? checkTypes(text, parsed.value.design) : [];
  return [...(parsed.ok ? parsed.value.warnings : parsed.error), ...unknown].flatMap(({ message, fix }) => [
    message,
    fix,
  ]);
}

it.each<readonly [string, string]>([
  ...PROBLEM_CASES.map(([name, text]) => [name, text] as const),
  ['a story about nothing', `${stage(BASE)}story:\n  - { stage: two }\n`],
  ['a step about no element', `${stage(BASE)}story:\n  - { stage: one, fail: [mysql] }\n`],
  ['an unknown key', stage('components:\n  a: { type: lms, mod: quorum }')],
  ['a leftover place', `${stage(BASE)}layout:\n  one: { gone: [1, 2] }\n  two: { lms: [1, 2] }\n`],
  ['an unknown type', stage('components:\n  a: { type: lsm }\n  b: { type: xxxxxxxxxxxx }')],
  ['a country that is none', `${stage(BASE)}context: { organisation: { country: UK, subdivision: XYZZ } }\n`],
  ['a part that is none', `${stage(BASE)}context: { organisation: { country: US, subdivision: XX } }\n`],
  ['a duration that is none', stage('components:\n  a: { type: lms, backup: { every: soon } }')],
  ['answers that contradict', stage('components:\n  a: { type: lms, accessLog: { on: false, keep: 1d } }')],
])('tells in Spanish what is wrong with %s', (_name, text) => {
  const said = issuesOf(text);
  expect(said.length).toBeGreaterThan(0);
  expect(said.flatMap(english)).toEqual([]);
});

it.each(REFUSAL_CASES)('tells in Spanish why %s is not imported', (_name, text) => {
  const result = importFile(text);
  if (!result.ok) expect(english(result.error)).toEqual([]);
});

it('tells in Spanish what an import counts of each kind, and what targets are called', () => {
  const readers = [RESOURCE_TYPES, aws, azure, digitalocean, google, hetzner, openstack].flatMap((of) =>
    Object.values(of),
  );
  const words = readers.map((reader) => reader({})).flatMap((read) => ('word' in read ? [read.word ?? []].flat() : []));
  const counted = ['hosts', 'groups', 'outside services', ...words];
  expect(new Set(counted).size).toBeGreaterThan(12);
  // A bucket is one in Spanish, too.
  expect(counted.filter((word) => word !== 'buckets' && toldProblem(word) === word)).toEqual([]);
  const titles = targets.map(({ title }) => title).filter((title) => title.startsWith('Ansible'));
  expect(titles).toHaveLength(2);
  expect(titles.filter((title) => told(title) === title)).toEqual([]);
});

/** What stands for another text in a sentence of the host; everything else is a name. */
const WORDS: Readonly<Record<string, string>> = { done: 'read', what: 'was removed' };
const filled = (template: string) =>
  template.replaceAll(/\$\{((?:[^{}]|\{[^}]*\})*)\}/g, (_, code: string) => WORDS[code] ?? 'x.tf');

/** Sentences of the host in its sources, with what is filled in as a word. */
function sentencesOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(
    /(?:failed: |failed = |refused\(|blocked: |err\(|return )(?:'((?:[A-Z])[^'\n]*\.)'|`((?:[A-Z]|\$\{)[^`\n]* [^`\n]*\.)`)/g,
  );
  return [...found]
    .map(([, plain, template]) => plain ?? filled(template ?? ''))
    .filter((sentence) => sentence !== 'x.tf: x.tf.');
}

const HOST = fileURLToPath(new URL('../../host/', import.meta.url));
const sources = readdirSync(HOST, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.includes('.test'))
  .map((file) => [file, sentencesOf(join(HOST, file))] as const)
  .filter(([, said]) => said.length > 0);

it.each(sources)('tells in Spanish what %s says when something fails', (_file, said) => {
  expect(said.flatMap(english)).toEqual([]);
});

it('tells in Spanish why the system refuses a file', () => {
  const source = readFileSync(join(HOST, 'io-failure.ts'), 'utf8');
  const reasons = [...source.matchAll(/E[A-Z]+: '([^']+)'/g)].map(([, reason = '']) => reason);
  expect(reasons.length).toBeGreaterThan(15);
  expect(reasons.flatMap(english)).toEqual([]);
  expect(toldProblem('a.corral cannot be saved: the disk is full; free some space and try again.')).toBe(
    'No se puede guardar a.corral: el disco está lleno; libera espacio y vuelve a intentarlo.',
  );
});

it('keeps what the reader of YAML said, marked as English', () => {
  const parts = problemParts('a tab is used as indentation (Tabs are not allowed as indentation at line 3)');
  expect(parts).toContainEqual({ text: 'Tabs are not allowed as indentation at line 3', english: true });
});

it('leaves literals of the file as they are', () => {
  expect(toldProblem('"mode" cannot be "none"; did you mean "quorum"?')).toContain('"quorum"');
  expect(toldProblem('write true or false or unknown')).toBe('escribe true o false o unknown');
});
