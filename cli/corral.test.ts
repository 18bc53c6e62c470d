import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { serveDesign } from '../host/keeping/serve-design.test-support.ts';
import { temporaryFolder } from '../host/testing/temporary-folder.ts';
import { parseDesign } from '../shared/design/parse.ts';
import { buildCli } from './testing/build-cli.ts';
import { CORRAL, corral, ROOT } from './testing/run-corral.ts';

// Each test starts programs, on a computer that may be busy.
vi.setConfig({ testTimeout: 30_000 });
beforeAll(buildCli, 60_000);

const TEMPLATE = readFileSync(join(ROOT, 'assets/templates/bare-minimum.corral'), 'utf8');
const MODEL = {
  cases: [{ id: 'one', events: { a: '0.99', b: '0.9' }, units: { a: ['a'], b: ['b'] }, entry: ['a'] }].map((each) => ({
    ...each,
    groups: {
      a: { k: 1, units: ['a'], hard: ['b'], soft: [] },
      b: { k: 1, units: ['b'], hard: [], soft: [] },
    },
  })),
};

function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

interface Scored {
  stages: { id: string; name: string; scorecard: Record<string, unknown>; findings?: Record<string, unknown>[] }[];
}
const parse = (text: string) => JSON.parse(text) as Scored;

