import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { SaxesParser } from 'saxes';
import { describe, expect, it, vi } from 'vitest';
import { hostileText } from '../../design/arbitrary-design.test-support.ts';
import { exampleReport, FINDINGS } from './example.test-support.ts';
import { checkFormats } from './index.ts';
import type { CheckReport } from './types.ts';
import { runs } from '../../base/runs.test-support.ts';

// The properties read many reports, on a computer that may be busy.
vi.setConfig({ testTimeout: 30_000 });

const here = import.meta.dirname;
const ajv = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true });
addFormats(ajv);
const fitsSarif = ajv.compile(
  JSON.parse(readFileSync(join(here, 'fixtures/sarif-2.1.0-rtm.5.json'), 'utf8')) as Record<string, unknown>,
);

/** The example with other words in every place where a design or a rule about it puts words. */
const hostile = fc
  .record({ name: hostileText, title: hostileText, reason: hostileText, by: hostileText, file: hostileText })
  .chain((words) => fc.array(hostileText, { minLength: 7, maxLength: 7 }).map((messages) => ({ ...words, messages })))
  .map(({ name, title, reason, by, file, messages }): CheckReport => {
    const report = exampleReport();
    const findings = FINDINGS.map((finding, index) => ({
      ...finding,
      ...{ message: messages[index] ?? '', why: title, fix: reason, title: name },
      ...(finding.waiver && { waiver: { ...finding.waiver, reason, by } }),
    }));
    const stages = report.stages.map((stage) => ({ ...stage, name, findings, title: () => title }));
    return { ...report, file, name, stages };
  });
const RUNS = runs(60);

it('has a file for each format, and the command line offers each', () => {
  const files = readdirSync(here).filter((file) => /^[a-z]+\.ts$/.test(file));
  const others = ['index.ts', 'types.ts', 'words.ts'];
  expect(files.filter((file) => !others.includes(file)).sort()).toEqual(
    Object.keys(checkFormats)
      .sort()
      .map((id) => `${id}.ts`),
  );
});

it.each(Object.entries(checkFormats))('%s stays as it is', async (id, format) => {
  await expect(format(exampleReport())).toMatchFileSnapshot(`golden/example.${id}`);
});

it('text counts the rules that one question settles, where they are many', () => {
  const report = exampleReport();
  const findings = Array.from({ length: 5 }, (_, index) => ({
    ...FINDINGS[0]!,
    verdict: 'needs-answer' as const,
    rule: `privacy/law-${index}`,
    fingerprint: `${index}`,
    elements: [],
    question: { text: 'Where are they?', field: 'context.learners.jurisdictions' },
  }));
  const text = checkFormats.text({ ...report, stages: report.stages.map((stage) => ({ ...stage, findings })) });
  expect(text).toContain('settles privacy/law-0, privacy/law-1, privacy/law-2 and 2 more\n');
});

interface Sarif {
  runs: {
    results: {
      ruleIndex: number;
      ruleId: string;
      kind: string;
      level: string;
      message: { text: string };
      locations: {
        physicalLocation: { region: { startLine: number; startColumn: number }; artifactLocation: { uri: string } };
        logicalLocations: { name: string; fullyQualifiedName: string }[];
      }[];
      suppressions?: { justification: string; properties: { expires?: string } }[];
    }[];
    tool: { driver: { rules: { id: string }[] } };
  }[];
}
const sarifOf = (report: CheckReport) => JSON.parse(checkFormats.sarif(report)) as Sarif;
/** Reads the text of a SARIF message as its consumers do. */
const unescaped = (text: string) => text.replace(/\\([\\[\]])/g, '$1').replace(/\{\{|\}\}/g, ([brace]) => brace ?? '');

