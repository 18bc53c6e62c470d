import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it, vi } from 'vitest';
import { arbitraryDesign } from '../../design/arbitrary-design.test-support.ts';
import { parseDesign } from '../../design/parse.ts';
import type { Design } from '../../design/schema/design.ts';
import { serializeDesign } from '../../design/serialize.ts';
import { h, htmlCharacters, printDocument } from '../print/html.ts';
import type { ReportRequest } from '../report-request.ts';
import { designPage } from './design-page.ts';
import { POLICY, STYLE, STYLE_HASH } from './style.ts';
import { runs } from '../../base/runs.test-support.ts';

vi.setConfig({ testTimeout: 60_000 });

const page = (design: Design, more: Partial<Pick<ReportRequest, 'dataOf' | 'prices'>> = {}) =>
  designPage({
    ...{ file: 'a.corral', version: '1.0.0', asOf: '2026-11-23', failOn: 'high' },
    ...{ design, text: serializeDesign(design), stages: design.stages, prices: [] },
    ...more,
  });

function elements(html: string): Tree.Element[] {
  const found: Tree.Element[] = [];
  const walk = (node: Tree.ParentNode) => {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      found.push(child);
      walk(child);
    }
  };
  walk(parse(html));
  return found;
}

function textOf(node: Tree.ParentNode): string {
  return node.childNodes
    .map((child) => ('value' in child ? child.value : 'childNodes' in child ? textOf(child) : ''))
    .join('');
}
const texts = (html: string, tag: string) =>
  elements(html)
    .filter(({ tagName }) => tagName === tag)
    .map(textOf);

const DRAWN = `corral: 1
name: Learn
context:
  organisation: { name: Learn University, dataProtectionOfficer: Ada, role: university, country: IE }
  incidentContact: privacy@example.org
vendors:
  cloud: { kind: hosting, name: The cloud, country: US, contract: signed, transferMechanism: scc, remoteAccess: [IN] }
stages:
  - id: one
    zones: { va: { kind: region, vendor: cloud, country: US } }
    components:
      people: { type: people }
      lms: { type: lms, in: va }
      db: { type: mysql, in: va, retention: 365d, encryptedAtRest: true }
    connections:
      - { from: people, to: lms, over: https }
      - { from: lms, to: db }
    entryPoints: { learn: { name: A learner opens a unit, at: lms } }
`;
const parsed = parseDesign(DRAWN);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
const html = page(parsed.value.design);

describe('the printed report', () => {
  it('says how far the prices of its vendors can be trusted', () => {
    const book = {
      currency: 'USD',
      asOf: '2026-11',
      source: 'https://example.org',
      machines: {},
      services: {},
    } as const;
    const [id = ''] = Object.keys(parsed.value.design.vendors);
    const prices = [
      { ...book, id, name: 'Ours', basis: 'Written down from memory.' },
      { ...book, id: 'elsewhere', name: 'Elsewhere', basis: 'Not asked for.' },
    ];
    const said = texts(page(parsed.value.design, { prices }), 'p').filter((text) => text.startsWith('Prices of'));
    expect(said).toEqual(['Prices of Ours, 2026-11: Written down from memory.']);
  });

  it('has every part, and the record of processing says what the drawing says and what it does not', () => {
    expect(texts(html, 'h2')).toEqual(['Scorecard', 'one', 'Where personal data is: one', 'Record of processing: one']);
    expect(texts(html, 'caption')).toEqual(['Every stage', 'Gaps', 'Open questions', 'Data, country, why', 'Record']);
    const rows = texts(html, 'tr');
    const row = (heading: string) => rows.find((text) => text.startsWith(heading)) ?? '';
    expect(row('Controller')).toContain('country: IE');
    expect(row('Controller')).toContain('name: Learn University');
    expect(row('Controller')).toContain('data protection officer: Ada');
    expect(row('Controller')).toContain('representative: unknown');
    expect(row('Categories of personal data')).toContain('student record');
    expect(row('Recipients')).toContain('The cloud (kind: hosting; country: US; contract: signed; reached from: IN)');
    expect(row('Transfers')).toContain('US: The cloud; ground: scc');
    expect(row('Transfers')).toContain('IN: The cloud, whose people can reach it from there; ground: scc');
    expect(row('Time limits')).toContain('MySQL: 365d');
    expect(row('Security measures')).toContain('connections: 1 encrypted or private, 0 not, 1 unknown');
    expect(row('Security measures')).toContain('MySQL: encrypted at rest: Yes; access log: Unknown');
  });

  it('tells where data is of the stage that is asked for, else of the last', () => {
    const [stage] = parsed.value.design.stages;
    const design = { ...parsed.value.design, stages: [stage!, { ...stage!, id: 'two' }] };
    const told = (more: object) => texts(page(design, more), 'h2').filter((title) => /^(?:Where|Record)/.test(title));
    expect(told({})).toEqual(['Where personal data is: two', 'Record of processing: two']);
    expect(told({ dataOf: 'one' })).toEqual(['Where personal data is: one', 'Record of processing: one']);
  });

  it('may run nothing and fetch nothing, and its policy allows exactly its own style', () => {
    expect(`sha256-${createHash('sha256').update(STYLE).digest('base64')}`).toBe(STYLE_HASH);
    const policy = elements(html).find(({ attrs }) => attrs.some(({ value }) => value === 'Content-Security-Policy'));
    expect(policy?.attrs.find(({ name }) => name === 'content')?.value).toBe(POLICY);
    expect(POLICY).toContain("default-src 'none'");
    expect(texts(html, 'style')).toEqual([STYLE]);
  });

  it('shows what things are called as text and as nothing else', () => {
    const own = 'html head meta title style body section h1 h2 table caption thead tbody tr th td p ul li'.split(' ');
    fc.assert(
      fc.property(arbitraryDesign, (design) => {
        const made = page(design);
        expect(texts(made, 'h1')).toEqual([htmlCharacters(design.name ?? 'a.corral')]);
        expect(texts(made, 'h2')).toEqual(
          expect.arrayContaining(design.stages.map(({ id, name }) => htmlCharacters(name ?? id))),
        );
        for (const { tagName, attrs } of elements(made)) {
          expect(own).toContain(tagName);
          expect(attrs.filter(({ name }) => /^on|href|src/.test(name))).toEqual([]);
        }
      }),
      runs(5),
    );
  });

  it('prints any text and attribute so that a reader gets it back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const made = printDocument('en', 't', 'p', '', h('body', {}, h('p', { title: text }, text)));
        const [p] = elements(made).filter(({ tagName }) => tagName === 'p');
        expect(p === undefined ? '' : textOf(p)).toBe(htmlCharacters(text));
        expect(p?.attrs[0]?.value).toBe(htmlCharacters(text));
      }),
    );
  });
});