describe('asking about Corral itself', () => {
  it('has a version and help', async () => {
    expect(await corral(['--version'])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
    const help = await corral(['--help']);
    expect(help.code).toBe(0);
    for (const name of ['check', 'score', 'export', 'coverage', 'fmt', 'new', 'serve', 'schema', 'fault-model']) {
      expect(help.out).toContain(`  ${name} `);
    }
    expect((await corral(['check', '--help'])).out).toContain('--fail-on');
  });

  it.each([
    [['bogus']],
    [['check']],
    [['check', 'a', '--format', 'pdf']],
    [['export', 'bare-minimum']],
    [['score', 'a', '--x']],
  ])('refuses %j in one line', async (args) => {
    const { code, problems } = await corral(args);
    expect(code).toBe(2);
    expect(problems.filter((line) => line.startsWith('error:'))).toHaveLength(1);
  });

  it('is a program', () => {
    expect(readFileSync(CORRAL, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
  });
});

describe('score and check', () => {
  it('tells the three slides apart', async () => {
    const { code, out } = await corral(['score', 'bare-minimum', '--format', 'json']);
    expect(code).toBe(0);
    const [sandbox, split, available] = parse(out).stages.map(({ scorecard }) => scorecard);
    expect(sandbox).toMatchObject({ stateless: 'no', scalable: 'no', highlyAvailable: 'no' });
    expect(split).toMatchObject({
      stateless: 'yes',
      scalable: 'kind-of',
      highlyAvailable: 'no',
      separatelyMonitored: 'yes',
    });
    expect(available).toMatchObject({ stateless: 'yes', scalable: 'yes', highlyAvailable: 'yes' });
    expect(available?.['spof']).toMatchObject({ down: [] });
  });

  it('prints every key of the contract, and beside it only what is documented', async () => {
    const { out } = await corral(['check', 'bare-minimum', '--format', 'json', '--as-of', '2026-11-23']);
    const card =
      'stateless scalable highlyAvailable level separatelyMonitored machines managedServices spof availability monthlyCost';
    const finding = ['rule', 'verdict', 'severity', 'elements', 'message', 'why', 'fix', 'references', 'fingerprint'];
    const beside = ['waiver', 'entryPoints', 'question', 'caveat'];
    for (const stage of parse(out).stages) {
      expect(Object.keys(stage)).toEqual(['id', 'name', 'scorecard', 'findings']);
      expect(Object.keys(stage.scorecard).sort()).toEqual(card.split(' ').sort());
      expect(stage.findings?.length).toBeGreaterThan(0);
      for (const each of stage.findings ?? [])
        expect(Object.keys(each).filter((key) => !beside.includes(key))).toEqual(finding);
    }
  });

  it('says what a failure takes away, and what it leaves', async () => {
    const args = ['fail', 'bare-minimum', 'mysql', '--stage', 'split'];
    const json = JSON.parse((await corral([...args, '--format', 'json'])).out) as Record<string, unknown>;
    expect(Object.keys(json)).toEqual('stage failed entryPoints components learners stores paths held'.split(' '));
    expect(json).toMatchObject({ stage: 'split', failed: ['mysql#1'], stores: { down: ['mysql'] } });
    const { code, out } = await corral(args);
    expect(code).toBe(0);
    expect(out).toMatch(/people lose +\S/);
    expect(out).toMatch(/stores down +MySQL/);
  });

  it('offers the nearest name for an element that is not there', async () => {
    const { code, problems } = await corral(['fail', 'bare-minimum', 'mysqll']);
    expect(code).toBe(2);
    expect(problems).toEqual([expect.stringContaining('did you mean mysql?')]);
  });

  it('puts gaps before questions, cites articles and says once what a privacy finding is worth', async () => {
    const { out } = await corral(['check', 'bare-minimum', '--stage', 'split', '--as-of', '2026-11-23']);
    expect(out.indexOf('  high: ')).toBeLessThan(out.indexOf('  question: '));
    expect(out).toMatch(/privacy\/gdpr-tls, Art\. 32\(1\)\(a\) \(checked\)/);
    expect(out.match(/no legal advice/g)).toHaveLength(1);
  });

  it.each([
    ['sarif', /"ruleId": "resilience\/host-outage"/],
    ['junit', /<failure type="high"/],
    ['markdown', /^## /m],
  ])('prints %s, and fails as the text does', async (format, shown) => {
    const args = ['check', 'bare-minimum', '--stage', 'sandbox', '--as-of', '2026-11-23', '--format', format];
    expect(await corral(args)).toMatchObject({ code: 1, out: expect.stringMatching(shown), problems: [] });
    expect((await corral([...args, '--fail-on', 'never'])).code).toBe(0);
  });

  it('fails at the severity asked for', async () => {
    const bad = ['check', 'bare-minimum', '--stage', 'sandbox', '--as-of', '2026-11-23'];
    expect((await corral(bad)).code).toBe(1);
    expect((await corral([...bad, '--fail-on', 'never'])).code).toBe(0);
    const { out } = await corral([...bad, '--format', 'json']);
    expect(parse(out).stages.map(({ id }) => id)).toEqual(['sandbox']);
  });

  it('reads standard input, a path with any name, and tells stages in a table', async () => {
    const table = await corral(['score', '-'], { input: TEMPLATE });
    expect(table).toMatchObject({ code: 0, out: expect.stringMatching(/stateless +no +yes +yes\n/) });
    const cwd = folderWith({ '--odd name.corral': TEMPLATE });
    expect((await corral(['score', './--odd name.corral'], { cwd })).out).toBe(table.out);
  });

  it('takes a file before the template of the same name', async () => {
    const cwd = folderWith({ 'bare-minimum': 'corral: 1\nstages: [{ id: mine }]\n' });
    const { out } = await corral(['score', 'bare-minimum', '--format', 'json'], { cwd });
    expect(parse(out).stages.map(({ id }) => id)).toEqual(['mine']);
  });

  it('does not let a name steer the terminal', async () => {
    const input = 'corral: 1\nstages: [{ id: a, name: "\\e[31mred\\e]0;x\\a" }]\n';
    const { out, problems } = await corral(['score', '-'], { input });
    // eslint-disable-next-line no-control-regex -- what must not be there
    expect([out, ...problems].join('')).not.toMatch(/[\u001b\u0007]/);
  });

  it('says what it thinks of a strange key itself, and lets no library say more', async () => {
    const { problems } = await corral(['score', '-'], { input: 'corral: 1\n{ a: 1 }: 3\nstages: [{ id: one }]\n' });
    expect(problems).toEqual([expect.stringMatching(/^<stdin>:.* is no key of the format/)]);
  });

  it('ends quietly when nobody reads on', async () => {
    const child = spawn('sh', [
      '-c',
      `"${process.execPath}" "${CORRAL}" check bare-minimum --format json | head -c 10`,
    ]);
    let err = '';
    child.stderr.on('data', (text: Buffer) => (err += text.toString()));
    await new Promise((resolve) => child.once('close', resolve));
    expect(err).toBe('');
  });
});

describe('prices', () => {
  const BOOK = 'id: aws\ncurrency: USD\nname: Ours\nasOf: 2026-11\nsource: https://example.org/\nbasis: Asked for.\n';

  it('are of the book that is named, and unknown where it says nothing', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'ours.yaml'), `${BOOK}machines: { medium: { monthly: 1, what: m } }\n`);
    const cost = async (...more: string[]) => {
      const { out } = await corral(['score', 'four-places', '--format', 'json', ...more], { cwd });
      return parse(out).stages.find(({ id }) => id === 'aws')?.scorecard.monthlyCost;
    };
    expect(await cost()).toBeGreaterThan(1000);
    expect(await cost('--prices', 'ours.yaml')).toBeNull();
  });

  it('in a broken book are refused at their place', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'ours.yaml'), BOOK.replace('USD', 'EUR'));
    const { code, problems } = await corral(['check', 'bare-minimum', '--prices', 'ours.yaml'], { cwd });
    expect(code).toBe(2);
    expect(problems).toEqual([expect.stringMatching(/^ours\.yaml:2:11: .*write USD/)]);
  });
});