describe('SARIF', () => {
  it('fits the published schema, and places each result at its element', () => {
    const sarif = sarifOf(exampleReport());
    expect(fitsSarif(sarif), JSON.stringify(fitsSarif.errors)).toBe(true);
    const [run] = sarif.runs;
    const places = run?.results.map(({ locations: [at] }) => at?.physicalLocation.region.startLine);
    // db, host, the connection, db, the vendor, lms, the stage: as TEXT has them.
    expect(places).toEqual([12, 9, 14, 12, 4, 11, 6]);
    expect(run?.results.map(({ kind, level }) => `${kind} ${level}`)).toEqual([
      'fail error',
      'fail note',
      'fail error',
      'fail error',
      'open none',
      'pass none',
      'notApplicable none',
    ]);
  });

  it('suppresses only what a waiver covers on that day, with its reason and end', () => {
    const [run] = sarifOf(exampleReport()).runs;
    const suppressed = run?.results.map(({ suppressions }) => suppressions?.[0]);
    expect(suppressed?.[2]).toMatchObject({
      justification: 'It is a <lab> | closed in May.',
      properties: { expires: '2027-05-01' },
    });
    expect(suppressed?.filter((each) => each !== undefined)).toHaveLength(1);
  });

  it('fits the schema and keeps every text, whatever things are called', () => {
    fc.assert(
      fc.property(hostile, (report) => {
        const sarif = sarifOf(report);
        expect(fitsSarif(sarif), JSON.stringify(fitsSarif.errors)).toBe(true);
        const [run] = sarif.runs;
        const findings = report.stages.flatMap((stage) => stage.findings);
        expect(run?.results.map(({ message }) => unescaped(message.text))).toEqual(
          findings.map(({ message }) => message.toWellFormed()),
        );
        for (const { ruleId, ruleIndex } of run?.results ?? [])
          expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      }),
      RUNS,
    );
  });
});

interface Node {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Node[];
  text: string;
}

/** Reads XML with a strict parser: what is not well formed throws. */
function parseXml(text: string): Node {
  const parser = new SaxesParser();
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (part) => {
    const top = open.at(-1);
    if (top !== undefined) top.text += part;
  });
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  return root.children[0] ?? root;
}

describe('JUnit', () => {
  it('fails what fails the check, and says why the rest is skipped', () => {
    const [suite] = parseXml(checkFormats.junit(exampleReport())).children;
    const outcomes = suite?.children.map(({ children: [outcome] }) => outcome?.name ?? 'passed');
    expect(outcomes).toEqual(['failure', 'skipped', 'skipped', 'failure', 'skipped', 'passed', 'skipped']);
    expect(suite?.attributes).toMatchObject({ tests: '7', failures: '2', skipped: '4' });
    expect(suite?.children[2]?.children[0]?.attributes.message).toContain('waived by Ada until 2027-05-01');
  });

  it('is well formed and keeps every text that XML can hold, whatever things are called', () => {
    fc.assert(
      fc.property(hostile, (report) => {
        const suites = parseXml(checkFormats.junit(report)).children;
        expect(suites.map(({ attributes }) => attributes.name)).toEqual(report.stages.map(({ name }) => held(name)));
        report.stages.forEach(({ findings }, index) => {
          const said = suites[index]?.children.map(({ children: [outcome] }) => outcome?.attributes.message ?? '');
          findings.forEach(({ message, verdict }, at) => {
            if (verdict !== 'satisfied') expect(said?.[at]).toContain(held(message));
          });
        });
      }),
      RUNS,
    );
  });
});

/** What XML can hold of a text. */
function held(text: string): string {
  // eslint-disable-next-line no-control-regex -- the characters that XML 1.0 forbids
  return text.toWellFormed().replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '\ufffd');
}

describe('Markdown', () => {
  it('makes no markup out of what things are called', () => {
    fc.assert(
      fc.property(hostile, (report) => {
        const tokens = new MarkdownIt({ html: true, linkify: true }).parse(checkFormats.markdown(report), {});
        const inline = tokens.flatMap(({ children }) => children ?? []);
        const kinds = new Set([...tokens, ...inline].map(({ type }) => type));
        const own =
          /^(?:heading|paragraph|table|thead|tbody|tr|th|td|em)_(?:open|close)$|^(?:inline|text|text_special)$/;
        expect([...kinds].filter((kind) => !own.test(kind))).toEqual([]);
        expect(tokens.filter(({ type, tag }) => type === 'heading_open' && tag === 'h2')).toHaveLength(
          report.stages.length,
        );
        const cells = tokens.filter(({ type }) => type === 'td_open').length;
        const rows = tokens.filter(({ type }) => type === 'tr_open').length;
        const heads = tokens.filter(({ type }) => type === 'thead_open').length;
        expect(cells).toBeGreaterThanOrEqual((rows - heads) * 3);
        expect(cells).toBeLessThanOrEqual((rows - heads) * 5);
      }),
      RUNS,
    );
  });
});