describe('diff', () => {
  it('says what changed and ends with 1, and with 0 when only places moved', async () => {
    const moved = TEMPLATE.replace(/^layout:\n/m, 'layout:\n  # moved\n');
    const cwd = folderWith({
      'a.corral': TEMPLATE,
      'b.corral': TEMPLATE.replace('count: 2', 'count: 4'),
      'c.corral': moved,
    });
    const { code, out } = await corral(['diff', 'a.corral', 'b.corral'], { cwd });
    expect(code).toBe(1);
    expect(out).toMatch(/^ {2}~ stages\.\S+\.count: 2 → 4$/m);
    const json = await corral(['diff', 'a.corral', 'b.corral', '--format', 'json'], { cwd });
    expect(JSON.parse(json.out)).toMatchObject({ model: [{ change: 'changed', before: 2, after: 4 }] });
    expect(await corral(['diff', 'a.corral', 'c.corral'], { cwd })).toMatchObject({ code: 0, out: 'no difference\n' });
    expect((await corral(['diff', 'a.corral', 'missing.corral'], { cwd })).code).toBe(2);
  });
});

describe('input that cannot be used: exit code 2, a line per problem, the file as it was', () => {
  const stage = (inside: string) => `corral: 1\nstages:\n  - id: a\n${inside}`;
  const cases: Record<string, string | Uint8Array> = {
    'broken YAML': 'corral: 1\nstages: [\n',
    'a wrong type': stage('    components: { lms: { type: lms, n: many } }\n'),
    'a dangling end': stage('    components: { lms: { type: lms } }\n    connections: [{ from: lms, to: nowhere }]\n'),
    'a dangling zone': stage('    components: { lms: { type: lms, in: nowhere } }\n'),
    'a cycle of zones': stage('    zones: { x: { kind: network, in: y }, y: { kind: network, in: x } }\n'),
    'an id twice': stage('    components:\n      lms: { type: lms }\n      lms: { type: lms }\n'),
    'an unknown type of component': stage('    components: { a: { type: abacus } }\n'),
    'a newer version': 'corral: 99\nstages: [{ id: a }]\n',
    'no design': 'just text\n',
    nothing: '',
    'a binary file': Uint8Array.from({ length: 2000 }, (_, index) => (index * 7919) % 256),
    '50 MB': Buffer.alloc(50_000_000, '#'),
  };
  it.each(Object.keys(cases))('%s', async (what) => {
    const cwd = folderWith({ 'a.corral': cases[what]! });
    for (const command of [
      ['check', 'a.corral'],
      ['score', 'a.corral'],
    ]) {
      const { code, out, problems } = await corral(command, { cwd });
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(problems.length).toBeGreaterThan(0);
      for (const line of problems) expect(line).toMatch(/^a\.corral:\d+:\d+: .+; .+$/);
    }
    expect(Buffer.compare(readFileSync(join(cwd, 'a.corral')), Buffer.from(cases[what]!))).toBe(0);
  });

  it.each([
    [['check', 'missing.corral']],
    [['check', '.']],
    [['check', 'bare-minimum', '--stage', 'none']],
    [['check', 'bare-minimum', '--as-of', 'yesterday']],
    [['check', 'bare-minimum', '--as-of', '2026-02-30']],
    [['export', 'bare-minimum', '--target', 'none', '--out', 'x']],
    [['new', 'none']],
    [['fmt', 'missing.corral']],
    [['serve', 'missing.corral']],
    [['serve', '--port', '99999']],
    [['fault-model', 'missing.json']],
  ])('%j', async (args) => {
    const { code, problems } = await corral(args, { cwd: temporaryFolder() });
    expect(code).toBe(2);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('; ');
  });
});

describe('new, fmt, schema, fault-model', () => {
  it('starts a design and never replaces a file', async () => {
    const cwd = temporaryFolder();
    expect((await corral(['templates'])).out.split('\n')).toContain('bare-minimum');
    expect((await corral(['new', 'bare-minimum'])).out).toBe(TEMPLATE);
    expect((await corral(['new', 'bare-minimum', '-o', 'a.corral'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'a.corral'), 'utf8')).toBe(TEMPLATE);
    writeFileSync(join(cwd, 'a.corral'), 'mine');
    expect((await corral(['new', 'bare-minimum', '-o', 'a.corral'], { cwd })).code).toBe(2);
    expect(readFileSync(join(cwd, 'a.corral'), 'utf8')).toBe('mine');
  });

  it('formats in place, keeps comments, and then has nothing to do', async () => {
    const cwd = folderWith({ 'a.corral': '# kept\nstages:   [{   id: a }]\ncorral: 1\n' });
    expect((await corral(['fmt', '--check', 'a.corral'], { cwd })).code).toBe(1);
    expect((await corral(['fmt', 'a.corral'], { cwd })).code).toBe(0);
    const text = readFileSync(join(cwd, 'a.corral'), 'utf8');
    expect(text).toContain('# kept');
    expect((await corral(['fmt', '--check', 'a.corral'], { cwd })).code).toBe(0);
    expect((await corral(['fmt', '-'], { input: text })).out).toBe(text);
  });

  it('formats no file when one of them cannot be used', async () => {
    const wild = 'stages:   [{   id: a }]\ncorral: 1\n';
    const cwd = folderWith({ 'a.corral': wild, 'b.corral': 'corral: [' });
    expect((await corral(['fmt', 'a.corral', 'b.corral'], { cwd })).code).toBe(2);
    expect(readFileSync(join(cwd, 'a.corral'), 'utf8')).toBe(wild);
  });

  it('prints a JSON Schema', async () => {
    expect(JSON.parse((await corral(['schema'])).out)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      properties: { stages: {} },
    });
  });

  it('computes fault models, and says where JSON is broken', async () => {
    const { code, out } = await corral(['fault-model', '-'], { input: JSON.stringify(MODEL) });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      cases: [
        {
          id: 'one',
          availability: '0.891000000000',
          availabilityFull: '0.891000000000',
          spof: ['a', 'b'],
          degradedSpof: [],
          mcsOrder2: [],
        },
      ],
    });
    const broken = await corral(['fault-model', '-'], { input: '{"cases": [}' });
    expect(broken).toMatchObject({ code: 2, problems: [expect.stringMatching(/^<stdin>:1:12: /)] });
  });
});

describe('serve', () => {
  it('prints its address, answers only with the token, and stops at a signal', async () => {
    if (!existsSync(join(ROOT, 'dist/renderer/index.html'))) {
      expect((await corral(['serve'])).problems).toEqual([expect.stringContaining('npm run build')]);
      return;
    }
    const child = spawn(process.execPath, [CORRAL, 'serve', '--port', '0']);
    const url = await new Promise<string>((resolve) => {
      let text = '';
      child.stdout.on('data', (chunk: Buffer) => {
        text += chunk.toString();
        const found = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/.exec(text);
        if (found) resolve(found[0]);
      });
    });
    expect((await fetch(new URL('/', url))).status).toBe(401);
    expect((await fetch(url, { redirect: 'manual' })).status).toBe(303);
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
  });

  it('reads a large design in a thread of its own, before a page asks', async () => {
    if (!existsSync(join(ROOT, 'dist/renderer/index.html'))) return;
    const folder = temporaryFolder();
    const text = `corral: 1\nstages: [{ id: only }]\n# ${'a comment '.repeat(40_000)}\n`;
    writeFileSync(join(folder, 'a.corral'), text);
    const { child, call } = await serveDesign(folder, join(folder, 'data'));
    expect(await call('app:info', {})).toMatchObject({ reading: { name: 'a.corral' } });
    const told = await call<{ text: string; read: string }>('app:read', {});
    expect(told.text).toBe(text);
    expect(JSON.parse(told.read)).toEqual(parseDesign(text));
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
  });
});
